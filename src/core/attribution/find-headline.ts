import { findArabic } from './find-arabic.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';

/** A heading "Minister: raid was a mistake" at the head of a text. */
export function findHeadline(reading: Reading): readonly Finding[] {
  const first = reading.tagged.paragraphs[0];
  if (first === undefined) return [];
  let stop = 0;
  while (stop < reading.tokens.length && (reading.tokens[stop]?.end ?? 0) <= first[1]) stop += 1;
  if (stop > 40) return [];
  const end = endOfPhrase(reading, 0, stop);
  // Where the first word says it, as in Arabic, it is no heading.
  if (end === 0 || findArabic(reading, { sentence: [0, stop] }).length > 0) return [];
  if (end > 8 || lowerAt(reading, end) !== ':' || end + 2 >= stop) return [];
  return [{ source: [[0, end]], cue: [end, end + 1], content: [[end + 1, stop]], keepsInside: true }];
}
