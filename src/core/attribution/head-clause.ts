import type { Span } from '../text/span.ts';
import type { TaggedText, Token } from '../text/tagged-text.ts';
import { findTokens } from './token-search.ts';
import { listWords } from './word-list.ts';

/** The first clause of a content as far as it is needed: its words and where its verbs stand among them. */
export interface HeadClause {
  readonly words: readonly Token[];
  /** Where it starts after "that" and after what is fronted: "On Friday, …". */
  readonly start: number;
  /** Its verbs with the adverbs and negations between them; empty, at the end, if there are none. */
  readonly verbs: Range;
  readonly isQuestion: boolean;
}

/** Indexes of words, the end excluded. */
type Range = readonly [from: number, to: number];

/** Longer first sentences are read so far: it bounds the work for each attribution. */
const wordsRead = 40;
/** How far on the verb of a subject is looked for whose first participle is not the clause's verb. */
const wordsAhead = 20;

const sentenceEnds = listWords('. ! ? … ;');
const relatives = listWords('which who whom whose that where when');
const openings = listWords('that whether if and but so well look yes');
const fronting = listWords('ADP SCONJ ADV');
const verbTags = listWords('AUX VERB ADV PART');
const nominal = listWords('NOUN PROPN ADJ');
const marks = listWords('PUNCT SYM');
const quoteMark = /^(?:["“”„«»‘’'`]|``|'')$/;

export function readHeadClause(tagged: TaggedText, content: readonly Span[]): HeadClause {
  const { words, isQuestion } = readWords(tagged, content);
  const start = skipFronted(words);
  return { words, isQuestion, start, verbs: findVerbs(words, start) };
}

function readWords({ tokens }: TaggedText, content: readonly Span[]) {
  const words: Token[] = [];
  for (const span of content) {
    const [from, to] = findTokens(tokens, span);
    for (const token of tokens.slice(from, Math.min(to, from + wordsRead))) {
      if (quoteMark.test(token.lower) || (words.length === 0 && marks.has(token.tag))) continue;
      if (words.length >= wordsRead) return { words, isQuestion: false };
      if (words.length > 0 && sentenceEnds.has(token.lower)) return { words, isQuestion: token.lower === '?' };
      words.push(token);
    }
  }
  return { words, isQuestion: false };
}

/** Past "that", and past "On Friday," or "After the strike," where a subject follows the comma. */
function skipFronted(words: readonly Token[]): number {
  let start = 0;
  while (openings.has(words[start]?.lower ?? '')) start += 1;
  while (words[start]?.lower === ',') start += 1;
  if (!fronting.has(words[start]?.tag ?? '') && words[start]?.lower !== 'according') return start;
  const comma = words.findIndex(({ lower }, index) => index > start && lower === ',');
  return comma === -1 || comma + 1 >= words.length ? start : comma + 1;
}

function findVerbs(words: readonly Token[], start: number): Range {
  const first = findNextVerbs(words, start, words.length);
  if (first === null) return [words.length, words.length];
  if (!mayBeParticiple(words, start, first)) return first;
  const next = findAuxiliary(words, first[1], Math.min(words.length, first[1] + wordsAhead));
  // "voters for not standing up": no clause.
  const isClause = !words.slice(...first).some(({ lower }) => lower.endsWith('ing'));
  return next ?? (isClause ? first : [words.length, words.length]);
}

/** "facilities believed to have been hit were …": after a noun, with no object of its own and no auxiliary. */
function mayBeParticiple(words: readonly Token[], start: number, [from, to]: Range): boolean {
  const verbs = words.slice(from, to);
  const verb = verbs.find(({ tag }) => tag === 'VERB');
  if (verb === undefined || verbs.some(({ tag }) => tag === 'AUX')) return false;
  if (verb.lower.endsWith('ing')) return true;
  if (!/(?:ed|en|own|ld|it|de|id|nt|ught)$/.test(verb.lower)) return false;
  if (from === start) return true;
  const [before, after] = [words[from - 1]?.tag ?? '', words[to]?.tag ?? ''];
  return ['NOUN', 'PROPN'].includes(before) && ['ADP', 'PART', 'ADV'].includes(after);
}

/** The verbs of a relative clause and infinitives are passed over. */
function findNextVerbs(words: readonly Token[], from: number, to: number): Range | null {
  let isRelative = false;
  for (let index = from; index < to; index += 1) {
    if (index > from && opensRelative(words, index)) isRelative = true;
    if (!isVerb(words[index]) || isPremodifier(words, index)) continue;
    const end = endOfVerbs(words, index);
    if (!isRelative && words[index - 1]?.lower !== 'to') return [startOfVerbs(words, from, index), end];
    isRelative = false;
    index = end - 1;
  }
  return null;
}

/** The next verbs that start with an auxiliary, in the same clause. */
function findAuxiliary(words: readonly Token[], from: number, to: number): Range | null {
  let at = from;
  while (at < to) {
    const next = findNextVerbs(words, at, to);
    if (next === null || words.slice(at, next[0]).some(({ tag, lower }) => lower === ',' || tag === 'CCONJ'))
      return null;
    if (words.slice(...next).find(isVerb)?.tag === 'AUX') return next;
    at = next[1];
  }
  return null;
}

function isVerb(word: Token | undefined): boolean {
  return word?.tag === 'AUX' || word?.tag === 'VERB';
}

/** "a site which", not "he knew that" */
function opensRelative(words: readonly Token[], index: number): boolean {
  return relatives.has(words[index]?.lower ?? '') && words[index - 1]?.tag !== 'VERB';
}

/** "an alleged airstrike", "the stepped-up raids" */
function isPremodifier(words: readonly Token[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word?.tag !== 'VERB' || !/(?:ed|ing)$/.test(word.lower)) return false;
  return ['DET', 'ADJ', 'NUM'].includes(before?.tag ?? '') && nominal.has(after?.tag ?? '');
}

function endOfVerbs(words: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < words.length) {
    const word = words[end];
    if (word?.lower === 'to' ? !isVerb(words[end + 1]) : !verbTags.has(word?.tag ?? '')) break;
    if (word?.tag === 'VERB' && words[end - 1]?.tag === 'VERB') break;
    end += 1;
  }
  return end;
}

function startOfVerbs(words: readonly Token[], from: number, index: number): number {
  let start = index;
  while (start > from && ['ADV', 'PART'].includes(words[start - 1]?.tag ?? '')) start -= 1;
  return start;
}
