import { diffArrays } from 'diff';

export interface Span {
  /** Where it begins, in its own text. */
  readonly start: number;
  readonly text: string;
  readonly isShared: boolean;
}

/** A word in any script, with the figures and apostrophes inside it ("3,000", "Israel’s"), or one sign; the space after it too. */
const wordOrSign =
  /^\s+|(?:[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,:](?=\p{N})|['’](?=\p{L}))[\p{L}\p{M}\p{N}]+)*|\S)\s*/gu;

/**
 * What two texts share, word for word, as spans of each; the spans of a text are
 * the text. `diffWords` was rejected: it cuts Arabic words and large figures in
 * two, and gives one side's spaces to the other, which joins words of a quote.
 */
export function diffByWord(mine: string, other: string): readonly [readonly Span[], readonly Span[]] {
  const [mineWords, otherWords] = [listWords(mine), listWords(other)];
  const changes = diffArrays(mineWords, otherWords, { comparator: (a, b) => a.trim() === b.trim() });
  return [
    takeSpans(
      mineWords,
      changes.filter(({ added }) => !added),
    ),
    takeSpans(
      otherWords,
      changes.filter(({ removed }) => !removed),
    ),
  ];
}

function listWords(text: string): string[] {
  return text.match(wordOrSign) ?? [];
}

interface Run {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

function takeSpans(words: readonly string[], runs: readonly Run[]): readonly Span[] {
  let taken = 0;
  let start = 0;
  const spans: Span[] = [];
  const take = (text: string, isShared: boolean) => {
    if (text !== '') spans.push({ start, text, isShared });
    start += text.length;
  };
  for (const { count, added, removed } of runs) {
    const text = words.slice(taken, taken + count).join('');
    taken += count;
    const isShared = !added && !removed;
    // A line through the space after a word would run into the next.
    const end = isShared ? text.length : text.trimEnd().length;
    take(text.slice(0, end), isShared);
    take(text.slice(end), true);
  }
  return spans;
}
