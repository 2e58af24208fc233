import type { Mark, QuestionComparison } from '../core/compare/comparison.ts';
import type { MarkCounts } from '../core/overview/lead-mark.ts';
import { count } from '../words/say-list.ts';

/** The order in which marks are read everywhere: what is in dispute first. */
export const marksInOrder: readonly Mark[] = ['conflict', 'agree', 'unconfirmed'];

const sayCountOf: Record<Mark, (count: number) => string> = {
  conflict: (count) => `${count} in conflict`,
  agree: (count) => `${count} agreed`,
  unconfirmed: (count) => `${count} unconfirmed`,
};

/** "3 in conflict, 1 agreed". */
export function sayMarkCounts(counts: MarkCounts): string {
  return marksInOrder
    .filter((mark) => counts[mark] > 0)
    .map((mark) => sayCountOf[mark](counts[mark]))
    .join(', ');
}

/** Within a mark, the order of the case file. */
export function sortByMark(questions: readonly QuestionComparison[]): readonly QuestionComparison[] {
  return marksInOrder.flatMap((mark) => questions.filter((question) => question.mark === mark));
}

export function sortMarks(marks: readonly Mark[]): readonly Mark[] {
  return marksInOrder.flatMap((mark) => marks.filter((each) => each === mark));
}

export interface MarkCount {
  readonly mark: Mark;
  readonly count: number;
  readonly text: string;
}

/** Marks that no question has are left out. */
export function countMarks(marks: readonly Mark[]): readonly MarkCount[] {
  return marksInOrder
    .map((mark) => {
      const count = marks.filter((each) => each === mark).length;
      return { mark, count, text: sayCountOf[mark](count) };
    })
    .filter((each) => each.count > 0);
}

/** Number and noun stay on one line. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return count(number, one, many).replace(' ', '\u00a0');
}
