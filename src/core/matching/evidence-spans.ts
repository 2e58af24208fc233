import type { Span } from '../text/span.ts';
import { type Frame, overlapping } from './frame.ts';
import type { Statement } from './statement.ts';
import type { Word } from './word.ts';

/** The stretches that words stand in: parted where the content is, and at the end of a passage. */
export function spansOfWords({ passages }: Frame, { spans }: Statement, words: readonly Word[]): readonly Span[] {
  const found: [number, number][] = [];
  for (const { start, end } of words) {
    const last = found.at(-1);
    if (last !== undefined && isTogether(spans, passages, last[1], start)) last[1] = Math.max(end, last[1]);
    else found.push([start, end]);
  }
  return found;
}

function isTogether(spans: readonly Span[], passages: readonly Span[], end: number, start: number): boolean {
  const isIn = ([from, to]: Span) => from <= end - 1 && start < to;
  return spans.some(isIn) && overlapping(passages, [end - 1, end]).some(isIn);
}

/** All that is said; where no answer is given the cue with it, if it stands right beside. */
export function spansOfWhole({ passages }: Frame, spans: readonly Span[], cue: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans, ...cue].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && start - last[1] <= 2) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.flatMap(([start, end]) =>
    overlapping(passages, [start, end]).map(([from, to]) => [Math.max(from, start), Math.min(to, end)] as const),
  );
}
