import { readQuantities } from '../../matching/read-quantities.ts';
import { findWords } from '../../matching/word.ts';
import type { WordValues } from '../../matching/word-values.ts';
import type { Quantity } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';

/** Where in some words a figure stands: "at least nine" of "killed at least nine people". Null where it is put in no number. */
export function findFigure(
  text: string,
  spans: readonly Span[],
  { min, max }: Quantity,
  values: WordValues,
): Span | null {
  for (const [start, end] of spans) {
    const words = findWords(text.slice(start, end), start);
    const counted = readQuantities(words, values).find((each) => each.min === min && each.max === max);
    const [first, last] = [words[counted?.from ?? 0], words[(counted?.to ?? 0) - 1]];
    if (first !== undefined && last !== undefined) return [first.start, last.end];
  }
  return null;
}
