import type { Mark } from '../../core/compare/comparison.ts';
import { followLink } from '../../io/address.ts';

/** The rule by which a mark comes about. */
export const ruleOfMark: Record<Mark, number> = { conflict: 5, agree: 6, unconfirmed: 7 };

/** To a rule, as the page on the method explains it. */
export function RuleLink({ rule }: { rule: number }) {
  return (
    <a className="rule-link" href={`?page=method#rule-${rule}`} onClick={followLink}>
      Rule {rule}
    </a>
  );
}
