import type { Span } from '../text/span.ts';
import { type FoldedSpaces, foldSpaces } from './fold-spaces.ts';
import { foldWords } from './fold-words.ts';
import { listParagraphs, listSentences } from './list-units.ts';

/**
 * What has become of a quote in a newer version: it `stands`, word for word; something
 * `near` it does, with so large a share of its words; or it is `gone`.
 */
export type Fate =
  | { readonly kind: 'stands'; readonly span: Span }
  | { readonly kind: 'near'; readonly span: Span; readonly share: number }
  | { readonly kind: 'gone' };

interface Pair {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** Fewer words stand in other places too, and mean something else there. */
const fewestToMove = 4;
const leastNear = 0.6;

export function traceQuotes(
  before: string,
  after: string,
  quotes: readonly Span[],
  pairs: readonly Pair[],
): readonly Fate[] {
  if (quotes.length === 0) return [];
  const haystack = foldSpaces(after);
  const sentences = listParagraphs(after).flatMap((paragraph) => listSentences(after, paragraph));
  let folded: readonly (readonly string[])[] | null = null;
  return quotes.map((quote) => {
    const [start, end] = quote;
    const words = foldWords(before.slice(start, end));
    const wanted: Wanted = {
      folded: foldSpaces(before.slice(start, end)).folded.trim(),
      isCutIn: joinsWords(before, start),
      isCutOff: joinsWords(before, end),
      mayMove: words.length >= fewestToMove,
    };
    const span = findExact(haystack, wanted, placeOf(quote, pairs));
    if (span !== null) return { kind: 'stands', span };
    folded ??= sentences.map((sentence) => foldWords(after.slice(...sentence)));
    return findNear(after, sentences, folded, words);
  });
}

interface Wanted {
  readonly folded: string;
  /** It begins, or ends, within a word. */
  readonly isCutIn: boolean;
  readonly isCutOff: boolean;
  readonly mayMove: boolean;
}

interface Place {
  /** The paragraph that the quote's own has become. */
  readonly paragraph: Span;
  readonly expected: number;
}

function placeOf([start]: Span, pairs: readonly Pair[]): Place | null {
  const pair = pairs.find(({ before }) => before !== null && before[0] <= start && start < before[1]);
  if (pair?.before == null || pair.after === null) return null;
  return { paragraph: pair.after, expected: pair.after[0] + start - pair.before[0] };
}

/** A quote that stands more often says nothing by standing. */
const mostPlaces = 1000;

/** Where many stand: that in the quote's own paragraph, next to where it stood. */
function findExact(after: FoldedSpaces, wanted: Wanted, place: Place | null): Span | null {
  if (wanted.folded === '') return null;
  if (place !== null) {
    const unmoved = readExact(after, wanted, findFolded(after.offsets, place.expected));
    if (unmoved !== null) return unmoved;
  }
  let best: Span | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let at = after.folded.indexOf(wanted.folded), tries = 0; at !== -1 && tries < mostPlaces; tries += 1) {
    const span = readExact(after, wanted, at);
    const distance = span === null ? Number.POSITIVE_INFINITY : measureMove(span, wanted, place);
    if (distance < bestDistance) [best, bestDistance] = [span, distance];
    at = after.folded.indexOf(wanted.folded, at + 1);
  }
  return best;
}

/** Null unless the quote stands there, whole words where it was whole words. */
function readExact({ folded, offsets }: FoldedSpaces, wanted: Wanted, at: number): Span | null {
  const end = at + wanted.folded.length;
  if (!folded.startsWith(wanted.folded, at)) return null;
  if (!wanted.isCutIn && joinsWords(folded, at)) return null;
  if (!wanted.isCutOff && joinsWords(folded, end)) return null;
  return [offsets[at] ?? 0, (offsets[end - 1] ?? 0) + 1];
}

/** How far from where it stood; without end if it may not have moved so far. */
function measureMove([start]: Span, { mayMove }: Wanted, place: Place | null): number {
  const isInPlace = place !== null && place.paragraph[0] <= start && start < place.paragraph[1];
  if (isInPlace) return Math.abs(start - place.expected);
  return mayMove ? Number.MAX_SAFE_INTEGER / 2 + start : Number.POSITIVE_INFINITY;
}

/** The index of the last unit that stands at `offset` or before. */
function findFolded(offsets: Uint32Array, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word runs on through a place: "seven" does not stand in "seventeen", nor in "seventy-seven". */
function joinsWords(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  if (wordUnit.test(left)) return wordUnit.test(right) || (right === '-' && wordUnit.test(text.charAt(at + 1)));
  return left === '-' && wordUnit.test(right) && wordUnit.test(text.charAt(at - 2));
}

function findNear(
  text: string,
  sentences: readonly Span[],
  folded: readonly (readonly string[])[],
  quote: readonly string[],
): Fate {
  const wanted = new Set(quote);
  let best = -1;
  let bestShare = 0;
  if (wanted.size >= 3) {
    for (const [index, words] of folded.entries()) {
      const share = new Set(words.filter((word) => wanted.has(word))).size / wanted.size;
      if (share > bestShare) [best, bestShare] = [index, share];
    }
  }
  const sentence = sentences[best];
  if (sentence === undefined || bestShare < leastNear) return { kind: 'gone' };
  return { kind: 'near', span: narrow(text, sentence, quote), share: bestShare };
}

const word = /[\p{L}\p{M}\p{N}'’]+/gu;

/** From the first to the last word of the quote, with so many words around them as the quote had there: "nine people" for "seven people". */
function narrow(text: string, [start, end]: Span, quote: readonly string[]): Span {
  const words = [...text.slice(start, end).matchAll(word)].map((match) => ({ at: match.index, raw: match[0] }));
  const places = words.map(({ raw }) => quote.indexOf(foldWords(raw)[0] ?? ''));
  const from = places.findIndex((place) => place >= 0);
  const to = places.findLastIndex((place) => place >= 0);
  if (from < 0) return [start, end];
  const first = words[Math.max(0, from - (places[from] ?? 0))];
  const last =
    words[Math.min(words.length - 1, to + quote.length - 1 - quote.lastIndexOf(quote[places[to] ?? 0] ?? ''))];
  return [start + (first?.at ?? 0), start + (last === undefined ? 0 : last.at + last.raw.length)];
}
