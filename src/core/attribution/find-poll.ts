import type { TokenRange } from '../text/tagged-text.ts';
import { lastWord } from './clause.ts';
import { endOfBase } from './noun-phrase.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';
import { listWords } from './word-list.ts';

const polls = listWords('poll polls survey surveys census study');

/** "In a survey last week, half of them …": what the survey found, without a verb that says so. */
export function findPoll(reading: Reading, sentence: TokenRange): readonly Finding[] {
  const [start] = sentence;
  const stop = lastWord(reading, sentence);
  if (lowerAt(reading, start) !== 'in' || reading.quoteAt[start] !== -1) return [];
  const end = endOfBase(reading, start + 1, stop);
  if (!polls.has(lowerAt(reading, end - 1))) return [];
  const comma = nextComma(reading, end, Math.min(stop, end + 12));
  if (comma === null || comma + 2 >= stop) return [];
  return [{ source: [[start + 1, end]], cue: [start, start + 1], content: [[comma + 1, stop]], keepsInside: true }];
}

function nextComma(reading: Reading, from: number, stop: number): number | null {
  for (let at = from; at < stop; at += 1) if (lowerAt(reading, at) === ',') return at;
  return null;
}
