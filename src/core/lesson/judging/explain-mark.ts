import type { Reason } from '../../compare/comparison.ts';
import type { Misconception, MisconceptionCode } from '../feedback.ts';
import { type Choice, listPaired, showBy, takeChosenPairs } from './choice.ts';
import { sortOut } from './find-non-voices.ts';

/** What a wrong mark took the claims for. `isExplained`: what was chosen shows already why it is wrong. */
export function explainMark(choice: Choice, isExplained: boolean): readonly Misconception[] {
  const { comparison, mark } = choice;
  if (mark === comparison.mark) return [];
  switch (comparison.mark) {
    case 'conflict':
      return explainConflict(choice);
    case 'agree':
      return explainAgreement(choice);
    case 'unconfirmed':
      if (mark === null || mark === 'unconfirmed') return [];
      // Where no two sides commit themselves, that those chosen are no voices says it all.
      return isExplained && choice.pairs.length === 0 ? [] : explainOpen(choice, mark);
  }
}

/** Taken for agreement: the very answers that exclude each other, or others, with these overlooked. */
function explainConflict(choice: Choice): readonly Misconception[] {
  const { comparison, mark, voices } = choice;
  const opposed = takeChosenPairs(choice).filter(({ relation }) => relation === 'disjoint');
  if (mark === 'agree' && (opposed.length > 0 || voices.length === 0))
    return showBy(
      choice,
      'conflict-taken-for-agreement',
      opposed.length > 0 ? listPaired(opposed) : comparison.decidedBy,
    );
  return showBy(choice, 'conflict-missed', comparison.decidedBy);
}

function explainAgreement(choice: Choice): readonly Misconception[] {
  const between = takeChosenPairs(choice);
  if (choice.mark === 'conflict' && between.length > 0)
    return showBy(choice, 'difference-taken-for-conflict', listPaired(between));
  return showBy(choice, 'agreement-missed', choice.comparison.decidedBy);
}

/** For each reason, what whoever marks agreement or conflict took it for; null where the claims themselves tell. */
const takenFor: Readonly<
  Record<Reason, Readonly<Record<'agree' | 'conflict', MisconceptionCode>> | 'nobody-heard' | null>
> = {
  'no-claims': 'nobody-heard',
  'no-position': null,
  'tentative-only': { agree: 'belief-taken-for-assertion', conflict: 'belief-taken-for-assertion' },
  'single-party': { agree: 'one-side-taken-for-agreement', conflict: 'one-side-taken-for-conflict' },
  'reports-differ': { agree: 'conflict-taken-for-agreement', conflict: 'reports-differ-taken-for-conflict' },
  'too-broad': { agree: 'broad-taken-for-agreement', conflict: 'difference-taken-for-conflict' },
  incomparable: { agree: 'difference-taken-for-agreement', conflict: 'difference-taken-for-conflict' },
};

function explainOpen(choice: Choice, mark: 'agree' | 'conflict'): readonly Misconception[] {
  const { theCase, comparison } = choice;
  const taken = comparison.reason === null ? null : takenFor[comparison.reason];
  if (taken === null) return sortOut(choice, theCase, comparison.standing.claims);
  if (taken === 'nobody-heard') return [{ code: taken, claims: [] }];
  const code = taken[mark];
  const between = listPaired(takeChosenPairs(choice));
  const isOfPair = code === 'difference-taken-for-conflict' || code === 'difference-taken-for-agreement';
  return showBy(choice, code, isOfPair && between.length > 0 ? between : comparison.decidedBy);
}
