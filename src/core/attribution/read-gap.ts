import type { TokenRange } from '../text/tagged-text.ts';
import { endOfClause } from './end-of-clause.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import type { VerbCue } from './verb-cue.ts';

const relatives = new Set(['that', 'which', 'whom', 'what', 'who']);

/** "in what officials said was a response", "a charge that he denied": what is said stands before who says it. */
export function readGap(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, head, from, clause, index, subject } = cue;
  const { source, kind } = subject;
  if (source !== null && lowerAt(reading, source[0] - 3) === 'according') return null;
  if (source === null || kind !== 'embedded' || source[1] !== from) return null;
  const goesOn = ['AUX', 'VERB'].includes(tagAt(reading, head + 1)) && verb.frames.has('clause');
  if (!goesOn && !verb.frames.has('object')) return null;
  const before = findGap(reading, clause.sentence[0], source[0], goesOn);
  if (before === null) return null;
  const content = goesOn ? [before, [head + 1, endOfClause(reading, clause, index + 1, head + 1)] as const] : [before];
  return { source: [source], cue: [from, head + 1], content, keepsInside: verb.isSpeech };
}

/** The relative pronoun before `at`; where it is left out ("a ruse they say failed"), the noun phrase. */
function findGap(reading: Reading, start: number, at: number, goesOn: boolean): TokenRange | null {
  if (relatives.has(lowerAt(reading, at - 1))) return [at - 1, at];
  return goesOn ? phraseBefore(reading, start, at) : null;
}
