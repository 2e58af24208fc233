import type { Quantity } from '../model/case.ts';
import { findWords, type Word } from './word.ts';
import {
  isVagueWord,
  type NumberFrame,
  numberFrames,
  ordinalNumbers,
  readAbout,
  scaleNumbers,
  standardValues,
  tenNumbers,
  unitNumbers,
  type ValuedWord,
  vagueWords,
  type WordValues,
} from './word-values.ts';

type Range = Pick<Quantity, 'min' | 'max'>;

/** A number in a row of words: words `from` to `to`, the end excluded. */
export interface Counted extends Range {
  readonly from: number;
  readonly to: number;
  /** "no casualties", "nobody": that there were none. */
  readonly none: boolean;
  /** "another two", "three more": beside those counted before, so no count of all. */
  readonly further: boolean;
  /** The word by whose value it is read; null where the words leave no choice. */
  readonly by: ValuedWord | null;
}

/** Every number that may count something. Not one: a year, a date, an hour, a share, a part of a name ("F-16"). */
export function readQuantities(words: readonly Word[], values: WordValues = standardValues): readonly Counted[] {
  const found: Counted[] = [];
  for (let at = 0; at < words.length; ) {
    const counted = isFirst(words[at]?.lower ?? '') ? readAt(words, at, values) : null;
    if (counted === null) at += 1;
    else {
      if (!isOtherNumber(words, counted)) found.push(counted);
      at = counted.to;
    }
  }
  return found;
}

/** The one figure that words hold: "at least nine", "dozens of them". Null where they hold none, or more. */
export function readFigure(words: string, values: WordValues = standardValues): Counted | null {
  const [counted, ...others] = readQuantities(findWords(words), values);
  return counted === undefined || others.length > 0 ? null : counted;
}

/** The words in which a figure stood, if they say more than the figure. */
export function quantityOf(counted: Counted, text: string, words: readonly Word[]): Quantity {
  const { min, max } = counted;
  const first = words[counted.from];
  const last = words[counted.to - 1];
  const isPlain = min === max && counted.by === null && !counted.none && counted.to - counted.from <= 2;
  if (isPlain || first === undefined || last === undefined) return { min, max };
  return { min, max, words: text.slice(first.start, last.end) };
}

const firstWords: ReadonlySet<string> = new Set([
  ...vagueWords,
  ...Object.keys(unitNumbers),
  ...Object.keys(tenNumbers),
  ...numberFrames.flatMap(([frame]) => frame.slice(0, 1)),
  ...['a', 'an', 'no', 'nobody', 'none', 'dozen', 'between', 'from'],
]);

/** Whether a number may begin with it: most words are soon passed over. */
function isFirst(lower: string): boolean {
  return /^\d/.test(lower) || firstWords.has(lower);
}

function readAt(words: readonly Word[], at: number, values: WordValues): Counted | null {
  const framed = readFramed(words, at, values) ?? readBetween(words, at);
  if (framed !== null) return framed;
  const plain = readRange(words, at, values);
  if (plain !== null) return readTo(words, plain) ?? plain;
  return readNone(words, at) ?? readSingle(words, at);
}

/** "at least nine". */
function readFramed(words: readonly Word[], at: number, values: WordValues): Counted | null {
  for (const [frameWords, frame] of numberFrames) {
    if (!frameWords.every((word, index) => words[at + index]?.lower === word)) continue;
    const inner = readRange(words, at + frameWords.length, values);
    if (inner === null) continue;
    const by = frame === 'about' ? (inner.by ?? frame) : inner.by;
    return { ...inner, ...frameRange(inner, frame, values), from: at, by };
  }
  return null;
}

function frameRange({ min, max }: Range, frame: NumberFrame, { about }: WordValues): Range {
  switch (frame) {
    case 'least':
      return { min, max: null };
    case 'more':
      return { min: min === max ? min + 1 : min, max: null };
    case 'most':
      return { min: 0, max };
    case 'less':
      return { min: 0, max: max === null ? null : Math.max(0, max - 1) };
    case 'about':
      return min === max ? readAbout(min, about) : { min, max };
  }
}

/** "raised the toll from nine to fourteen": the one that holds now. */
function isChange(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'from') return false;
  return words.slice(Math.max(0, at - 6), at).some(({ lower }) => changes.test(lower));
}

