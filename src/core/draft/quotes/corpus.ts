import { listWords } from './list-words.ts';
import type { SourceText } from './source-text.ts';

/** A stretch of a text that is searched at once; a long text is several, which overlap by half. */
export interface Piece {
  readonly text: SourceText;
  /** Word indexes, the end excluded. */
  readonly from: number;
  readonly to: number;
}

/** Texts, and in which of their pieces each word stands. */
export interface Corpus {
  readonly pieces: readonly Piece[];
  /** Indexes of pieces, rising. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** No quotation of more words is looked for in other words than its own. */
export const longestQuotation = 300;
const longestPiece = 2 * longestQuotation;

/** The words themselves are not kept: of a large case few are read again. */
export function makeCorpus(texts: readonly SourceText[]): Corpus {
  const pieces: Piece[] = [];
  const places = new Map<string, number[]>();
  for (const text of texts) {
    const words = listWords(text.text);
    for (let from = 0; from < words.length; from += longestQuotation) {
      const to = Math.min(words.length, from + longestPiece);
      for (let at = from; at < to; at += 1) notePlace(places, words[at]?.key ?? '', pieces.length);
      pieces.push({ text, from, to });
      if (to === words.length) break;
    }
  }
  return { pieces, places };
}

function notePlace(places: Map<string, number[]>, key: string, piece: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [piece]);
  else if (known.at(-1) !== piece) known.push(piece);
}
