import type { Span } from '../text/span.ts';

/** The stretch between line breaks in which the place lies, without white space at its ends; null where there is none. */
export function findParagraph(text: string, at: number): Span | null {
  if (at < 0 || at >= text.length) return null;
  const before = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  const after = /[\r\n]/g;
  after.lastIndex = at;
  const end = after.exec(text)?.index ?? text.length;
  const line = text.slice(before + 1, end);
  const start = before + 1 + line.length - line.trimStart().length;
  const stop = before + 1 + line.trimEnd().length;
  return start < stop && at >= start && at < stop ? [start, stop] : null;
}
