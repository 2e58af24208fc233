import type { Span } from '../text/span.ts';

/** From the first to the last of them. */
export function hullOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Whether two stretches have something in common. */
export function isSharing([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}

/** Whether the first lies wholly in the second. */
export function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}

/** That one of them in which a stretch begins. */
export function findAround(spans: readonly Span[], [start]: Span): Span | undefined {
  return spans.find(([from, to]) => from <= start && start < to);
}

export function moveSpan([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
