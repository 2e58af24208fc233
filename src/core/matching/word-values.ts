import type { Quantity } from '../model/case.ts';

type Range = Pick<Quantity, 'min' | 'max'>;

/** How many a word means that gives no number. Whole numbers, both ends inclusive. */
export interface WordRange {
  readonly min: number;
  readonly max: number;
}

/** What "about 40" leaves open to either side: so many percent of it, rounded down, but never less than `least`. */
export interface Tolerance {
  readonly least: number;
  readonly percent: number;
}

export const vagueWords = ['several', 'tens', 'dozens', 'scores', 'hundreds', 'thousands'] as const;
export type VagueWord = (typeof vagueWords)[number];
/** The words whose value is a matter of choice; "at least nine" means what it says. */
export type ValuedWord = VagueWord | 'about';
export const valuedWords: readonly ValuedWord[] = [...vagueWords, 'about'];

/** What texts and figures are read by. */
export type WordValues = Readonly<Record<VagueWord, WordRange>> & { readonly about: Tolerance };

export const standardValues: WordValues = {
  several: { min: 3, max: 11 },
  tens: { min: 10, max: 99 },
  dozens: { min: 12, max: 99 },
  scores: { min: 20, max: 99 },
  hundreds: { min: 100, max: 999 },
  thousands: { min: 1000, max: 9999 },
  about: { least: 1, percent: 10 },
};

export function isVagueWord(word: string): word is VagueWord {
  return (vagueWords as readonly string[]).includes(word);
}

/** The whole numbers within the tolerance; none is below nought. */
export function readAbout(number: number, { least, percent }: Tolerance): Range {
  const slack = Math.max(least, Math.floor((number * percent) / 100));
  return { min: Math.max(0, number - slack), max: number + slack };
}

export const unitNumbers: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const tenNumbers: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const scaleNumbers: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

export const ordinalNumbers: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** What a word before a number makes of it. */
export type NumberFrame = 'least' | 'more' | 'most' | 'less' | 'about';

/** Longest first, as they are tried. */
export const numberFrames: readonly (readonly [words: readonly string[], frame: NumberFrame])[] = [
  [['no', 'fewer', 'than'], 'least'],
  [['no', 'less', 'than'], 'least'],
  [['not', 'less', 'than'], 'least'],
  [['no', 'more', 'than'], 'most'],
  [['not', 'more', 'than'], 'most'],
  [['as', 'many', 'as'], 'most'],
  [['at', 'least'], 'least'],
  [['a', 'minimum', 'of'], 'least'],
  [['more', 'than'], 'more'],
  [['upwards', 'of'], 'more'],
  [['in', 'excess', 'of'], 'more'],
  [['fewer', 'than'], 'less'],
  [['less', 'than'], 'less'],
  [['at', 'most'], 'most'],
  [['up', 'to'], 'most'],
  [['over'], 'more'],
  [['under'], 'less'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['approximately'], 'about'],
  [['roughly'], 'about'],
  [['some'], 'about'],
  [['almost'], 'about'],
  [['nearly'], 'about'],
  [['close', 'to'], 'about'],
  [['an', 'estimated'], 'about'],
  [['estimated'], 'about'],
];
