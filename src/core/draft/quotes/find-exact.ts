import { type Corpus, longestQuotation } from './corpus.ts';
import { findStretches, type Stretch } from './find-stretch.ts';
import type { Word } from './list-words.ts';
import type { QuoteIndex } from './quote-index.ts';
import type { Quotation } from './read-quotation.ts';
import type { SourceText } from './source-text.ts';

export interface Place {
  readonly text: SourceText;
  readonly stretch: Stretch;
}

/** More pieces of a large case than these are not read for words that all of them have. */
const mostPieces = 2000;

export function findExact(
  index: QuoteIndex,
  { words, joints }: Quotation,
  { pieces, places }: Corpus,
): readonly Place[] {
  if (words.length === 0 || [...joints].some(([at, { bracketed }]) => (at > 0 && at < words.length) || bracketed))
    return [];
  let rarest: readonly number[] | null = null;
  for (const { key } of words) {
    const there = places.get(key) ?? [];
    if (rarest === null || there.length < rarest.length) rarest = there;
  }
  const likely = (rarest ?? []).slice(0, mostPieces).flatMap((at) => pieces[at] ?? []);
  if (words.length > longestQuotation) return findInTexts(index, words, new Set(likely.map(({ text }) => text)));
  return likely.flatMap(({ text, from, to }) =>
    findStretches(words, index.wordsOf(text), from, to).map((stretch) => ({ text, stretch })),
  );
}

/** A piece does not hold so many words. */
function findInTexts(index: QuoteIndex, words: readonly Word[], texts: ReadonlySet<SourceText>): readonly Place[] {
  return [...texts].flatMap((text) => {
    const source = index.wordsOf(text);
    return findStretches(words, source, 0, source.length).map((stretch) => ({ text, stretch }));
  });
}
