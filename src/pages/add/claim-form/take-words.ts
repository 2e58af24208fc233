import type { WordValues } from '../../../core/matching/word-values.ts';
import type { QuantityFields } from './form-state.ts';
import { readRange } from './read-entry.ts';

/**
 * The words with the numbers that they are read as. Numbers written by hand stay,
 * unless the words are to be `taken`: by hand is what the words before were not read as.
 */
export function takeWords(fields: QuantityFields, words: string, taken: boolean, values: WordValues): QuantityFields {
  const range = readRange(words, values);
  if (range === null || !(taken || isAsRead(fields, values))) return { ...fields, words };
  const { min, max } = range;
  return { ...fields, words, min: String(min), max: max === null ? '' : String(max), isOpen: max === null };
}

function isAsRead({ words, min, max, isOpen }: QuantityFields, values: WordValues): boolean {
  if (min.trim() === '' && max.trim() === '') return true;
  const range = readRange(words, values);
  if (range === null || min !== String(range.min)) return false;
  return range.max === null ? isOpen : max === String(range.max);
}
