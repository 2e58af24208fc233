import { findDatelineEnd } from './find-dateline-end.ts';
import type { Token, TokenRange } from './tagged-text.ts';

const terminator = /^(?:[.!?…]|\.[ .]*\.)$/;
const closer = /^(?:["”»’')\]]|'')$/;
const opener = /^(?:["“«‘'([]|``|'')$/;
const capitalOrNumber = /^[\p{Lu}\p{Lo}\p{N}]/u;
/** After "U.S." or "p.m." a sentence begins only with a word that seldom stands inside one in capitals. */
const beginner = new Set(
  'the a an he she it they we i you but and in on at as for if when while this that these those his her'.split(' '),
);
/** "U.S."; not by an expression, which would go through a word of a million full stops from each of them. */
function endsInStop(word: string): boolean {
  return word.endsWith('.') && word.indexOf('.') < word.length - 1;
}

/** A sentence longer than this is cut, so that what looks through a sentence stays linear in the text. */
const longest = 250;

function begins(text: string, token: Token | undefined): boolean {
  if (token === undefined) return true;
  const word = text.slice(token.start, token.end);
  return capitalOrNumber.test(word) || opener.test(word) || /^[-–—•*]/.test(word);
}

/** One past the last token of the sentence that ends at `at`, or null if none ends there. */
function endAt(text: string, tokens: readonly Token[], at: number, stop: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = text.slice(token.start, token.end);
  if (endsInStop(word)) {
    const next = tokens[at + 1];
    return at + 1 < stop && next !== undefined && beginner.has(next.lower) && begins(text, next) ? at + 1 : null;
  }
  if (!terminator.test(word)) return null;
  let end = at + 1;
  while (end < stop && closesAfter(text, tokens, end)) end += 1;
  return end === stop || begins(text, tokens[end]) ? end : null;
}

/** Closing marks stand against the sentence's end; the same mark after a space opens the next. */
function closesAfter(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const word = text.slice(token.start, token.end);
  return (closer.test(word) || terminator.test(word)) && token.start === before.end;
}

/** The sentences of one paragraph, given as token indexes from `from` up to `stop`. */
export function splitSentences(text: string, tokens: readonly Token[], from: number, stop: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = findDatelineEnd(text, tokens, from, stop);
  if (start > from) ranges.push([from, start]);
  let at = start;
  while (at < stop) {
    const end = endAt(text, tokens, at, stop) ?? (at + 1 - start >= longest ? at + 1 : null);
    if (end !== null) {
      ranges.push([start, end]);
      start = end;
    }
    at = Math.max(at + 1, end ?? 0);
  }
  if (start < stop) ranges.push([start, stop]);
  return ranges;
}
