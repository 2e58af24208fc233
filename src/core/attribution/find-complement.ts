import { isTime } from './adjuncts.ts';
import type { Frame } from './cue-words/verb-class.ts';
import { endOfBase, endOfPhrase } from './noun-phrase.ts';
import { addressees } from './phrase-before.ts';
import { closesQuote, isFullQuote, lowerAt, opensQuote, type Reading, tagAt } from './reading.ts';
import type { VerbCue } from './verb-cue.ts';

/** What follows a cue verb. */
export interface Complement {
  /** One past the cue, with its preposition: "called for". */
  readonly cueEnd: number;
  readonly start: number;
  readonly kind: 'clause' | 'quote' | 'infinitive' | 'object';
}

const questionWords = new Set('whether if how why what who when where which'.split(' '));

/** The content that follows a cue verb; null if nothing there is content. */
export function findComplement(reading: Reading, { verb: { frames }, end, stop }: VerbCue): Complement | null {
  if (end >= stop) return null;
  return (
    (frames.has('told') && addressees.has(lowerAt(reading, end))
      ? readAfterAddressee(reading, frames, end, end + 1, stop)
      : null) ??
    readDirect(reading, frames, end, stop) ??
    readPreposition(reading, frames, end, stop) ??
    (frames.has('told') ? readTold(reading, frames, end, stop) : null) ??
    readObject(reading, frames, end, stop) ??
    (frames.has('clause') || frames.has('quote') ? readAfterAdjunct(reading, frames, end, stop) : null)
  );
}

/** A quotation, a clause or an infinitive that follows at once. */
function readDirect(reading: Reading, frames: ReadonlySet<Frame>, at: number, stop: number): Complement | null {
  const isClausal = frames.has('clause') || frames.has('told');
  const quote = isClausal || frames.has('quote') ? readQuote(reading, isClausal, at, stop) : null;
  if (quote !== null) return quote;
  if (isClausal && startsClause(reading, at, stop)) return { cueEnd: at, start: at, kind: 'clause' };
  const isInfinitive =
    lowerAt(reading, at) === 'to' && frames.has('to') && ['VERB', 'AUX', 'ADV'].includes(tagAt(reading, at + 1));
  return isInfinitive ? { cueEnd: at, start: at, kind: 'infinitive' } : null;
}

function readQuote(reading: Reading, isClausal: boolean, at: number, stop: number): Complement | null {
  const mark = lowerAt(reading, at);
  const start = mark === ':' || mark === ',' ? at + 1 : at;
  const isOpen = start < stop && opensQuote(reading, start);
  if (isOpen && endsWithPause(reading, start)) return { cueEnd: at, start, kind: 'quote' };
  if (isOpen && isClausal) return { cueEnd: at, start, kind: 'clause' };
  return mark === ':' ? { cueEnd: at, start: at + 1, kind: 'clause' } : null;
}

function startsClause(reading: Reading, at: number, stop: number): boolean {
  const word = lowerAt(reading, at);
  if (word === 'that') return tagAt(reading, at) !== 'DET' || clauseFollows(reading, at + 1, stop);
  return questionWords.has(word) || clauseFollows(reading, at, stop);
}

/** Whether the quotation that opens at `at` stands alone: 'said "extremism" was rising' goes on. */
function endsWithPause(reading: Reading, at: number): boolean {
  const end = reading.quotes[reading.quoteAt[at] ?? -1]?.[1] ?? at;
  return end >= reading.tokens.length || tagAt(reading, end) === 'PUNCT' || /^[.,!?]$/.test(lowerAt(reading, end - 2));
}

const shortVerbs = new Set(["'s", "'re", "'ll", "'d", "'ve", "'m"]);

