import type { Case } from '../model/case.ts';
import { findWordRead } from './reread-quantity.ts';
import { type ValuedWord, valuedWords, type WordValues } from './word-values.ts';

/** Of claims, by the word that their figure is read by. */
export type WordCounts = Readonly<Record<ValuedWord, number>>;

/** A figure at another range than these values give its words counts for none. */
export function countWordsRead({ incidents }: Case, values: WordValues): WordCounts {
  const counts = Object.fromEntries(valuedWords.map((word) => [word, 0])) as Record<ValuedWord, number>;
  for (const { claims } of incidents)
    for (const { answer } of claims) {
      if (answer === undefined || !('quantity' in answer)) continue;
      const word = findWordRead(answer.quantity, values);
      if (word !== null) counts[word] += 1;
    }
  return counts;
}
