import type { Pair } from '../../compare/pairs.ts';
import { isMeeting } from '../../compare/relation.ts';
import type { ClaimId } from '../../model/case.ts';
import type { Misconception } from '../feedback.ts';
import { type Choice, showBy, takeChosenPairs } from './choice.ts';

/** Of a right mark: whether the claims chosen bear it. Not all that decide it are asked for, only enough of them. */
export function checkDeciding(choice: Choice): readonly Misconception[] {
  const { comparison, mark, chosen } = choice;
  const deciding = new Set(comparison.decidedBy);
  if (mark !== comparison.mark || deciding.size === 0 || isEnough(choice)) return [];
  const left = comparison.decidedBy.filter((id) => !chosen.some((claim) => claim.id === id));
  if (left.length === 0) return [];
  return left.length === deciding.size
    ? showBy(choice, 'deciding-claims-missed', left)
    : showBy(choice, 'deciding-claims-incomplete', findCompleting(choice, left));
}

/** Of those left out, the ones that suffice together with what was chosen: one more of the same side would not. */
function findCompleting(choice: Choice, left: readonly ClaimId[]): readonly ClaimId[] {
  const chosen = new Set(choice.voices.map(({ claim }) => claim.id));
  const partners = choice.pairs
    .filter((pair) => isBearing(choice, pair))
    .flatMap(({ a, b }) => [
      ...(chosen.has(a.claim.id) ? [b.claim.id] : []),
      ...(chosen.has(b.claim.id) ? [a.claim.id] : []),
    ]);
  const completing = left.filter((id) => partners.includes(id));
  return completing.length > 0 ? completing : left;
}

/** Whether two positions by themselves come to the mark. */
function isBearing({ comparison }: Choice, { relation }: Pair): boolean {
  switch (comparison.mark) {
    case 'conflict':
      return relation === 'disjoint';
    case 'agree':
      return isMeeting(relation);
    case 'unconfirmed':
      return true;
  }
}

function isEnough(choice: Choice): boolean {
  const { comparison, chosen, voices } = choice;
  const pairs = takeChosenPairs(choice);
  switch (comparison.mark) {
    case 'conflict':
    case 'agree':
      return pairs.some((pair) => isBearing(choice, pair));
    case 'unconfirmed':
      switch (comparison.reason) {
        case 'tentative-only':
          return voices.length > 0;
        // That one side is alone is shown by it, and by those who leave it alone.
        case 'single-party':
          return chosen.some((claim) => comparison.standing.claims.includes(claim));
        case 'reports-differ':
          return voices.length > 1;
        default:
          return pairs.length > 0;
      }
  }
}
