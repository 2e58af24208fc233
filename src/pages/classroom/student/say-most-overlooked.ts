import type { Feedback, MisconceptionCode } from '../../../core/lesson/feedback.ts';
import { nameMisconception } from '../../../words/lesson/name-misconception.ts';

/** What was overlooked more often than once, the most often first; empty where nothing was. */
export function sayMostOverlooked(feedbacks: readonly Feedback[]): string {
  const counts = new Map<MisconceptionCode, number>();
  for (const { misconceptions } of feedbacks)
    for (const code of new Set(misconceptions.map((each) => each.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return 'Nothing was overlooked.';
  const [code, count] = most;
  return count === 1 ? '' : `Overlooked most, ${count} times: ${nameMisconception(code).toLowerCase()}.`;
}
