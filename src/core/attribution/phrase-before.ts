import type { TokenRange } from '../text/tagged-text.ts';
import { isAdjunct, isTime } from './adjuncts.ts';
import { endOfBase, headTags, isPronoun, phraseTags, quantifies, standsForNoun } from './noun-phrase.ts';
import { lowerAt, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

const extenders = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADP', 'CCONJ', 'SYM', 'PART', 'X']);
const boundaries = listWords(
  'that which who whom whose where when while because if as whether although though since before until than how what ' +
    'why but so yet like',
);
/** The longest bracket in "Jim Smith (D-Pa.) said", in tokens. */
const longestBracket = 15;

/**
 * The noun phrase that ends before `limit`, not reaching before `start`; null if none does. A phrase
 * in front of it that belongs to the clause ("In Homs", "But", "On Friday") is left out.
 */
export function phraseBefore(reading: Reading, start: number, limit: number): TokenRange | null {
  const end = beforeTime(reading, start, limit);
  if (end <= start) return null;
  if (lowerAt(reading, end - 1) === ')') return bracketedBefore(reading, start, end);
  if (standsForNoun(reading, end - 1)) return [end - 1, end];
  if (!headTags.has(tagAt(reading, end - 1))) return null;
  if (isAlone(reading, end - 1)) return [end - 1, end];
  let from = end;
  while (from > start && extendsPhrase(reading, from - 1) && !opensAnother(reading, from)) from -= 1;
  from = trimFront(reading, start, from, end);
  const to = trimEnd(reading, from, end);
  return from < to ? [from, to] : null;
}

/** Of "The Observatory on Saturday" and "Israel last week" where the time begins. */
function beforeTime(reading: Reading, start: number, end: number): number {
  const last = lowerAt(reading, end - 1);
  const isSpan = spans.has(last) && lasting.has(lowerAt(reading, end - 2));
  if (!isSpan && !isTime(last)) return end;
  let at = isSpan ? end - 2 : end - 1;
  while (at > start && (tagAt(reading, at - 1) === 'ADV' || leading.has(lowerAt(reading, at - 1)))) at -= 1;
  return at;
}

const spans = listWords('week month year night');
const lasting = listWords('last this');
const leading = listWords('on by late early earlier later');

/** A pronoun, unless others stand with it: "she and her aides", "one of them". */
function isAlone(reading: Reading, at: number): boolean {
  const before = lowerAt(reading, at - 1);
  return isPronoun(lowerAt(reading, at)) && before !== 'and' && before !== 'of';
}

function bracketedBefore(reading: Reading, start: number, end: number): TokenRange | null {
  let open = end - 1;
  while (open > start && end - open < longestBracket && lowerAt(reading, open) !== '(') open -= 1;
  const phrase = lowerAt(reading, open) === '(' ? phraseBefore(reading, start, open) : null;
  return phrase === null ? null : [phrase[0], end];
}

/** Whom news is told. */
export const addressees = listWords(
  'reporters journalists newsmen lawmakers reuters afp ap cnn bbc dpa tass sana him them us me',
);

const determiners = listWords('the a an its their');

/** "told Reuters the base was", "told reporters ten people had": an article after a name, a number after those told, begins a phrase of its own. */
function opensAnother(reading: Reading, at: number): boolean {
  if (addressees.has(lowerAt(reading, at - 1)) && tagAt(reading, at) === 'NUM') return true;
  return determiners.has(lowerAt(reading, at)) && ['NOUN', 'PROPN'].includes(tagAt(reading, at - 1));
}

function extendsPhrase(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (boundaries.has(lowerAt(reading, at))) return false;
  if (tag === 'ADV') return ['ADJ', 'NUM'].includes(tagAt(reading, at + 1)) || quantifies(reading, at);
  return extenders.has(tag) || isDescribingVerb(reading, at);
}

/** "the captured town": with a determiner before it, or it may be the clause's verb. */
function isDescribingVerb(reading: Reading, at: number): boolean {
  if (tagAt(reading, at) !== 'VERB' || !/(?:ed|ing)$/.test(lowerAt(reading, at))) return false;
  return ['DET', 'ADJ', 'NUM'].includes(tagAt(reading, at - 1)) && phraseTags.has(tagAt(reading, at + 1));
}

/** Drops what stands before the phrase proper: "and", "in Homs", "on Friday", and the object of a verb before "and". */
function trimFront(reading: Reading, start: number, from: number, end: number): number {
  const followsVerb = from > start && ['VERB', 'AUX'].includes(tagAt(reading, from - 1));
  let at = (followsVerb ? afterLastAnd(reading, from, end) : null) ?? from;
  for (let next = at; next < end && next - from < 12; at = next) {
    next = afterLeading(reading, at, end);
    if (next === at) break;
  }
  return at;
}

/** One past the word or phrase at `at` that only leads in; `at` if the phrase proper begins there. */
function afterLeading(reading: Reading, at: number, end: number): number {
  const tag = tagAt(reading, at);
  if (quantifies(reading, at)) return at;
  if (tag === 'CCONJ' || tag === 'PART' || tag === 'ADV') return at + 1;
  return tag === 'ADP' ? afterPlace(reading, at + 1, end) : at;
}

/** Of "On Friday the army" one past "Friday"; where all is one phrase, only the preposition goes. */
function afterPlace(reading: Reading, at: number, end: number): number {
  const first = endOfBase(reading, at, end);
  return first < end && tagAt(reading, first) !== 'ADP' && tagAt(reading, first) !== 'CCONJ' ? first : at;
}

/** Without the "in 2009" of "the company in 2009 agreed". */
function trimEnd(reading: Reading, from: number, end: number): number {
  for (let at = end - 1; at > from && at > end - 5; at -= 1) {
    if (tagAt(reading, at) === 'ADP') return isAdjunct(reading, at, end) ? at : end;
  }
  return end;
}

function afterLastAnd(reading: Reading, from: number, end: number): number | null {
  for (let at = end - 1; at > from; at -= 1) if (tagAt(reading, at) === 'CCONJ') return at + 1;
  return null;
}
