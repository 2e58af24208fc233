import type { QuestionComparison } from '../../compare/comparison.ts';
import type { Case } from '../../model/case.ts';
import { type Feedback, type Misconception, misconceptionCodes } from '../feedback.ts';
import type { MarkAnswer } from '../lesson-answer.ts';
import { checkDeciding } from './check-deciding.ts';
import { readChoice } from './choice.ts';
import { explainMark } from './explain-mark.ts';
import { findNonVoices } from './find-non-voices.ts';
import { findOneVoice } from './find-one-voice.ts';

/**
 * What an answer overlooks, of the claims heard up to its round. It goes by what was said, never by what
 * happened: a mark is right if it is the one that the claims come to.
 */
export function giveFeedback(
  theCase: Case,
  comparison: QuestionComparison,
  answer: Pick<MarkAnswer, 'mark' | 'claims'>,
): Feedback {
  const choice = readChoice(theCase, comparison, answer);
  const ofClaims = [...findNonVoices(choice), ...findOneVoice(choice)];
  const misconceptions = [...ofClaims, ...explainMark(choice, ofClaims.length > 0), ...checkDeciding(choice)];
  return { isMarkRight: answer.mark === comparison.mark, comparison, misconceptions: sortByGravity(misconceptions) };
}

function sortByGravity(misconceptions: readonly Misconception[]): readonly Misconception[] {
  return [...misconceptions].sort((a, b) => misconceptionCodes.indexOf(a.code) - misconceptionCodes.indexOf(b.code));
}
