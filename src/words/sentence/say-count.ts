import type { Quantity } from '../../core/model/case.ts';
import { groupDigits } from '../group-digits.ts';

const small = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inWords = [...small, ...teens, ...tens.flatMap((ten) => [ten, ...small.slice(1).map((one) => `${ten}-${one}`)])];

/** In words up to nine, in figures from 10, as most desks set them. */
function sayNumber(number: number): string {
  return small[number] ?? groupDigits(number);
}

/** In words up to ninety-nine; null beyond. */
export function spellNumber(number: number): string | null {
  return inWords[number] ?? null;
}

/** A word of number, or figures, as a number; null for any other word. */
export function readNumber(word: string): number | null {
  const plain = word.toLowerCase().replace(/,(?=\d{3})/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  const at = inWords.indexOf(plain);
  return at < 0 ? null : at;
}

/** The numbers in words that are kept, as a desk sets them: "fourteen or more" is "14 or more", "at least 7" "at least seven". */
export function setNumbers(words: string): string {
  return words.replace(/[\p{L}\d][\p{L}\d,-]*(?<![,-])/gu, (word) => {
    const number = readNumber(word);
    return number === null ? word : sayNumber(number);
  });
}

/** "nine", "at least 16", "between five and seven", "up to 12"; null where it says nothing or that there was none. */
export function sayRange({ min, max }: Quantity): string | null {
  if (max === null) return min === 0 ? null : `at least ${sayNumber(min)}`;
  if (max === 0) return null;
  if (min === max) return sayNumber(min);
  return min === 0 ? `up to ${sayNumber(max)}` : `between ${sayNumber(min)} and ${sayNumber(max)}`;
}

const number = '(?:\\d[\\d,]*|[a-z]+(?:-[a-z]+)?)';
const vague = '(?:several|dozens|tens|scores|hundreds|thousands|many|a few|few|a number|others|some)';
const bound =
  '(?:at least|no fewer than|not fewer than|no less than|more than|over|about|some|around|nearly|almost|up to|fewer than|roughly|an estimated) ';
const figure = new RegExp(
  `^((?:${bound})?(?:${vague}|${number})(?: (?:or|to|and) (?:more|fewer|so|${number}))?)(?: (.+))?$`,
  'iu',
);

/** The words that a figure stood in, apart. */
export interface FigureWords {
  /** "at least two", "several"; empty for words that hold none ("passers-by"). */
  readonly figure: string;
  /** "Syrians"; empty where the figure stands alone. */
  readonly noun: string;
}

/** Null for words that are no part of a clause: with a list or an aside in them. */
export function readFigure(words: string): FigureWords | null {
  if (/[,;:()]/.test(words.replace(/(\d),(?=\d{3})/g, '$1'))) return null;
  const [, counted = '', noun = ''] = figure.exec(words.trim()) ?? [];
  const isCounted =
    counted.split(/[\s]/).some((word) => readNumber(word) !== null || new RegExp(`^${vague}$`, 'i').test(word)) ||
    /^a (?:few|number)/i.test(counted);
  if (!isCounted) return { figure: '', noun: words.trim() };
  return { figure: setNumbers(counted), noun: noun.replace(/^of$/, '') };
}
