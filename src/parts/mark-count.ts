import type { IncidentComparison, Mark } from '../core/compare/comparison.ts';

/** The order in which marks are read everywhere: what is in dispute first. */
export const marksInOrder: readonly Mark[] = ['conflict', 'agree', 'unconfirmed'];

const sayCountOf: Record<Mark, (count: number) => string> = {
  conflict: (count) => `${count} in conflict`,
  agree: (count) => `${count} agreed`,
  unconfirmed: (count) => `${count} unconfirmed`,
};

export interface MarkCount {
  readonly mark: Mark;
  readonly count: number;
  readonly text: string;
}

/** Marks that no question has are left out. */
export function countMarks(comparison: IncidentComparison): readonly MarkCount[] {
  return marksInOrder
    .map((mark) => {
      const count = comparison.questions.filter((question) => question.mark === mark).length;
      return { mark, count, text: sayCountOf[mark](count) };
    })
    .filter(({ count }) => count > 0);
}

/** Number and noun stay on one line. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count === 1 ? one : many}`;
}
