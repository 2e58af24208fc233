import type { TokenRange } from '../text/tagged-text.ts';
import { saying } from './cue-words/cue-nouns.ts';
import { cueVerbOf } from './cue-words/cue-verb.ts';
import { findFront } from './read-fronted.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import type { VerbCue } from './verb-cue.ts';

const charges = new Set(`${saying} charge charges`.split(' '));

/** "…, a charge Damascus denied": the source stands after the noun, what is said before it. */
export function readCharge(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, from, head, subject, clause } = cue;
  const noun = findCharge(reading, cue);
  if (noun === null || subject.source === null) return null;
  const [start] = clause.sentence;
  const first =
    subject.source[0] < noun ? Math.max(subject.source[0], startOfCharge(reading, noun)) : startOfCharge(reading, noun);
  const who = /^(?:that|which)$/.test(lowerAt(reading, noun + 1)) ? noun + 2 : noun + 1;
  if (who >= from) return null;
  const front = findFront(reading, cue, first);
  const content: TokenRange = front === null || hasSpeech(reading, start, front[1]) ? [first, noun + 1] : front;
  return { source: [[who, from]], cue: [from, head + 1], content: [content], keepsInside: verb.isSpeech };
}

/** Where the noun of "a charge (that) Damascus" stands, right before who it is that denies it. */
function findCharge(reading: Reading, { verb, from, subject, stop, end }: VerbCue): number | null {
  if (!verb.frames.has('object') || subject.source === null || (end < stop && tagAt(reading, end) !== 'PUNCT'))
    return null;
  for (let at = from - 1; at > subject.source[0] - 3 && at > from - 8; at -= 1) {
    if (!charges.has(lowerAt(reading, at))) continue;
    return ['DET', 'ADJ'].includes(tagAt(reading, at - 1)) && lowerAt(reading, startOfCharge(reading, at) - 1) === ','
      ? at
      : null;
  }
  return null;
}

function startOfCharge(reading: Reading, noun: number): number {
  let at = noun;
  while (['DET', 'ADJ'].includes(tagAt(reading, at - 1))) at -= 1;
  return at;
}

/** Whether somebody says what stands before: then it is that, and not their words, that the noun stands for. */
function hasSpeech(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tagAt(reading, at) === 'VERB' && cueVerbOf(lowerAt(reading, at), '')?.isSpeech === true) return true;
  }
  return false;
}
