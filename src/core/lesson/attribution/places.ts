import type { Case, Evidence } from '../../model/case.ts';
import type { Place } from '../lesson-answer.ts';

export function isOverlapping(a: Place, b: Place): boolean {
  return a.passage === b.passage && a.words[0] < b.words[1] && b.words[0] < a.words[1];
}

export function isAnyOverlapping(some: readonly Place[], others: readonly Place[]): boolean {
  return some.some((place) => others.some((other) => isOverlapping(place, other)));
}

/** How many characters of some words stand in others. */
export function countShared(some: readonly Place[], others: readonly Place[]): number {
  let shared = 0;
  for (const a of some)
    for (const b of others)
      if (isOverlapping(a, b)) shared += Math.min(a.words[1], b.words[1]) - Math.max(a.words[0], b.words[0]);
  return shared;
}

/** Where quoted words stand; null where the evidence quotes none. */
export function placeEvidence(
  { reportById }: Case,
  { report, passage, exact, prefix = '', suffix = '' }: Evidence,
): Place | null {
  const text = passage === undefined ? undefined : reportById.get(report)?.passages[passage];
  if (passage === undefined || text === undefined || exact === undefined) return null;
  const found = text.indexOf(prefix + exact + suffix);
  if (found === -1) return null;
  const start = found + prefix.length;
  return { passage, words: [start, start + exact.length] };
}
