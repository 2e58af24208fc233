import type { Span } from '../../../core/text/span.ts';

/** Places in a text where words begin and where they end, in order; the paragraph's own ends are among them. */
export interface Edges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** By what an end of some words moves. */
export type Step = 'word' | 'sentence' | 'letter';

const segmenters: Readonly<Record<Step, Intl.Segmenter>> = {
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
  letter: new Intl.Segmenter('en', { granularity: 'grapheme' }),
};

let latest: { readonly text: string; readonly key: string; readonly edges: Edges } | null = null;

/** The paragraph that was asked for last is kept: each press of a key and each move of a finger asks again. */
export function findEdges(text: string, paragraph: Span, step: Step): Edges {
  const key = `${step} ${paragraph}`;
  if (latest?.text === text && latest.key === key) return latest.edges;
  const edges = cutParagraph(text, paragraph, step);
  latest = { text, key, edges };
  return edges;
}

/**
 * A word begins and ends with and without the signs that cling to it, so that its
 * quotation marks can be taken in or left out. No end lies within what is read as one
 * letter: an accent apart from its letter, an emoji of several.
 */
function cutParagraph(text: string, [from, to]: Span, step: Step): Edges {
  const words = text.slice(from, to);
  const letters = new Set([words.length]);
  for (const { index } of segmenters.letter.segment(words)) letters.add(index);
  const starts = new Set([0]);
  const ends = new Set([words.length]);
  for (const [start, end] of listPieces(words, step)) {
    if (letters.has(start)) starts.add(start);
    if (letters.has(end)) ends.add(end);
  }
  const sort = (places: ReadonlySet<number>) => [...places].sort((a, b) => a - b).map((place) => place + from);
  return { starts: sort(starts), ends: sort(ends) };
}

function listPieces(words: string, step: Step): readonly Span[] {
  const cut = [...segmenters[step].segment(words)];
  if (step === 'letter') return cut.map(({ index, segment }): Span => [index, index + segment.length]);
  if (step === 'sentence') {
    return cut
      .filter(({ segment }) => segment.trim() !== '')
      .map(({ index, segment }): Span => [index, index + segment.trimEnd().length]);
  }
  const bare = cut
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }): Span => [index, index + segment.length]);
  const clung = [...words.matchAll(/\S+/g)].map(({ index, 0: chunk }): Span => [index, index + chunk.length]);
  return [...bare, ...clung];
}

/** The nearest of them; of two as near the earlier. They are in order and not none. */
export function snapTo(places: readonly number[], offset: number): number {
  const after = places.findIndex((place) => place >= offset);
  if (after === -1) return places.at(-1) ?? offset;
  const [before, next] = [places[after - 1], places[after] ?? offset];
  return before !== undefined && offset - before <= next - offset ? before : next;
}
