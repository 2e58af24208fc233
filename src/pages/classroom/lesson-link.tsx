import type { ReactNode } from 'react';
import { type Address, addressOf, followLink } from '../../io/address.ts';

/** What leads on within a lesson; one that came in a link stays in the address, after the `#`. */
function hrefWithin(view: Partial<Address>): string {
  const { hash } = window.location;
  return `${addressOf({ page: 'classroom', ...view })}${hash.startsWith('#lesson=') ? hash : ''}`;
}

interface LessonLinkProps {
  readonly to: Partial<Address>;
  readonly className?: string;
  readonly children: ReactNode;
}

export function LessonLink({ to, className, children }: LessonLinkProps) {
  return (
    <a className={className} href={hrefWithin(to)} onClick={followLink}>
      {children}
    </a>
  );
}