/** Whether a noun phrase with a finite verb starts at `at`. */
export function clauseFollows(reading: Reading, at: number, stop: number): boolean {
  let end = lowerAt(reading, at) === 'there' ? at + 1 : endOfSubject(reading, at, stop);
  if (end === at) return false;
  if (lowerAt(reading, end) === ',') end = afterSubjectAside(reading, end, stop);
  if (opensQuote(reading, end)) end += 1;
  while (end < stop && tagAt(reading, end) === 'ADV') end += 1;
  if (end >= stop) return false;
  const word = lowerAt(reading, end);
  return (
    tagAt(reading, end) === 'AUX' || shortVerbs.has(word) || (tagAt(reading, end) === 'VERB' && !word.endsWith('ing'))
  );
}

/** How long the aside of "missiles, launched from Lebanon, killed two" may be, in tokens. */
const longestSubjectAside = 15;

/** "several missiles, launched from Lebanon, killed", "the base, which was empty, was": past the aside; at the comma where none stands. */
function afterSubjectAside(reading: Reading, comma: number, stop: number): number {
  const isAside = /(?:ed|wn|which|who|whose|including)$/.test(lowerAt(reading, comma + 1));
  const limit = Math.min(stop, comma + longestSubjectAside);
  for (let at = comma + 1; isAside && at < limit; at += 1) if (lowerAt(reading, at) === ',') return at + 1;
  return comma;
}

/** A noun phrase, also one with words in quotation marks: 'the "special forces" of the army'. */
function endOfSubject(reading: Reading, at: number, stop: number): number {
  const quote =
    tagAt(reading, at) === 'DET' && opensQuote(reading, at + 1)
      ? reading.quotes[reading.quoteAt[at + 1] ?? -1]
      : undefined;
  if (quote === undefined || isFullQuote(reading, at + 1)) return endOfPhrase(reading, at, stop);
  const after = endOfPhrase(reading, quote[1], stop);
  return tagAt(reading, quote[1]) === 'ADP' ? endOfPhrase(reading, quote[1] + 1, stop) : after;
}

const prepositionTags = new Set(['ADP', 'PART', 'ADV', 'SCONJ']);

function readPreposition(reading: Reading, frames: ReadonlySet<Frame>, at: number, stop: number): Complement | null {
  const word = lowerAt(reading, at) as Frame;
  if (!frames.has(word) || at + 1 >= stop || !prepositionTags.has(tagAt(reading, at))) return null;
  const next = lowerAt(reading, at + 1);
  const isVerb = (word === 'as' || word === 'to') && tagAt(reading, at + 1) === 'VERB' && !/(?:ing|s)$/.test(next);
  return isVerb ? null : { cueEnd: at + 1, start: at + 1, kind: 'object' };
}

const clauseOnly: ReadonlySet<Frame> = new Set(['clause']);

/** "told reporters that", "accused Iran of": an addressee is no part of the cue or the content. */
function readTold(reading: Reading, frames: ReadonlySet<Frame>, at: number, stop: number): Complement | null {
  const addressee = endOfBase(reading, at, stop);
  if (addressee === at || addressee >= stop) return null;
  const past = skipAdjuncts(reading, addressee, stop);
  return (
    readAfterAddressee(reading, frames, at, addressee, stop) ??
    (past < stop ? readAfterAddressee(reading, frames, at, past, stop) : null)
  );
}

function readAfterAddressee(
  reading: Reading,
  frames: ReadonlySet<Frame>,
  at: number,
  next: number,
  stop: number,
): Complement | null {
  const word = lowerAt(reading, next);
  if (word === 'to' && frames.has('objectTo')) return { cueEnd: at, start: at, kind: 'infinitive' };
  if (word === 'to' && tagAt(reading, next + 1) === 'VERB') return { cueEnd: at, start: next, kind: 'infinitive' };
  if (frames.has(word as Frame) && tagAt(reading, next) === 'ADP') {
    // Who is accused belongs to the content, who is told does not.
    return { cueEnd: at, start: word === 'of' || word === 'for' ? at : next, kind: 'object' };
  }
  const direct = readDirect(reading, clauseOnly, next, stop);
  return direct === null ? null : { ...direct, cueEnd: at };
}

