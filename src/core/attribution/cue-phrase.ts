import type { Span } from '../text/span.ts';
import type { TaggedText, Token } from '../text/tagged-text.ts';
import { findSentence, findTokens } from './token-search.ts';
import { listWords } from './word-list.ts';

/** A cue and what stands beside it, in lower case. */
export interface CuePhrase {
  /** With the auxiliaries, adverbs and negations before it, where the cue was marked without them. */
  readonly own: readonly string[];
  /** The words after it in its sentence, which may be content: "declined | to comment on". */
  readonly after: readonly string[];
}

const wordsBefore = 6;
const wordsRead = 24;
const wordsAfter = 6;
const beside = listWords('AUX ADV PART');
const joins = listWords('or nor');
const negations = listWords('neither nor no without yet cannot');

/** `others`: the spans of source and content, which the words before the cue stop at. */
export function readCuePhrase(tagged: TaggedText, cue: readonly Span[], others: readonly Span[]): CuePhrase {
  const { tokens } = tagged;
  const ranges = cue.map((span) => findTokens(tokens, span));
  const [first, last] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
  const [from, to] = tagged.sentences[findSentence(tagged, first)] ?? [0, 0];
  const earliest = Math.max(from, first - wordsBefore);
  let start = walkBack(tokens, first, earliest, others);
  // "would not confirm or | deny"
  if (start - 2 > earliest && joins.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.tag === 'VERB')
    start = walkBack(tokens, start - 2, earliest, others);
  const words = ranges.flatMap(([begin, end]) => listLower(tokens, begin, Math.min(end, begin + wordsRead)));
  return {
    own: [...listLower(tokens, start, first), ...words.slice(0, wordsRead)],
    after: listLower(tokens, last, Math.min(to, last + wordsAfter)),
  };
}

function walkBack(tokens: readonly Token[], from: number, earliest: number, others: readonly Span[]): number {
  let start = from;
  while (start > earliest && isBeside(tokens[start - 1], others)) start -= 1;
  return start;
}

function listLower(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return from < to ? tokens.slice(from, to).map(({ lower }) => lower) : [];
}

function isBeside(token: Token | undefined, others: readonly Span[]): boolean {
  if (token === undefined || !(beside.has(token.tag) || negations.has(token.lower))) return false;
  return !others.some(([start, end]) => start < token.end && token.start < end);
}
