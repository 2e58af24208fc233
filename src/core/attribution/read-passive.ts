import type { TokenRange } from '../text/tagged-text.ts';
import { endOfObject } from './end-of-object.ts';
import { type Complement, findComplement } from './find-complement.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { readComplement } from './read-complement.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import { isBelief, type VerbCue } from './verb-cue.ts';

/** "was asked about", "is believed to be", "was denounced by": what is attributed is the subject, or follows. */
export function readPassive(reading: Reading, cue: VerbCue): Finding | null {
  if (cue.verb.frames.has('told') && cue.verb.verb !== 'accuse') return readTold(reading, cue);
  return lowerAt(reading, cue.head + 1) === 'by' ? readByAgent(reading, cue) : readBelief(reading, cue);
}

/** "was asked (by X) whether": the one who asks is the source. */
function readTold(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, head, from, clause, index, stop } = cue;
  const hasAgent = lowerAt(reading, head + 1) === 'by';
  const agent: TokenRange = [head + 2, hasAgent ? endOfPhrase(reading, head + 2, stop) : head + 2];
  const complement = readToldContent(reading, cue, hasAgent ? agent[1] : head + 1);
  if (complement === null) return null;
  const content = [readComplement(reading, clause, index, complement)];
  return agent[1] > agent[0]
    ? { source: [agent], cue: [from, head + 1], content, keepsInside: verb.isSpeech }
    : { source: [], cue: [from, complement.cueEnd], content, keepsInside: verb.isSpeech };
}

function readToldContent(reading: Reading, cue: VerbCue, at: number): Complement | null {
  const isInfinitive = lowerAt(reading, at) === 'to' && tagAt(reading, at + 1) === 'VERB';
  return isInfinitive ? { cueEnd: at, start: at, kind: 'infinitive' } : findComplement(reading, { ...cue, end: at });
}

/** "was denounced by X" */
function readByAgent(reading: Reading, { verb, head, from, subject, stop }: VerbCue): Finding | null {
  const agent: TokenRange = [head + 2, endOfPhrase(reading, head + 2, stop)];
  if (agent[1] <= agent[0] || subject.source === null) return null;
  return { source: [agent], cue: [from, head + 2], content: [subject.source], keepsInside: verb.isSpeech };
}

const links = new Set(['to', 'that', 'as']);

/** "is believed to …", "was described as …": nobody is named. */
function readBelief(reading: Reading, { verb, head, from, clause, index, subject, stop }: VerbCue): Finding | null {
  const link = lowerAt(reading, head + 1);
  if (subject.source === null || !links.has(link) || head + 2 >= stop) return null;
  const start = link === 'as' ? head + 2 : head + 1;
  const content: TokenRange[] = [subject.source, [start, endOfObject(reading, clause, index, start)]];
  return { source: [], cue: [from, start], content, keepsInside: isBelief(verb) };
}
