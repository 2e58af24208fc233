import { placeClaims } from '../../core/analysis/place-claims.ts';
import type { Case, Claim } from '../../core/model/case.ts';

/** In the order in which they were said: nothing else tells a student what replaced what. */
export function sortByTime(theCase: Case, claims: readonly Claim[]): readonly Claim[] {
  const places = placeClaims(theCase, claims);
  const when = (claim: Claim) => places.get(claim.id) ?? { at: 0, turn: 0 };
  return [...claims].sort((a, b) => compareNumbers(when(a).at, when(b).at) || when(a).turn - when(b).turn);
}

/** Two that nothing dates are as early as each other; their difference would be no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
