import type { TimeSpan } from '../model/case.ts';
import type { Word } from './word.ts';

/** A time in a row of words: words `from` to `to`, the end excluded. */
export interface Dated {
  readonly from: number;
  readonly to: number;
  readonly span: TimeSpan;
}

const dayLength = 24 * 60 * 60 * 1000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monthNames = 'january february march april may june july august september october november december'.split(' ');
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const partsOfDay = new Set(
  'early late night morning evening afternoon dawn midday noon overnight night-time midnight'.split(' '),
);

/**
 * Times as a report of that day means them: "on Friday" is the last Friday, its own day included.
 * `sameDay` is what "on the same day" points back to. Nothing is read as certain that the words
 * leave open: "recently" and "in recent years" are no time. chrono-node names one
 * moment for each, with the hour filled in, where an answer is a span of days.
 */
export function readTimes(
  words: readonly Word[],
  published: string | null,
  sameDay: TimeSpan | null = null,
): readonly Dated[] {
  const found: Dated[] = [];
  const day = published === null ? null : toDay(published);
  let nearest = sameDay;
  for (let at = 0; at < words.length; ) {
    const dated = isFirst(words[at]?.lower ?? '') ? readAt(words, at, day, nearest) : null;
    if (dated === null) at += 1;
    else {
      found.push(dated);
      if (dated.span.from === dated.span.to) nearest = dated.span;
      at = dated.to;
    }
  }
  return found;
}

/** Whether a time may begin with it: most words are soon passed over. */
function isFirst(lower: string): boolean {
  return /^\d/.test(lower) || firstWords.has(lower);
}

function readAt(words: readonly Word[], at: number, day: number | null, sameDay: TimeSpan | null): Dated | null {
  return (
    readSameDay(words, at, sameDay) ??
    readMonthDay(words, at, day) ??
    readMonth(words, at, day) ??
    readYear(words, at) ??
    (day === null ? null : (readWeekday(words, at, day) ?? readRelative(words, at, day)))
  );
}

function readSameDay(words: readonly Word[], at: number, sameDay: TimeSpan | null): Dated | null {
  const [first, second, third] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  const isSame =
    (first === 'same' || first === 'that') && (second === 'day' || second === 'night' || second === 'evening');
  if (!isSame || sameDay === null) return null;
  const isThat = first === 'that' && words[at - 1]?.lower !== 'on' && words[at - 1]?.lower !== 'later';
  if (isThat && third !== undefined) return null;
  const from = words[at - 1]?.lower === 'the' ? at - 1 : at;
  return makeDated(words, from, at + 2, sameDay);
}

/** "May 4", "4 May", "May 4, 2020". */
function readMonthDay(words: readonly Word[], at: number, day: number | null): Dated | null {
  const month = monthOf(words[at]);
  if (month >= 0) {
    const date = dayOfMonth(words[at + 1]);
    if (date > 0 && !/[,;]/.test(words[at + 1]?.gap ?? '')) return dateOf(words, at, at + 2, month, date, day);
    return null;
  }
  const date = dayOfMonth(words[at]);
  const of = words[at + 1]?.lower === 'of' ? 2 : 1;
  const next = monthOf(words[at + of]);
  return date > 0 && next >= 0 ? dateOf(words, at, at + of + 1, next, date, day) : null;
}

function dateOf(
  words: readonly Word[],
  from: number,
  to: number,
  month: number,
  date: number,
  day: number | null,
): Dated | null {
  const year = yearOf(words[to]);
  if (year === null && day === null) return null;
  const given = Date.UTC(year ?? yearBefore(day ?? 0, month, date), month, date);
  return new Date(given).getUTCMonth() === month
    ? makeDated(words, from, year === null ? to : to + 1, spanOfDay(given))
    : null;
}

/** The last such day that is not after the report; a day or two ahead is still this year's. */
function yearBefore(day: number, month: number, date: number): number {
  const year = new Date(day).getUTCFullYear();
  return Date.UTC(year, month, date) > day + 2 * dayLength ? year - 1 : year;
}

/** "in April", "last January", "January 2020". Never "may", nor "March" without its preposition. */
function readMonth(words: readonly Word[], at: number, day: number | null): Dated | null {
  const month = monthOf(words[at]);
  if (month < 0) return null;
  const before = words[at - 1]?.lower ?? '';
  const year = yearOf(words[at + 1]) ?? (words[at + 1]?.lower === 'of' ? yearOf(words[at + 2]) : null);
  const isFramed = ['in', 'last', 'since', 'early', 'late', 'mid', 'during', 'of', 'until', 'by', 'this'].includes(
    before,
  );
  if (year === null && (!isFramed || day === null)) return null;
  const given = year ?? yearBefore(day ?? 0, month, 1);
  const to = year === null ? at + 1 : words[at + 1]?.lower === 'of' ? at + 3 : at + 2;
  const span = { from: formatDay(Date.UTC(given, month, 1)), to: formatDay(Date.UTC(given, month + 1, 0)) };
  return makeDated(words, before === 'last' ? at - 1 : at, to, span);
}

