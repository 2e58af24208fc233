import type { Span } from '../../core/text/span.ts';

/**
 * Where words stand after the text was edited. Those that the edit touched are left out: what was found of them
 * holds no longer. Words right beside it stay, so that what is typed after them does not take their mark away.
 */
export function shiftSpans(spans: ReadonlyMap<string, Span>, before: string, after: string): ReadonlyMap<string, Span> {
  if (before === after) return spans;
  const head = countSameAtStart(before, after);
  const tail = before.length - countSameAtEnd(before, after);
  const by = after.length - before.length;
  const shifted = new Map<string, Span>();
  for (const [key, [start, end]] of spans) {
    // Head and tail may overlap: of "nn" for "n" no one can tell which was typed, and words beside either stay.
    if (end <= head) shifted.set(key, [start, end]);
    else if (start >= tail) shifted.set(key, [start + by, end + by]);
  }
  return shifted;
}

function countSameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

function countSameAtEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same += 1;
  return same;
}
