import type { Span } from '../text/span.ts';
import type { TaggedText, Token, TokenRange } from '../text/tagged-text.ts';

/** Index of the first token that ends after `offset`; the number of tokens if none does. */
function findToken(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a span touches. */
export function findTokens(tokens: readonly Token[], [start, end]: Span): TokenRange {
  const from = findToken(tokens, start);
  let to = findToken(tokens, end);
  if ((tokens[to]?.start ?? end) < end) to += 1;
  return [from, Math.max(from, to)];
}

/** Index of the sentence in which a token stands. */
export function findSentence({ sentences }: TaggedText, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
