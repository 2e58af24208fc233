import { pairQuotes } from '../text/pair-quotes.ts';
import type { Tag, TaggedText, Token, TokenRange } from '../text/tagged-text.ts';

/** A text as the rules read it. */
export interface Reading {
  readonly tagged: TaggedText;
  readonly tokens: readonly Token[];
  readonly quotes: readonly TokenRange[];
  /** For each token the index of the quotation it stands in, its marks included; -1 outside. */
  readonly quoteAt: Int32Array;
}

/** Who, cue and what, as ranges of tokens. */
export interface Finding {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  /** A verb of speaking or "according to": it counts inside what another says. */
  readonly keepsInside: boolean;
}

export function readText(tagged: TaggedText): Reading {
  const quotes = pairQuotes(tagged);
  const quoteAt = new Int32Array(tagged.tokens.length).fill(-1);
  quotes.forEach(([from, to], index) => {
    quoteAt.fill(index, from, to);
  });
  return { tagged, tokens: tagged.tokens, quotes, quoteAt };
}

export function lowerAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? '';
}

export function tagAt({ tokens }: Reading, at: number): Tag {
  return tokens[at]?.tag ?? 'PUNCT';
}

/** Whether `at` is the opening mark of a quotation. */
export function opensQuote({ quotes, quoteAt }: Reading, at: number): boolean {
  return quotes[quoteAt[at] ?? -1]?.[0] === at;
}

/** Whether `at` is the last token of a quotation. */
export function closesQuote({ quotes, quoteAt }: Reading, at: number): boolean {
  const end = quotes[quoteAt[at] ?? -1]?.[1];
  return end !== undefined && end === at + 1;
}

/** A quotation of more than a few words: 'called him "weak"' has none. */
export function isFullQuote({ quotes, quoteAt }: Reading, at: number): boolean {
  const quote = quotes[quoteAt[at] ?? -1];
  return quote !== undefined && quote[1] - quote[0] > 5;
}
