import type { Span } from './span.ts';

/** Universal part-of-speech tags (Petrov, Das and McDonald 2012), as the tagger gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a punctuation mark. `don't` is two: `do`, `n't`; `Syria's` too. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, curly apostrophes made straight; the Arabic comma is a comma. */
  readonly lower: string;
  readonly tag: Tag;
}

/** Token indexes, the end excluded. */
export type TokenRange = readonly [from: number, to: number];

export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, without gaps. A sentence never runs over the end of a paragraph. */
  readonly sentences: readonly TokenRange[];
  /** Stretches between line breaks, white space at their ends left out. */
  readonly paragraphs: readonly Span[];
}
