import type { AnswerType, Question } from '../../../core/model/case.ts';
import { type AnswerFields, kindOf, noConcepts } from './form-state.ts';

/** Whether something is given that does not fit the question, or any where there is no question. */
export function hasOtherAnswer(answer: AnswerFields, question: Question | null): boolean {
  const { words, min, max } = answer.quantity;
  const isGiven: Readonly<Record<Exclude<AnswerType, 'concept'>, boolean>> = {
    quantity: `${words}${min}${max}` !== '',
    extent: answer.extent.length > 0,
    time: `${answer.from.day}${answer.to.day}` !== '',
    text: answer.text !== '',
  };
  const isOtherKind = Object.entries(answer.concepts).some(
    ([kind, { chosen } = noConcepts]) =>
      chosen.length > 0 && !(question?.answer === 'concept' && kind === kindOf(question, answer)),
  );
  return isOtherKind || Object.entries(isGiven).some(([type, given]) => given && type !== question?.answer);
}