function readYear(words: readonly Word[], at: number): Dated | null {
  const before = words[at - 1]?.lower ?? '';
  const year = yearOf(words[at]);
  if (year === null || !['in', 'since', 'during', 'of', 'until', 'year'].includes(before)) return null;
  return makeDated(words, at, at + 1, { from: `${year}-01-01`, to: `${year}-12-31` });
}

/** "on Friday", "late Thursday", "Monday night". */
function readWeekday(words: readonly Word[], at: number, day: number): Dated | null {
  const word = words[at];
  const weekday = weekdays.indexOf(word?.lower ?? '');
  const next = word?.lower.endsWith('s') ? -1 : weekday;
  if (word === undefined || next < 0) return null;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'every' || before === 'next' || before === 'by' || before === 'each') return null;
  const back = (new Date(day).getUTCDay() - next + 7) % 7;
  const isWeekBefore = before === 'last' && back === 0;
  const from = before === 'last' || partsOfDay.has(before) ? at - 1 : at;
  const to = partsOfDay.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return makeDated(words, from, to, spanOfDay(day - (isWeekBefore ? 7 : back) * dayLength));
}

/** Times counted from the day of the report. */
const relatives: readonly { readonly words: readonly string[]; readonly read: (day: number) => TimeSpan }[] = [
  { words: ['this', 'past', 'night'], read: nightBefore },
  { words: ['past', 'night'], read: nightBefore },
  { words: ['last', 'night'], read: nightBefore },
  { words: ['overnight'], read: nightBefore },
  { words: ['tonight'], read: nightBefore },
  { words: ['yesterday'], read: (day) => spanOfDay(day - dayLength) },
  { words: ['today'], read: spanOfDay },
  { words: ['this', 'morning'], read: spanOfDay },
  { words: ['this', 'afternoon'], read: spanOfDay },
  { words: ['this', 'evening'], read: spanOfDay },
  { words: ['last', 'week'], read: weekBefore },
  { words: ['last', 'month'], read: monthBefore },
  { words: ['last', 'year'], read: yearBeforeThis },
];

const firstWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...monthNames,
  ...shortMonths,
  'sept',
  'same',
  'that',
  ...relatives.flatMap(({ words }) => words.slice(0, 1)),
]);

function readRelative(words: readonly Word[], at: number, day: number): Dated | null {
  const found = relatives.find((each) => each.words.every((word, step) => words[at + step]?.lower === word));
  return found === undefined ? null : makeDated(words, at, at + found.words.length, found.read(day));
}

function nightBefore(day: number): TimeSpan {
  return { from: formatDay(day - dayLength), to: formatDay(day) };
}

function yearBeforeThis(day: number): TimeSpan {
  const year = new Date(day).getUTCFullYear() - 1;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Monday to Sunday of the week before: which day of it is not said. */
function weekBefore(day: number): TimeSpan {
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * dayLength;
  return { from: formatDay(monday - 7 * dayLength), to: formatDay(monday - dayLength) };
}

function monthBefore(day: number): TimeSpan {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { from: formatDay(Date.UTC(year, month - 1, 1)), to: formatDay(Date.UTC(year, month, 0)) };
}

/** A preposition before it belongs to it: the words that an answer rests on are "On Friday". */
function makeDated(words: readonly Word[], from: number, to: number, span: TimeSpan): Dated {
  const before = words[from - 1];
  const isLed =
    before !== undefined && ['on', 'in', 'at', 'since', 'during'].includes(before.lower) && words[from]?.gap === '';
  const withArticle = words[from - 1]?.lower === 'the' && words[from - 2]?.lower === 'on';
  return { from: withArticle ? from - 2 : isLed ? from - 1 : from, to, span };
}

function monthOf(word: Word | undefined): number {
  if (word === undefined) return -1;
  const long = monthNames.indexOf(word.lower);
  return long >= 0 ? long : shortMonths.indexOf(word.lower === 'sept' ? 'sep' : word.lower);
}

function dayOfMonth(word: Word | undefined): number {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.lower ?? '');
  const value = Number(digits?.[1] ?? 0);
  return value <= 31 ? value : 0;
}

function yearOf(word: Word | undefined): number | null {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word.lower) ? Number(word.lower) : null;
}

function toDay(published: string): number {
  return Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
}

function spanOfDay(day: number): TimeSpan {
  return { from: formatDay(day), to: formatDay(day) };
}

function formatDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