const changes = /^(?:rais|ris|rose|revis|lower|increas|climb|jump|grow|grew|updat|cut|drop|fell|fall|toll)/;

/** "between 10 and 15". */
function readBetween(words: readonly Word[], at: number): Counted | null {
  const isBetween = words[at]?.lower === 'between' || words[at]?.lower === 'from';
  if (!isBetween) return null;
  const low = readNumber(words, at + 1);
  const joint = low === null ? undefined : words[low.to]?.lower;
  if (low === null || (joint !== 'and' && joint !== 'to')) return null;
  const high = readNumber(words, low.to + 1);
  if (high !== null && isChange(words, at)) return makeCounted(high.value, high.value, at, high.to);
  return high === null || high.value < low.value ? null : makeCounted(low.value, high.value, at, high.to);
}

/** "10 to 15", "10-15". */
function readTo(words: readonly Word[], low: Counted): Counted | null {
  const next = words[low.to];
  const isDash = next !== undefined && /^[-–]$/.test(next.gap);
  const isJoined = next?.lower === 'to' || (next?.lower === 'or' && low.min === low.max);
  if (!isDash && !isJoined) return null;
  const high = readNumber(words, low.to + (isDash ? 0 : 1));
  if (high === null || high.value <= low.min) return null;
  return makeCounted(low.min, high.value, low.from, high.to);
}

/** A word for many, or a number. */
function readRange(words: readonly Word[], at: number, values: WordValues): Counted | null {
  const number = readNumber(words, at);
  if (number !== null) return makeCounted(number.value, number.value, at, number.to);
  const word = words[at]?.lower ?? '';
  if (!isVagueWord(word)) return null;
  const { min, max } = values[word];
  const { value: scale, to } = readScale(words, at + 1);
  return { ...makeCounted(min * scale, (max + 1) * scale - 1, at, to), by: word };
}

/** "several hundred", "tens of thousands": what the word before is counted in. */
function readScale(words: readonly Word[], at: number): ReadNumber {
  const isOf = words[at]?.lower === 'of';
  const to = isOf ? at + 1 : at;
  const word = words[to]?.lower ?? '';
  const scale = isOf === word.endsWith('s') ? vagueScales[isOf ? word.slice(0, -1) : word] : undefined;
  return scale === undefined ? { value: 1, to: at } : { value: scale, to: to + 1 };
}

const vagueScales: Readonly<Record<string, number>> = { dozen: 12, ...scaleNumbers };

interface ReadNumber {
  readonly value: number;
  readonly to: number;
}

function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^\d/.test(word.lower)) return readDigits(words, at, word.lower);
  if (word.lower === 'half') return null;
  return readDozen(words, at) ?? readSpelled(words, at);
}

function readDigits(words: readonly Word[], at: number, digits: string): ReadNumber | null {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)$/.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  const scale = scaleNumbers[words[at + 1]?.lower ?? ''];
  return scale === undefined ? { value, to: at + 1 } : { value: value * scale, to: at + 2 };
}

/** "a dozen", "two dozen", "a couple". */
function readDozen(words: readonly Word[], at: number): ReadNumber | null {
  const first = words[at]?.lower;
  const times = first === 'a' ? 1 : unitNumbers[first ?? ''];
  const next = words[at + 1]?.lower;
  if (times !== undefined && next === 'dozen') return { value: 12 * times, to: at + 2 };
  if (first === 'dozen') return { value: 12, to: at + 1 };
  if (first === 'a' && next === 'couple') return { value: 2, to: words[at + 2]?.lower === 'of' ? at + 3 : at + 2 };
  return null;
}

/** "twenty-three", "a hundred and five". */
function readSpelled(words: readonly Word[], from: number): ReadNumber | null {
  let at = words[from]?.lower === 'a' && scaleNumbers[words[from + 1]?.lower ?? ''] !== undefined ? from + 1 : from;
  let sum: SpelledSum = { total: 0, part: 0 };
  const first = at;
  for (; at < words.length; at += 1) {
    const next = addWord(sum, words[at]?.lower ?? '', at > first || first > from);
    if (next !== null) sum = next;
    else if (at === first || !isNumberJoint(words, at, sum.part)) break;
  }
  return at > first ? { value: sum.total + sum.part, to: at } : null;
}

interface SpelledSum {
  readonly total: number;
  readonly part: number;
}

