import { isDateText } from '../model/dates.ts';
import type { Span } from '../text/span.ts';

/**
 * A date as a line states it. Nothing is completed: a year that is not there is not guessed, and of
 * 4/5/2020 both readings are kept. chrono-node picks one, and knows neither Arabic nor Hebrew months.
 */
export interface DateFound {
  /** In the line. With the time of day, if one stands with it. */
  readonly span: Span;
  /** Days or moments that it can mean: one if it is clear, none without a year. */
  readonly readings: readonly string[];
}

const monthNames: readonly string[] = [
  'jan january كانون يناير ינואר',
  'feb february شباط فبراير פברואר',
  'mar march آذار مارس מרץ מרס',
  'apr april نيسان أبريل إبريل ابريل אפריל',
  'may أيار ايار مايو מאי',
  'jun june حزيران يونيو יוני',
  'jul july تموز يوليو יולי',
  'aug august آب أغسطس اغسطس אוגוסט',
  'sep sept september أيلول ايلول سبتمبر ספטמבר',
  'oct october أكتوبر اكتوبر אוקטובר',
  'nov november نوفمبر נובמבר',
  'dec december ديسمبر דצמבר',
];
/** Two pairs of Levantine months share their first word. */
const pairedMonths = ['كانون الثاني|0', 'تشرين الأول|9', 'تشرين الثاني|10', 'كانون الأول|11'];

const numberOfMonth = new Map<string, number>();
for (const [index, names] of monthNames.entries()) {
  for (const name of names.split(' ')) numberOfMonth.set(name, index + 1);
}
numberOfMonth.delete('كانون');
for (const paired of pairedMonths) {
  const [name = '', index] = paired.split('|');
  numberOfMonth.set(name, Number(index) + 1);
}

const month = [...numberOfMonth.keys()].sort((a, b) => b.length - a.length).join('|');
const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const clock = '(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?';
const zone = '(?:z|(?:gmt|utc)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2})';
const half = '[ap]\\.?m\\.?';

const forms: readonly RegExp[] = [
  `${before}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?=t|${after})`,
  `${before}(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})${after}`,
  `${before}(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?ب?ב?(?<name>${month})(?:/(?:${month}))?\\.?,?[ -](?<year>\\d{4})${after}`,
  `${before}(?<name>${month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${after}`,
  `${before}(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})${after}`,
  `${before}(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${month})${after}\\.?`,
  `${before}(?<name>${month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?${after}`,
].map((form) => new RegExp(form, 'gu'));

const timeAfter = new RegExp(
  `^(?:t|[, ]*(?:at |- |– |— )?)${clock}(?: ?(?<half>${half})(?![\\p{L}]))?(?:,? ?\\(?(?<zone>${zone})\\)?${after})?`,
  'u',
);
const timeBefore = new RegExp(
  `${before}${clock}(?: ?(?<half>${half}))?(?:,? ?\\(?(?<zone>${zone})\\)?)?,? (?:on )?(?:\\p{L}{3,9},? )?$`,
  'u',
);

/** The dates of a line, in order and apart. The line is short: a line of a report's heading. */
export function readDates(line: string): readonly DateFound[] {
  const plain = foldLine(line);
  const found: DateFound[] = [];
  for (const form of forms) {
    for (const match of plain.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some(({ span }) => start < span[1] && span[0] < end)) continue;
      found.push(addTime(plain, [start, end], listDays(match.groups ?? {})));
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Of the same length as the line, so that spans hold: small letters, European digits, plain spaces. */
function foldLine(line: string): string {
  return line
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s/g, ' ');
}

type Groups = Readonly<Record<string, string | undefined>>;

function listDays(groups: Groups): readonly string[] {
  const { year, day, name, first, second } = groups;
  if (year === undefined) return [];
  const whole = year.length === 2 ? `20${year}` : year;
  if (first === undefined || second === undefined) {
    return writeDays(whole, [[name === undefined ? groups['month'] : String(numberOfMonth.get(name)), day]]);
  }
  return writeDays(whole, [
    [second, first],
    [first, second],
  ]);
}

type MonthAndDay = readonly [month: string | undefined, day: string | undefined];

/** Those that exist, each once: 4/4 is one day, and of 25/4 and 4/25 one does not exist. */
function writeDays(year: string, readings: readonly MonthAndDay[]): readonly string[] {
  const days = readings.map(([inYear = '', day = '']) => `${year}-${inYear.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return [...new Set(days.filter(isDateText))];
}

/** A time of day without a zone is left out: the model knows none such. */
function addTime(plain: string, [start, end]: Span, days: readonly string[]): DateFound {
  const behind = timeAfter.exec(plain.slice(end));
  const ahead = behind === null ? timeBefore.exec(plain.slice(0, start)) : null;
  const time = behind ?? ahead;
  if (time === null) return { span: [start, end], readings: days };
  const span: Span = behind === null ? [time.index, end] : [start, end + time[0].length];
  const clockTime = writeTime(time.groups ?? {});
  return { span, readings: clockTime === null ? days : days.map((day) => `${day}T${clockTime}`).filter(isDateText) };
}

function writeTime({ hour = '', minute = '', half: halfOfDay, zone: inZone }: Groups): string | null {
  if (inZone === undefined) return null;
  const written = Number(hour);
  if (halfOfDay !== undefined && (written < 1 || written > 12)) return null;
  const hours = halfOfDay === undefined ? written : (written % 12) + (halfOfDay.startsWith('p') ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}${writeZone(inZone)}`;
}

function writeZone(inZone: string): string {
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(inZone);
  if (offset === null) return 'Z';
  const [, sign = '', hours = '', minutes = '00'] = offset;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
