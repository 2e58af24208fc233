import type { TokenRange } from '../text/tagged-text.ts';
import { cueVerbOf } from './cue-words/cue-verb.ts';
import { endOfClause } from './end-of-clause.ts';
import { endOfInverted } from './end-of-inverted.ts';
import { endOfQuotedAs } from './end-of-quoted-as.ts';
import { clauseFollows, skipAdjuncts } from './find-complement.ts';
import { endOfBase } from './noun-phrase.ts';
import { closesQuote, type Finding, isFullQuote, lowerAt, opensQuote, type Reading, tagAt } from './reading.ts';
import type { VerbCue } from './verb-cue.ts';

/** "…, X said", "…, said X, the Z", "…, X said, …": the content, or its first part, stands before. */
export function readFronted(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, from, end } = cue;
  if (!mayFollowContent(cue)) return null;
  const own = ownSource(cue);
  const front = findFront(reading, cue, own?.[0] ?? from);
  if (front === null) return null;
  const source = own ?? findInverted(reading, cue);
  if (source === null) return null;
  const past = skipAdjuncts(reading, own === null ? source[1] : afterAddressee(reading, cue), cue.stop);
  const quoted = own === null ? end : endOfQuotedAs(reading, end, cue.stop);
  if (quoted > end) return { source: [source], cue: [from, end], content: [front, [end, quoted]], keepsInside: true };
  if (own !== null && !endsAfterCue(reading, cue, front, past)) return null;
  const rest = readRest(reading, cue, front, past);
  if (rest !== null && isOnlyIntroduced(reading, front, rest)) return null;
  return {
    source: [source],
    cue: [from, end],
    content: rest === null ? [front] : [front, rest],
    keepsInside: verb.isSpeech,
  };
}

function mayFollowContent({ verb: { frames } }: VerbCue): boolean {
  return frames.has('clause') || frames.has('quote') || frames.has('told');
}

/** The subject where it stands before the verb; null for "said X". */
function ownSource({ subject: { source, kind } }: VerbCue): TokenRange | null {
  return kind === 'shared' ? null : source;
}

/** The source of "said X"; null if none follows or the verb is no finite one. */
function findInverted(reading: Reading, { verb, end, stop }: VerbCue): TokenRange | null {
  if (verb.form === 'gerund') return null;
  const after = endOfInverted(reading, end, stop);
  return after === end ? null : [end, after];
}

function afterAddressee(reading: Reading, { verb, end, stop }: VerbCue): number {
  return verb.frames.has('told') ? endOfBase(reading, end, stop) : end;
}

function isQuoted({ quoteAt }: Reading, [, to]: TokenRange): boolean {
  return quoteAt[to - 1] !== -1;
}

/** Whether nothing but adverbials comes after the cue, so that the content must stand before it. */
function endsAfterCue(reading: Reading, { stop }: VerbCue, front: TokenRange, past: number): boolean {
  if (past >= stop) return true;
  return isQuoted(reading, front) ? lowerAt(reading, past) !== 'that' : lowerAt(reading, past) === ',';
}

/** "In reply, the minister said, “…”": what stands before is no part of what he said. */
function isOnlyIntroduced(reading: Reading, front: TokenRange, rest: TokenRange): boolean {
  return (
    !isQuoted(reading, front) &&
    opensQuote(reading, rest[0]) &&
    ['ADP', 'SCONJ', 'ADV', 'VERB'].includes(tagAt(reading, front[0]))
  );
}

/** What is said before `at`: a quotation that closes there, or the sentence up to a comma. */
export function findFront(reading: Reading, cue: VerbCue, at: number): TokenRange | null {
  const [start] = cue.clause.sentence;
  const quote = closingMark(reading, at);
  if (quote !== null && endsSpeech(reading, quote))
    return quote < start ? frontBefore(reading, quote) : quotedFront(reading, start, quote);
  if (quote !== null && quote < start) return null;
  if (lowerAt(reading, at - 1) !== ',' || at - 1 <= start) return null;
  return isAmid(reading, cue) || hasVerb(reading, start, at - 1) ? [start, at - 1] : null;
}

function closingMark(reading: Reading, at: number): number | null {
  if (closesQuote(reading, at - 1)) return at - 1;
  return lowerAt(reading, at - 1) === ',' && closesQuote(reading, at - 2) ? at - 2 : null;
}

/** Whether the quotation that closes at `at` is speech and not a word or two quoted in passing. */
function endsSpeech(reading: Reading, at: number): boolean {
  return isFullQuote(reading, at) || /^[,.!?]$/.test(lowerAt(reading, at - 1)) || lowerAt(reading, at + 1) === ',';
}

/** A sentence that ends in the quotation was split off before "Smith said": only where it asks or exclaims. */
function frontBefore(reading: Reading, quote: number): TokenRange | null {
  return /^[?!…,]$/.test(lowerAt(reading, quote - 1)) ? [openingOf(reading, quote), quote + 1] : null;
}

function openingOf({ quotes, quoteAt }: Reading, at: number): number {
  return quotes[quoteAt[at] ?? -1]?.[0] ?? at;
}

/** 'He was a "fine man," X said': the content starts with the sentence, not with the quotation. */
function quotedFront(reading: Reading, start: number, quote: number): TokenRange {
  const from = openingOf(reading, quote);
  const isWhole = from <= start || leadsIn(reading, start, from);
  const startsEarlier = !isWhole && (from - start < 8 || hasVerb(reading, start, from));
  return [startsEarlier ? start : from, quote + 1];
}

/** "The minister said in reply “We are …,” he said": the quotation has a cue in front too. */
function leadsIn(reading: Reading, start: number, quote: number): boolean {
  for (let at = start; at < quote; at += 1) {
    if (tagAt(reading, at) === 'VERB' && cueVerbOf(lowerAt(reading, at), '')?.isSpeech === true) return true;
  }
  return false;
}

/** "The goal, he said, is …": a comma after the cue, so that what stands before needs no verb. */
function isAmid(reading: Reading, cue: VerbCue): boolean {
  const { verb } = cue;
  return ownSource(cue) !== null && (verb.isSpeech || verb.frames.has('clause')) && lowerAt(reading, cue.end) === ',';
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (['VERB', 'AUX'].includes(tagAt(reading, at)) || lowerAt(reading, at) === "'s") return true;
  }
  return false;
}

const asides = new Set(['who', 'which', 'whose', 'according']);

/** What goes on after ", X said, …". */
function readRest(
  reading: Reading,
  { clause, index, stop }: VerbCue,
  front: TokenRange,
  comma: number,
): TokenRange | null {
  const start = comma + 1;
  if (lowerAt(reading, comma) !== ',' || start >= stop) return null;
  if (opensQuote(reading, start)) return reading.quotes[reading.quoteAt[start] ?? -1] ?? null;
  if (isQuoted(reading, front) && !isMore(reading, start, stop)) return null;
  if (lowerAt(reading, start).endsWith('ing') || asides.has(lowerAt(reading, start))) return null;
  const end = endOfClause(reading, clause, index, start);
  return end > start && (hasVerb(reading, start, end) || end - start > 3) ? [start, end] : null;
}

/** After a quotation only a clause is more of what is said: "…, he said, and it fell". */
function isMore(reading: Reading, at: number, stop: number): boolean {
  return ['CCONJ', 'AUX'].includes(tagAt(reading, at)) || clauseFollows(reading, at, stop);
}
