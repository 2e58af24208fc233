import type { IncidentComparison, Mark, QuestionComparison } from '../core/compare/comparison.ts';
import { count } from '../words/say-list.ts';

/** The order in which marks are read everywhere: what is in dispute first. */
const marksInOrder: readonly Mark[] = ['conflict', 'agree', 'unconfirmed'];

const sayCountOf: Record<Mark, (count: number) => string> = {
  conflict: (count) => `${count} in conflict`,
  agree: (count) => `${count} agreed`,
  unconfirmed: (count) => `${count} unconfirmed`,
};

/** Within a mark, the order of the case file. */
export function sortByMark(questions: readonly QuestionComparison[]): readonly QuestionComparison[] {
  return marksInOrder.flatMap((mark) => questions.filter((question) => question.mark === mark));
}

export interface MarkCount {
  readonly mark: Mark;
  readonly count: number;
  readonly text: string;
}

/** Marks that no question has are left out. */
export function countMarks(comparison: IncidentComparison): readonly MarkCount[] {
  return marksInOrder
    .map((mark) => {
      const questions = comparison.questions.filter((question) => question.mark === mark);
      return { mark, count: questions.length, text: sayCountOf[mark](questions.length) };
    })
    .filter((each) => each.count > 0);
}

/** Number and noun stay on one line. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return count(number, one, many).replace(' ', '\u00a0');
}
