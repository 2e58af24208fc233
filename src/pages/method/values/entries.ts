import { findValueFault, mostOfRange, mostOfTolerance, type ValueFault } from '../../../core/log/find-value-fault.ts';
import { setWordValue } from '../../../core/log/find-word-values.ts';
import type { WordValue } from '../../../core/log/operation.ts';
import { standardValues, type ValuedWord, valuedWords, type WordValues } from '../../../core/matching/word-values.ts';
import { groupDigits } from '../../../words/group-digits.ts';
import { readWhole } from '../read-whole.ts';

/** As typed: from and to, or of "about" the least and the percentage. */
export type Entry = readonly [first: string, second: string];
export type Entries = Readonly<Record<ValuedWord, Entry>>;
export type EntryFault = ValueFault | 'no-number';

export function writeEntries(values: WordValues): Entries {
  const write = (word: ValuedWord): Entry => {
    if (word === 'about') return [String(values.about.least), String(values.about.percent)];
    return [groupDigits(values[word].min), groupDigits(values[word].max)];
  };
  return Object.fromEntries(valuedWords.map((word) => [word, write(word)])) as Record<ValuedWord, Entry>;
}

/** Null while one of them is no value. */
export function readEntries(entries: Entries): WordValues | null {
  if (listFaults(entries).size > 0) return null;
  let values = standardValues;
  for (const word of valuedWords) {
    const value = readEntry(word, entries[word]);
    if (value !== null) values = setWordValue(values, value);
  }
  return values;
}

export function listFaults(entries: Entries): ReadonlyMap<ValuedWord, EntryFault> {
  const faults = new Map<ValuedWord, EntryFault>();
  for (const word of valuedWords) {
    const value = readEntry(word, entries[word]);
    const fault = value === null ? 'no-number' : findValueFault(value);
    if (fault !== null) faults.set(word, fault);
  }
  return faults;
}

function readEntry(word: ValuedWord, [first, second]: Entry): WordValue | null {
  const [a, b] = [readWhole(first, Number.MAX_SAFE_INTEGER), readWhole(second, Number.MAX_SAFE_INTEGER)];
  if (a === null || b === null) return null;
  return word === 'about' ? { word, least: a, percent: b } : { word, min: a, max: b };
}

/** What is wrong and what would be right. */
export function sayEntryFault(word: ValuedWord, fault: EntryFault): string {
  const isAbout = word === 'about';
  switch (fault) {
    case 'no-number':
      return `Whole numbers in both fields, please: “${word}” stays as it was until then.`;
    case 'too-small':
      return 'The range begins at 1 or above: who says so means that there were some.';
    case 'too-large':
      return isAbout
        ? `At most ${groupDigits(mostOfTolerance.least)}, and at most ${mostOfTolerance.percent} percent.`
        : `At most ${groupDigits(mostOfRange)}.`;
    case 'ends-first':
      return 'The range would end before it begins: the second number may not be below the first.';
  }
}
