import type { TokenRange } from '../text/tagged-text.ts';
import { lastWord } from './clause.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';

/** "According to X, …" and "…, according to X", inside quotations too: who is quoted passes it on. */
export function findAccordingTo(reading: Reading, sentence: TokenRange): readonly Finding[] {
  const findings: Finding[] = [];
  let [start] = sentence;
  const stop = lastWord(reading, sentence);
  for (let at = start; at + 2 < stop; at += 1) {
    if (!isAccordingTo(reading, at)) continue;
    const quoteEnd = reading.quotes[reading.quoteAt[at] ?? -1]?.[1] ?? stop + 1;
    const next = nextAccordingTo(reading, at + 2, Math.min(stop, quoteEnd - 1));
    const finding = readAccordingTo(reading, at, Math.max(start, openingOf(reading, at)), next);
    if (finding !== null) findings.push(finding);
    start = next;
  }
  return findings;
}

const relatives = new Set(['which', 'who', 'whose', 'where', 'when']);

function isAccordingTo(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === 'according' && lowerAt(reading, at + 1) === 'to';
}

/** Where the quotation that holds `at` begins, its mark left out: who speaks stands before it. */
function openingOf({ quotes, quoteAt }: Reading, at: number): number {
  const quote = quotes[quoteAt[at] ?? -1];
  return quote === undefined ? 0 : quote[0] + 1;
}

/** Where "…, and according to …" begins another such clause; `stop` if nothing does. */
function nextAccordingTo(reading: Reading, from: number, stop: number): number {
  for (let at = from; at < stop; at += 1) {
    if (isAccordingTo(reading, at) && tagAt(reading, at - 1) === 'CCONJ')
      return lowerAt(reading, at - 2) === ',' ? at - 2 : at - 1;
  }
  return stop;
}

function readAccordingTo(reading: Reading, at: number, start: number, stop: number): Finding | null {
  const isClause = lowerAt(reading, at + 2) === 'what';
  const first = isClause ? at + 3 : at + 2;
  const phraseEnd = endOfPhrase(reading, first, stop);
  const end = isClause ? skipVerbs(reading, phraseEnd, stop) : phraseEnd;
  const isFirst = isBare(reading, start, at) || lowerAt(reading, at - 1) === 'that';
  const isAside =
    lowerAt(reading, at - 1) === ',' && lowerAt(reading, end) === ',' && !relatives.has(lowerAt(reading, end + 1));
  const goesOn = isFirst || isAside;
  const before: TokenRange = [afterThat(reading, start, at), at];
  const after: TokenRange = [end, stop];
  const content = [...(isFirst ? [] : [before]), ...(goesOn ? [after] : [])].filter(([from, to]) => to - from > 1);
  const source: TokenRange = [first, goesOn || isClause ? phraseEnd : nextComma(reading, end, stop)];
  if (source[1] <= source[0] || content.length === 0) return null;
  return { source: [source], cue: [at, first], content, keepsInside: true };
}

/** Whether nothing but a mark or "and" stands before: the clause follows. */
function isBare(reading: Reading, start: number, at: number): boolean {
  for (let before = start; before < at; before += 1)
    if (!['PUNCT', 'CCONJ', 'ADV'].includes(tagAt(reading, before))) return false;
  return true;
}

/** "X said that nine, according to Y, died": where X's content begins. */
function afterThat(reading: Reading, start: number, at: number): number {
  for (let before = at - 1; before > start; before -= 1) {
    if (lowerAt(reading, before) === 'that' && tagAt(reading, before - 1) === 'VERB') return before + 1;
  }
  return start;
}

/** "what the army said and wrote": past the verbs. */
function skipVerbs(reading: Reading, from: number, stop: number): number {
  let at = from;
  while (at < stop && ['VERB', 'AUX', 'CCONJ', 'ADV'].includes(tagAt(reading, at))) at += 1;
  return at;
}

/** "according to officials who were not named": to the next comma. */
function nextComma(reading: Reading, from: number, stop: number): number {
  let at = from;
  while (at < stop && lowerAt(reading, at) !== ',') at += 1;
  return at;
}
