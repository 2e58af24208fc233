import type { TokenRange } from '../text/tagged-text.ts';
import { cueVerbOf } from './cue-words/cue-verb.ts';
import { isPronoun } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { lowerAt, opensQuote, type Reading, tagAt } from './reading.ts';
import type { Subject } from './subject.ts';
import { isGerund, type VerbGroup } from './verb-group.ts';
import { listWords } from './word-list.ts';

const relatives = listWords('who which that whom');
const introducers = listWords(
  'that which who whom whose where when because if as whether although though since before until than how what why',
);

/** "officials who spoke to us said": the first verb is the relative clause's, the second the officials'. */
export function holdOver(reading: Reading, group: VerbGroup, subject: Subject, pending: TokenRange | null): Subject {
  const { source, kind } = subject;
  const [from] = group;
  if (pending === null || source === null || kind === 'shared' || source[0] < pending[1]) return subject;
  const end = endOfObject(reading, source, from);
  const isObject =
    end !== null && !isPronoun(lowerAt(reading, source[0])) && !relatives.has(lowerAt(reading, from - 1));
  const isTensed = !isGerund(reading, group) && lowerAt(reading, from) !== 'to';
  return isObject && isTensed && isOneClause(reading, pending[1] + 1, end)
    ? { source: [pending[0], source[1]], kind: 'own' }
    : subject;
}

/** Where the noun phrase before the verb ends: there, or at the comma of "the matter, who asked not to be named, said". */
function endOfObject(reading: Reading, source: TokenRange, from: number): number | null {
  for (let at = source[0]; at < source[1]; at += 1) if (lowerAt(reading, at) === ',') return at;
  return source[1] === from ? from : null;
}

function isOneClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const ends = ['PUNCT', 'SCONJ'].includes(tagAt(reading, at)) || introducers.has(lowerAt(reading, at));
    if (ends || opensQuote(reading, at)) return false;
  }
  return true;
}

/** A noun phrase whose verb is still to come, once a clause that only describes it has begun. */
export function findPending(
  reading: Reading,
  start: number,
  group: VerbGroup,
  { source, kind }: Subject,
  pending: TokenRange | null,
): TokenRange | null {
  const [from] = group;
  if (source !== null && source[1] === from && isReduced(reading, group)) return source;
  if (kind === 'shared') return pending;
  if (kind !== 'embedded' || !relatives.has(lowerAt(reading, from - 1))) return null;
  // "a commander in a group that backs Damascus, who asked not to be named, said"
  if (lowerAt(reading, from - 2) === ',') return pending;
  const phrase = phraseBefore(reading, start, from - 1);
  return phrase !== null && !isEmbedded(reading, start, phrase[0]) ? phrase : null;
}

/** "people briefed on the matter", "an alliance supporting Damascus": after a noun, without "who". */
function isReduced(reading: Reading, group: VerbGroup): boolean {
  const [from, to] = group;
  if (!['NOUN', 'PROPN'].includes(tagAt(reading, from - 1))) return false;
  if (isGerund(reading, group)) return true;
  const word = lowerAt(reading, to - 1);
  const frames = cueVerbOf(word, '')?.frames;
  // "He said on Monday troops had left" has two verbs and a clause.
  const takesClause = frames?.has('clause') === true && !frames.has('told');
  return to - from === 1 && /(?:ed|wn|en)$/.test(word) && tagAt(reading, to) === 'ADP' && !takesClause;
}

/** Whether the clause whose subject starts at `at` hangs on a verb, a noun or a conjunction before it. */
export function isEmbedded(reading: Reading, start: number, at: number): boolean {
  let before = at - 1;
  while (before > start && isAdverbial(reading, before)) before -= 1;
  if (before < start) return false;
  return introducers.has(lowerAt(reading, before)) || ['VERB', 'AUX', 'NOUN', 'SCONJ'].includes(tagAt(reading, before));
}

function isAdverbial(reading: Reading, at: number): boolean {
  return ['ADP', 'ADV'].includes(tagAt(reading, at)) && !introducers.has(lowerAt(reading, at));
}