/** A thing: "denied the report", "urged Iran to withdraw", "described it as a lie". */
function readObject(reading: Reading, frames: ReadonlySet<Frame>, at: number, stop: number): Complement | null {
  if (frames.has('raising')) return readSeeming(reading, at);
  if (!startsObject(reading, at, stop)) return null;
  if (frames.has('object') || (frames.has('as') && isTakenAs(reading, at, stop)))
    return { cueEnd: at, start: at, kind: 'object' };
  const isInfinitive = frames.has('objectTo') && lowerAt(reading, endOfPhrase(reading, at, stop)) === 'to';
  return isInfinitive ? { cueEnd: at, start: at, kind: 'infinitive' } : null;
}

/** "saw it as a threat": the words of judging come after "as". */
function isTakenAs(reading: Reading, at: number, stop: number): boolean {
  return lowerAt(reading, endOfPhrase(reading, at, stop)) === 'as';
}

/** "seems to be", "seemed a mistake"; not "appeared on television". */
function readSeeming(reading: Reading, at: number): Complement | null {
  const isPlace = tagAt(reading, at) === 'ADP' && lowerAt(reading, at) !== 'like';
  return isPlace ? null : { cueEnd: at, start: at, kind: 'infinitive' };
}

function startsObject(reading: Reading, at: number, stop: number): boolean {
  if (isTime(lowerAt(reading, at))) return false;
  const isGerund = tagAt(reading, at) === 'VERB' && lowerAt(reading, at).endsWith('ing');
  return isGerund || opensQuote(reading, at) || endOfBase(reading, at, stop) > at;
}

/** How long the aside of "said, without proof, that" may be, in tokens. */
const longestAside = 10;

/** "said on Monday that", "said in a statement: “" */
function readAfterAdjunct(reading: Reading, frames: ReadonlySet<Frame>, at: number, stop: number): Complement | null {
  const past = lowerAt(reading, at) === ',' ? afterAside(reading, at, stop) : skipAdjuncts(reading, at, stop);
  if (past === at || past >= stop) return null;
  const found = readDirect(reading, frames, past, stop);
  return found === null ? null : { ...found, cueEnd: at };
}

/** "said, without proof, that": where "that" stands; `at` if it does not. */
function afterAside(reading: Reading, at: number, stop: number): number {
  const limit = Math.min(stop, at + longestAside);
  for (let next = at + 1; next < limit; next += 1) {
    if (lowerAt(reading, next) === ',') return lowerAt(reading, next + 1) === 'that' ? next + 1 : at;
  }
  return at;
}

/** One past "on Monday", "in an interview with state television", "last week". */
export function skipAdjuncts(reading: Reading, from: number, stop: number): number {
  let at = from;
  for (let count = 0; count < 6 && at < stop; count += 1) {
    const next = endOfAdjunct(reading, at, stop);
    if (next === at || closesQuote(reading, next - 1)) break;
    at = next;
  }
  return at;
}

/** "Tuesday, April 21, 2020": past the date after the day's name; `at` if none stands there. */
function afterDate(reading: Reading, at: number, stop: number): number {
  const month = lowerAt(reading, at) === ',' ? at + 1 : at;
  if (!months.test(lowerAt(reading, month)) || tagAt(reading, month + 1) !== 'NUM') return at;
  const day = month + 2;
  return day + 1 < stop && /^(?:19|20)\d\d$/.test(lowerAt(reading, day + 1)) ? day + 2 : day;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/;
const timeWords = new Set(['last', 'this', 'earlier', 'late', 'early']);

/** One past the one adverbial at `at`; `at` if none stands there. */
function endOfAdjunct(reading: Reading, at: number, stop: number): number {
  const [word, tag] = [lowerAt(reading, at), tagAt(reading, at)];
  if (isTime(word)) return afterDate(reading, isTime(lowerAt(reading, at + 1)) ? at + 2 : at + 1, stop);
  if (timeWords.has(word)) return endOfBase(reading, at, stop);
  if (tag === 'ADP' || word === 'to') {
    const end = endOfBase(reading, at + 1, stop);
    if (end === at + 1) return at;
    return isTime(lowerAt(reading, end - 1)) ? afterDate(reading, end, stop) : end;
  }
  return tag === 'ADV' ? at + 1 : at;
}
