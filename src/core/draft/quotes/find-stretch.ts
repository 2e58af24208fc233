import type { Word } from './list-words.ts';

/** Word indexes, the end excluded. */
export type Stretch = readonly [from: number, to: number];

const mostStretches = 50;

/** Where the words stand one after another, from `from` to `to`. Knuth, Morris and Pratt: linear, whatever repeats. */
export function findStretches(wanted: readonly Word[], words: readonly Word[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  const fallbacks = listFallbacks(wanted);
  let matched = 0;
  for (let at = from; at < to && found.length < mostStretches; at += 1) {
    matched = advance(wanted, fallbacks, matched, words[at]?.key);
    if (matched === wanted.length) {
      found.push([at + 1 - matched, at + 1]);
      matched = fallbacks[matched] ?? 0;
    }
  }
  return found;
}

/** For each number of words matched, how many of them begin the wanted ones again. */
function listFallbacks(wanted: readonly Word[]): readonly number[] {
  const fallbacks = [0, 0];
  for (let at = 1; at < wanted.length; at += 1) {
    fallbacks.push(advance(wanted, fallbacks, fallbacks[at] ?? 0, wanted[at]?.key));
  }
  return fallbacks;
}

function advance(wanted: readonly Word[], fallbacks: readonly number[], from: number, key: string | undefined): number {
  let matched = from;
  while (matched > 0 && wanted[matched]?.key !== key) matched = fallbacks[matched] ?? 0;
  return wanted[matched]?.key === key ? matched + 1 : matched;
}
