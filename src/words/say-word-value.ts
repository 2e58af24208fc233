import type { WordValue } from '../core/log/operation.ts';
import { standardValues, type ValuedWord, type WordValues } from '../core/matching/word-values.ts';
import { groupDigits } from './group-digits.ts';
import { capitalise, count, joinWords } from './say-list.ts';

/** "3 to 11", "± 1 or 10%". */
export function sayRangeOf(word: ValuedWord, values: WordValues): string {
  if (word === 'about') return sayTolerance(values.about);
  const { min, max } = values[word];
  return sayRange(min, max);
}

/** What was set just now: "“Several” means 5 to 7 now." */
export function sayValue(value: WordValue): string {
  const range = value.word === 'about' ? sayTolerance(value) : sayRange(value.min, value.max);
  return `“${capitalise(value.word)}” means ${range} now.`;
}

/** "“several” is read as 5 to 7, the standard being 3 to 11", of each word that was changed, as one sentence. */
export function sayChangedValues(values: WordValues, changed: readonly ValuedWord[]): string {
  const each = changed.map(
    (word) => `“${word}” as ${sayRangeOf(word, values)} (the standard is ${sayRangeOf(word, standardValues)})`,
  );
  return `Read otherwise than by the standard: ${joinWords(each)}.`;
}

/** How far what was changed reaches. */
export function sayCount(claims: number, words: number): string {
  const those = words === 1 ? 'it' : 'them';
  if (claims === 0) return `No claim of this case rests on ${those}.`;
  return `${count(claims, 'claim of this case rests', 'claims of this case rest')} on ${those}.`;
}

function sayTolerance({ least, percent }: WordValues['about']): string {
  return `± ${groupDigits(least)} or ${percent}%`;
}

function sayRange(min: number, max: number): string {
  return min === max ? groupDigits(min) : `${groupDigits(min)} to ${groupDigits(max)}`;
}
