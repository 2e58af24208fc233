import type { Answer, Question } from '../model/case.ts';
import { endOf, startOf } from '../model/dates.ts';

/** Whether two answers say the very same, in whatever order, zone or unit they are written. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined, question: Question): boolean {
  return a !== undefined && b !== undefined && keyAnswer(a, question) === keyAnswer(b, question);
}

/** A text that only the same answers to the question share. The words that a figure stood in do not count. */
export function keyAnswer(answer: Answer, question: Question): string {
  if ('concepts' in answer) return `concepts ${keySet(answer.concepts)}`;
  if ('extent' in answer) return `extent ${keySet(answer.extent)}`;
  if ('time' in answer) return `time ${startOf(answer.time.from)} ${endOf(answer.time.to)}`;
  if ('text' in answer) return `text ${answer.text}`;
  const { min, max, unit } = answer.quantity;
  return `quantity ${min} ${max} ${unit ?? question.unit}`;
}

function keySet(members: readonly string[]): string {
  return [...new Set(members)].sort().join(' ');
}
