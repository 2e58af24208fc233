import { findComplement } from './find-complement.ts';
import { phraseBefore } from './phrase-before.ts';
import { readComplement } from './read-complement.ts';
import { findFront } from './read-fronted.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';
import { readVerbCue, type VerbCue } from './verb-cue.ts';

/** "was quoted as saying that …", "“…,” she was quoted as saying": the one who is quoted is the source. */
export function readQuotedAs(reading: Reading, cue: VerbCue): Finding | null {
  const { from, head, clause, index, subject } = cue;
  const { source } = subject;
  if (source === null || lowerAt(reading, head + 1) !== 'as') return null;
  const saying = readVerbCue(reading, clause, index + 1, head + 2);
  if (saying === null || saying.verb.form !== 'gerund') return null;
  const complement = findComplement(reading, saying);
  const front = findFront(reading, cue, source[0]);
  const content = complement === null ? front : readComplement(reading, clause, index + 1, complement);
  return content === null ? null : { source: [source], cue: [from, head + 3], content: [content], keepsInside: true };
}

/** "quoted an officer as saying that …": the officer's words, inside what is quoted. */
export function readSayingAs(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, head, from, clause, index } = cue;
  if (lowerAt(reading, from - 1) !== 'as' || verb.form !== 'gerund' || !verb.isSpeech) return null;
  const source = phraseBefore(reading, clause.sentence[0], from - 1);
  const complement = source === null ? null : findComplement(reading, cue);
  if (source === null || complement === null) return null;
  const content = readComplement(reading, clause, index, complement);
  return { source: [source], cue: [head - 1, complement.cueEnd], content: [content], keepsInside: true };
}
