import type { Certainty } from '../model/case.ts';
import type { Word } from './word.ts';

/** Words that take back certainty. "Suspected" and "apparently" are probable, "alleged" and "may have" possible. */
const hedges: Readonly<Record<string, Certainty>> = {
  alleged: 'possible',
  allegedly: 'possible',
  purported: 'possible',
  purportedly: 'possible',
  possibly: 'possible',
  possible: 'possible',
  perhaps: 'possible',
  maybe: 'possible',
  might: 'possible',
  may: 'possible',
  could: 'possible',
  suspected: 'probable',
  suspect: 'probable',
  suspects: 'probable',
  apparent: 'probable',
  apparently: 'probable',
  presumed: 'probable',
  presumably: 'probable',
  probable: 'probable',
  probably: 'probable',
  likely: 'probable',
  believed: 'probable',
  thought: 'probable',
  seemingly: 'probable',
  seems: 'probable',
  appears: 'probable',
  appeared: 'probable',
  reportedly: 'probable',
};

/** Before a noun they speak of it alone. */
const beforeNouns = new Set([
  'alleged',
  'purported',
  'possible',
  'suspected',
  'apparent',
  'presumed',
  'probable',
  'likely',
]);

export interface Hedge {
  readonly at: number;
  readonly certainty: Certainty;
  /** "an alleged Israeli strike": of the next words only. */
  readonly isOfNoun: boolean;
}

export function findHedges(words: readonly Word[], isLower: (word: Word) => boolean): readonly Hedge[] {
  const found: Hedge[] = [];
  for (const [at, word] of words.entries()) {
    const certainty = hedges[word.lower];
    if (certainty === undefined || !isLower(word)) continue;
    const next = words[at + 1]?.lower;
    const isModal = word.lower === 'may' || word.lower === 'might' || word.lower === 'could';
    if (isModal && next !== 'have' && next !== 'be') continue;
    if (/^(?:seems|appear)/.test(word.lower) && next !== 'to' && next !== 'that') continue;
    const before = words[at - 1]?.lower ?? '';
    const isVerbal = next === 'to' || next === 'that' || ['is', 'are', 'was', 'were', 'been'].includes(before);
    found.push({ at, certainty, isOfNoun: beforeNouns.has(word.lower) && !isVerbal });
  }
  return found;
}

/** How sure the word at `at` is: of a hedge that runs to the end of its clause, or one that stands right before it. */
export function certaintyAt(
  words: readonly Word[],
  hedgesFound: readonly Hedge[],
  at: number,
  isOfNoun: boolean,
): Certainty {
  let certainty: Certainty = 'certain';
  for (const hedge of hedgesFound) {
    const reaches = hedge.isOfNoun
      ? isOfNoun && hedge.at < at && at - hedge.at <= 3
      : hedge.at < at && !isParted(words, hedge.at, at);
    if (reaches) certainty = lessSure(certainty, hedge.certainty);
  }
  return certainty;
}

function isParted(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (/[.;!?—]/.test(words[at]?.gap ?? '')) return true;
  return false;
}

const order: readonly Certainty[] = ['certain', 'probable', 'possible'];

export function lessSure(a: Certainty, b: Certainty): Certainty {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
