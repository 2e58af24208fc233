import type { Mark, QuestionComparison, Reason } from '../../../core/compare/comparison.ts';
import { markWord } from '../../../words/mark-word.ts';

/** Why a question stays unconfirmed, to end a sentence; the rule in brackets is where that is explained. */
const reasonWords: Readonly<Record<Reason, string>> = {
  'no-claims': 'nobody is quoted on it',
  'no-position': 'nobody takes a position on it (rule 3)',
  'tentative-only': 'those who answer believe it or hold it possible, and none asserts it (rule 3)',
  'single-party': 'only one side is committed (rules 1 and 3)',
  'reports-differ': 'reports differ on what one source said (rule 5)',
  'too-broad': 'what the sides share says too little (rule 6)',
  incomparable: 'the sides’ answers may all hold, and share nothing (rule 4)',
};

/** Which rule a mark is owed to: "Rule 5 decides: two sides are committed to answers that cannot both be true." */
export function tellRule({ mark, reason, deniedTogether }: QuestionComparison): string {
  switch (mark) {
    case 'conflict':
      return 'Rule 5 decides: two sides are committed to answers that cannot both be true.';
    case 'agree':
      return deniedTogether
        ? 'Rule 6 decides: two sides deny the same, and no committed answer stands against that.'
        : 'Rule 6 decides: two sides are committed to answers that meet, and none stands against them.';
    case 'unconfirmed':
      return `Rule 7 decides: ${reason === null ? 'no other rule applies' : reasonWords[reason]}.`;
  }
}

/** The same after a change, with what became of the mark. */
export function tellChange(before: Mark, after: QuestionComparison): string {
  const became =
    before === after.mark
      ? `The mark stays ${markWord[before]}.`
      : `${markWord[before]} becomes ${markWord[after.mark]}.`;
  return `${became} ${tellRule(after)}`;
}
