import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import { isUnsourced } from '../../../core/compare/position.ts';
import type { Case, Claim } from '../../../core/model/case.ts';
import { letterOfCamp } from '../../comparison/camp-letter.tsx';

/** What part a claim has in the mark; null where it has none worth saying. */
export function sayPart(theCase: Case, comparison: QuestionComparison, claim: Claim): string | null {
  const { camps, decidedBy, mark, standing } = comparison;
  if (!standing.claims.includes(claim)) return 'Replaced: no longer counts';
  if (isUnsourced(theCase, claim)) return 'A report’s own voice: no vote';
  const camp = camps.findIndex((ids) => ids.includes(claim.id));
  if (mark === 'conflict' && camp !== -1) return `Side ${letterOfCamp(camp)}`;
  return decidedBy.includes(claim.id) ? 'Decides' : null;
}
