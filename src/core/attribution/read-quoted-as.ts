import type { TokenRange } from '../text/tagged-text.ts';
import { findComplement } from './find-complement.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { readComplement } from './read-complement.ts';
import { findFront } from './read-fronted.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';
import { readVerbCue, type VerbCue } from './verb-cue.ts';

/** "was quoted (by X) as saying (by X) that …", "“…,” she was quoted as saying": the one who is quoted is the source. */
export function readQuotedAs(reading: Reading, cue: VerbCue): Finding | null {
  const { from, head, clause, index, subject, stop } = cue;
  const { source } = subject;
  const as = endOfAgent(reading, head + 1, stop);
  if (source === null || lowerAt(reading, as) !== 'as') return null;
  const saying = readVerbCue(reading, clause, index + 1, as + 1);
  if (saying === null || saying.verb.form !== 'gerund') return null;
  const end = endOfAgent(reading, as + 2, stop);
  const complement = findComplement(reading, { ...saying, end });
  const front = findFront(reading, cue, source[0]);
  const content = complement === null ? front : readComplement(reading, clause, index + 1, complement);
  return content === null ? null : { source: [source], cue: [from, end], content: [content], keepsInside: true };
}

/** One past the "by SANA" at `at`; `at` if it does not stand there. */
function endOfAgent(reading: Reading, at: number, stop: number): number {
  return lowerAt(reading, at) === 'by' ? endOfPhrase(reading, at + 1, stop) : at;
}

/** "quoted an officer as saying that …": the officer's words, inside what is quoted. */
export function readSayingAs(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, head, from, clause, index } = cue;
  if (lowerAt(reading, from - 1) !== 'as' || verb.form !== 'gerund' || !verb.isSpeech) return null;
  const source = phraseBefore(reading, clause.sentence[0], from - 1);
  if (source === null || lowerAt(reading, source[0] - 1) === 'by') return null;
  const complement = findComplement(reading, cue);
  const front = complement === null ? findQuotedFront(reading, cue, source) : null;
  const content = complement === null ? front : readComplement(reading, clause, index, complement);
  if (content === null) return null;
  return { source: [source], cue: [head - 1, complement?.cueEnd ?? head + 1], content: [content], keepsInside: true };
}

/** "“…,” SANA quoted an officer as saying": what stands before the one who quotes. */
function findQuotedFront(reading: Reading, { clause, index }: VerbCue, [from]: TokenRange): TokenRange | null {
  const quoting = readVerbCue(reading, clause, index - 1, from - 1);
  const quoter = quoting?.subject.source ?? null;
  return quoting === null || quoter === null ? null : findFront(reading, quoting, quoter[0]);
}
