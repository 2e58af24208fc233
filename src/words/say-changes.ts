import type { MarkChange } from '../core/analysis/list-mark-changes.ts';
import type { Mark } from '../core/compare/comparison.ts';
import { capitalise, count } from './say-list.ts';

const changeWords: Record<Mark, Record<Mark, readonly [string, string]>> = {
  agree: {
    agree: ['question keeps its agreement, on another answer', 'questions keep their agreement, on another answer'],
    conflict: ['question turns from agreement to conflict', 'questions turn from agreement to conflict'],
    unconfirmed: ['question loses its agreement', 'questions lose their agreement'],
  },
  conflict: {
    agree: ['question turns from conflict to agreement', 'questions turn from conflict to agreement'],
    conflict: ['question stays in conflict, over other answers', 'questions stay in conflict, over other answers'],
    unconfirmed: ['question loses its conflict', 'questions lose their conflict'],
  },
  unconfirmed: {
    agree: ['question becomes agreed', 'questions become agreed'],
    conflict: ['question becomes a conflict', 'questions become conflicts'],
    unconfirmed: ['question stays unconfirmed for another reason', 'questions stay unconfirmed for another reason'],
  },
};

const marks: readonly Mark[] = ['agree', 'conflict', 'unconfirmed'];

/** "3 questions lose their agreement, 1 question becomes a conflict." */
export function sayChanges(changes: readonly MarkChange[]): string {
  const parts = marks.flatMap((from) =>
    [...marks].reverse().flatMap((to) => {
      const number = changes.filter((change) => change.from === from && change.to === to).length;
      return number === 0 ? [] : [count(number, ...changeWords[from][to])];
    }),
  );
  return parts.length === 0 ? 'No mark changes.' : `${capitalise(parts.join(', '))}.`;
}
