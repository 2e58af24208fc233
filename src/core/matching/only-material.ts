import { lowerAt } from './finding.ts';
import type { Word } from './word.ts';

const damage = /^damages?$/;
const material = /^materials?$/;

/** Where "only material damage", "damage was only material" or "losses were limited to materials" stands; null where it does not. */
export function findOnlyMaterial(words: readonly Word[]): readonly [from: number, to: number] | null {
  for (const [at, { lower }] of words.entries()) {
    if (lower === 'only') {
      const end = [1, 2, 3].find((step) => damage.test(lowerAt(words, at + step)));
      if (end !== undefined) return [at, at + end + 1];
    }
    const isLimited = lower === 'only' || (lower === 'to' && lowerAt(words, at - 1) === 'limited');
    if (!isLimited || !material.test(lowerAt(words, at + 1))) continue;
    const noun = [1, 2, 3, 4].find((back) => /^(?:damages?|loss(?:es)?)$/.test(lowerAt(words, at - back)));
    if (noun !== undefined) return [at - noun, at + 2];
  }
  return null;
}
