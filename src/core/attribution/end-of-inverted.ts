import { isTime } from './adjuncts.ts';
import { cueVerbOf } from './cue-words/cue-verb.ts';
import { clauseFollows } from './find-complement.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { lowerAt, opensQuote, type Reading, tagAt } from './reading.ts';

const relatives = new Set(['who', 'whose', 'which', 'that']);

/** One past the source of "said Jane Roe, a lawyer who leads the group", asides included; `at` if there is none. */
export function endOfInverted(reading: Reading, at: number, stop: number): number {
  let end = endOfPhrase(reading, at, stop);
  if (end === at || clauseFollows(reading, at, stop) || isTime(lowerAt(reading, at))) return at;
  while (end < stop) {
    const longer = endOfAside(reading, end, stop);
    if (longer === end) break;
    end = longer;
  }
  return end;
}

/** One past the aside or relative clause that goes on at `at`; `at` if none does. */
function endOfAside(reading: Reading, at: number, stop: number): number {
  const isComma = lowerAt(reading, at) === ',';
  const first = isComma ? at + 1 : at;
  if (first >= stop || opensQuote(reading, first)) return at;
  if (relatives.has(lowerAt(reading, first)) || isParticiple(reading, first)) return nextComma(reading, first, stop);
  const end = isComma && !clauseFollows(reading, first, stop) ? endOfPhrase(reading, first, stop) : first;
  return end > first ? end : at;
}

/** "a group called Dawn", "an officer based in Homs"; ", adding" goes on with what is said. */
function isParticiple(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  return tagAt(reading, at) === 'VERB' && /(?:ed|ing|wn)$/.test(word) && cueVerbOf(word, '')?.form !== 'gerund';
}

function nextComma(reading: Reading, from: number, stop: number): number {
  let at = from;
  while (at < stop && lowerAt(reading, at) !== ',' && !opensQuote(reading, at)) at += 1;
  return at;
}
