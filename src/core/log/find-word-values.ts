import { standardValues, type ValuedWord, valuedWords, type WordValues } from '../matching/word-values.ts';
import type { WordValue } from './operation.ts';
import type { Work } from './work.ts';

/** What words for a number stand for, the standard where the user has set nothing else. */
export function findWordValues({ wordValues }: Pick<Work, 'wordValues'>): WordValues {
  let values = standardValues;
  for (const value of wordValues.values()) values = setWordValue(values, value);
  return values;
}

export function setWordValue(values: WordValues, value: WordValue): WordValues {
  if (value.word === 'about') return { ...values, about: { least: value.least, percent: value.percent } };
  return { ...values, [value.word]: { min: value.min, max: value.max } };
}

/** One word's value as an entry of the log. */
export function writeWordValue(word: ValuedWord, values: WordValues): WordValue {
  return word === 'about' ? { word, ...values.about } : { word, ...values[word] };
}

/** The words that stand for something else. */
export function listChangedWords(values: WordValues, than: WordValues = standardValues): readonly ValuedWord[] {
  return valuedWords.filter((word) => {
    if (word === 'about') return values.about.least !== than.about.least || values.about.percent !== than.about.percent;
    return values[word].min !== than[word].min || values[word].max !== than[word].max;
  });
}
