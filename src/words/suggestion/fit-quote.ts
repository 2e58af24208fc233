import type { Place } from './place.ts';

/** Words that a sentence may end on before a quotation mark by chance. */
const tooCommon = /^(?:was|were|is|are|in|of|the|a|an|and|to|that|as|it|had|has|by|at|on)$/;

/**
 * A source's words for those within the quotation marks, without what the draft
 * says before them already: "Israel was “stepping up raids”", not "Israel was
 * “Israel was stepping up raids”".
 */
export function fitQuote({ before, words }: Place, right: string): string {
  const [sentence = ''] = before.split(/[.!?]\s|\n/).slice(-1);
  const leading = sentence
    .replace(/[\s"'“”‘’([]+$/u, '')
    .split(/\s+/u)
    .map(fold);
  const tokens = [...right.matchAll(/\S+/gu)];
  const keys = tokens.map(([token]) => fold(token));
  // No more than the source's words are the longer.
  const surplus = keys.length - words.trim().split(/\s+/u).length;
  for (let length = Math.min(leading.length, surplus); length > 0; length -= 1) {
    const tail = leading.slice(-length);
    if (length === 1 && tooCommon.test(tail[0] ?? '')) continue;
    const at = keys.findIndex((_, start) => tail.every((key, index) => key !== '' && keys[start + index] === key));
    const next = at < 0 || at + length > surplus + 1 ? undefined : tokens[at + length];
    if (next !== undefined) return right.slice(next.index);
  }
  return right;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
