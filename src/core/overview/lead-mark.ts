import type { Mark } from '../compare/comparison.ts';
import type { Digest } from './digest.ts';

/** Of some incidents, how many lead with each mark. */
export type MarkCounts = Readonly<Record<Mark, number>>;

/** Where an incident has room for one sign only: a conflict hides behind no agreement. */
export function findLeadMark(marks: readonly Mark[]): Mark {
  if (marks.includes('conflict')) return 'conflict';
  return marks.includes('agree') ? 'agree' : 'unconfirmed';
}

/** The same for several incidents under one sign. */
export function findWorstMark(counts: MarkCounts): Mark {
  if (counts.conflict > 0) return 'conflict';
  return counts.agree > 0 ? 'agree' : 'unconfirmed';
}

export function countLeadMarks(digests: readonly Pick<Digest, 'marks'>[]): MarkCounts {
  const counts = { conflict: 0, agree: 0, unconfirmed: 0 };
  for (const { marks } of digests) counts[findLeadMark(marks)] += 1;
  return counts;
}
