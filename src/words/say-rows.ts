import { groupDigits } from './group-digits.ts';
import { joinWords } from './say-list.ts';

const mostSpans = 6;

/** "Row 4", "Rows 4–11, 14 and 20–27"; of very scattered ones the first, and how many more. Rows rise. */
export function sayRows(rows: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  const said = spans.slice(0, mostSpans).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const more = spans.slice(mostSpans).reduce((count, { from, to }) => count + to - from + 1, 0);
  const all = more === 0 ? said : [...said, `${groupDigits(more)} more`];
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${joinWords(all)}`;
}
