import type { ReactNode } from 'react';
import { type Address, addressOf, followLink } from '../io/address.ts';

interface LinkProps {
  readonly to: Partial<Address>;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A real link: it opens in a new tab, and is copied, like any other. */
export function Link({ to, className, isCurrent = false, children }: LinkProps) {
  return (
    <a className={className} href={addressOf(to)} onClick={followLink} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}
