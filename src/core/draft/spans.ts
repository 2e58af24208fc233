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
