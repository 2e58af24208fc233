import { isUnsourced } from '../../compare/position.ts';
import type { Case, Claim } from '../../model/case.ts';
import type { Misconception, MisconceptionCode } from '../feedback.ts';
import { type Choice, showBy } from './choice.ts';

/** Rules 1 to 3: of the claims chosen to bear an agreement or a conflict, those that bear none. */
export function findNonVoices(choice: Choice): readonly Misconception[] {
  const { theCase, comparison, mark, chosen } = choice;
  const { superseded, stale } = comparison.standing;
  const replaced = chosen.filter((claim) => superseded.includes(claim) || stale.includes(claim));
  const told = showBy(choice, 'replaced-claim', idsOf(replaced));
  // Who marks it unconfirmed may well point at a silence or a belief: that is why it is.
  if (mark === null || mark === 'unconfirmed') return told;
  return [
    ...told,
    ...sortOut(
      choice,
      theCase,
      chosen.filter((claim) => !replaced.includes(claim)),
    ),
  ];
}

/** By why each counts for nothing; those that do count are in none. */
export function sortOut(
  choice: Pick<Choice, 'comparison'>,
  theCase: Case,
  claims: readonly Claim[],
): readonly Misconception[] {
  const groups = new Map<MisconceptionCode, Claim[]>();
  for (const claim of claims) {
    const code = tellWhyNot(theCase, claim);
    if (code !== null) groups.set(code, [...(groups.get(code) ?? []), claim]);
  }
  return [...groups].flatMap(([code, those]) => showBy(choice, code, idsOf(those)));
}

/** Null for a committed position. A report's own voice goes first: it has no vote, whatever it says. */
function tellWhyNot(theCase: Case, claim: Claim): MisconceptionCode | null {
  if (isUnsourced(theCase, claim)) return 'own-voice-counted';
  switch (claim.stance) {
    case 'declines':
      return 'declined-taken-for-position';
    case 'silent':
      return 'silence-taken-for-position';
    case 'noncommittal':
      return 'noncommittal-taken-for-position';
    case 'asserts':
    case 'denies':
      if (claim.answer === undefined) return 'no-answer-taken-for-position';
      return claim.certainty === 'certain' ? null : 'belief-taken-for-assertion';
  }
}

function idsOf(claims: readonly Claim[]) {
  return claims.map(({ id }) => id);
}