/** Null where the word is no number, or begins another one. */
function addWord({ total, part }: SpelledSum, word: string, isLed: boolean): SpelledSum | null {
  const value = unitNumbers[word] ?? tenNumbers[word];
  if (value !== undefined) return canJoin(part, value) ? { total, part: part + value } : null;
  const scale = scaleNumbers[word];
  if (scale === undefined || !isLed) return null;
  const scaled = Math.max(1, part) * scale;
  return scale >= 1000 ? { total: total + scaled, part: 0 } : { total, part: scaled };
}

/** "twenty" and "three", but not "three" and "four". */
function canJoin(part: number, value: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return true;
  return part % 100 >= 20 && part % 10 === 0 && value < 10;
}

/** "a hundred and five". */
function isNumberJoint(words: readonly Word[], at: number, part: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  const isNumber = unitNumbers[next] !== undefined || tenNumbers[next] !== undefined;
  return words[at]?.lower === 'and' && part > 0 && part % 100 === 0 && isNumber;
}

const nobody = new Set(['nobody', 'none']);
const noneBefore = new Set(['human', 'civilian', 'military', 'serious', 'further']);
const counted = new Set(['casualty', 'death', 'injury', 'victim', 'loss', 'fatality', 'dead', 'wounded', 'missile']);

function readNone(words: readonly Word[], at: number): Counted | null {
  const word = words[at];
  const next = words[at + 1];
  const isNo = word?.lower === 'no' && next !== undefined;
  const nothing = { ...makeCounted(0, 0, at, at + 1), none: true };
  if (word !== undefined && nobody.has(word.lower)) return nothing;
  if (isNo && next.lower === 'one') return { ...nothing, to: at + 2 };
  const noun = words[at + (noneBefore.has(next?.lower ?? '') ? 2 : 1)];
  if (isNo && noun !== undefined && counted.has(noun.key)) return nothing;
  const isPerson = isNo && ['people', 'soldier', 'civilian', 'person', 'fighter', 'man'].includes(next.key);
  return isPerson ? nothing : null;
}

const persons = new Set(
  'soldier civilian person man woman child girl boy fighter officer general colonel commander guard policeman worker resident militant driver pilot leader official advisor member'.split(
    ' ',
  ),
);

/** "a soldier was killed": one. Only of a person, or every article would count. */
function readSingle(words: readonly Word[], at: number): Counted | null {
  const word = words[at]?.lower;
  if (word !== 'a' && word !== 'an') return null;
  for (let step = 1; step <= 3; step += 1) {
    const next = words[at + step];
    if (next === undefined || next.gap.includes(',')) return null;
    if (persons.has(next.key) && !next.lower.endsWith('s') && !next.possessive) return makeCounted(1, 1, at, at + 1);
  }
  return null;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const notCounted = new Set(
  'percent per % am pm o’clock year month week day hour minute second km kilometre kilometer mile metre meter dollar third half time year-old'.split(
    ' ',
  ),
);

function isOtherNumber(words: readonly Word[], { from, to, min, max, none }: Counted): boolean {
  const first = words[from];
  if (none || first === undefined) return first === undefined;
  const [before, next] = [words[from - 1], words[to]];
  const isDigits = /^\d/.test(first.lower);
  const isYear = isDigits && from === to - 1 && min === max && min >= 1900 && min <= 2099;
  if (isYear || (before !== undefined && (isDigits ? /^[-–:.]$/ : /^[-–]$/).test(first.gap))) return true;
  if (next !== undefined && (notCounted.has(next.key) || /^(?:[-:%]|[.:]\d)/.test(next.gap))) return true;
  const isDate = isDigits && [before, next].some((word) => word !== undefined && isMonth(word));
  return isDate || (first.lower === 'one' && isOneOf(before, next));
}

/** "one of them", "no one". */
function isOneOf(before: Word | undefined, next: Word | undefined): boolean {
  return next === undefined || next.lower === 'of' || before?.lower === 'no';
}

function isMonth({ lower }: Word): boolean {
  return months.test(lower);
}

/** "the second such raid": how many there were by then. */
export function readOrdinal(words: readonly Word[], at: number): number | null {
  const word = words[at];
  return word === undefined || words[at + 1]?.gap.includes('-') ? null : (ordinalNumbers[word.lower] ?? null);
}

function makeCounted(min: number, max: number | null, from: number, to: number): Counted {
  return { min, max, from, to, none: false, further: false, by: null };
}
