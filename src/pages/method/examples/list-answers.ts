import { isSameAnswer } from '../../../core/compare/same-answer.ts';
import type { Answer, Case, Claim, Question } from '../../../core/model/case.ts';
import { sayAnswer } from '../../../words/say-answer.ts';

interface AnswerChoice {
  readonly key: string;
  readonly answer: Answer;
  readonly label: string;
}

/** Those that are given to the question, each once: what a reader may put in a source’s mouth. */
export function listAnswers(theCase: Case, question: Question, claims: readonly Claim[]): readonly AnswerChoice[] {
  const choices: AnswerChoice[] = [];
  for (const { id, answer } of claims) {
    if (answer === undefined || choices.some((each) => isSameAnswer(each.answer, answer, question))) continue;
    choices.push({ key: id, answer, label: sayAnswer(theCase, question, answer) });
  }
  return choices;
}
