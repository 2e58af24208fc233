import type { ReactNode } from 'react';
import { addressOf, followLink } from '../io/address.ts';

interface MethodLinkProps {
  /** Id of a heading there: "rule-5", "words". */
  readonly at: string;
  readonly children: ReactNode;
}

/** To one rule or section of the method. */
export function MethodLink({ at, children }: MethodLinkProps) {
  return (
    <a href={`${addressOf({ page: 'method' })}#${at}`} onClick={followLink}>
      {children}
    </a>
  );
}
