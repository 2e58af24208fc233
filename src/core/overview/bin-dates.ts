import type { TimeSpan } from '../model/case.ts';
import type { Digest } from './digest.ts';
import { countLeadMarks, type MarkCounts } from './lead-mark.ts';

/** Whole days, both within the bin. */
export interface DateBin extends TimeSpan {
  readonly counts: MarkCounts;
}

/** A way to number days by bins. */
interface Scale {
  readonly indexOf: (day: string) => number;
  /** The day on which a bin begins, or one so many days from it. */
  readonly firstDay: (index: number, shift?: number) => string;
}

const mostBins = 60;
const millisecondsInDay = 24 * 60 * 60 * 1000;

const scales: readonly Scale[] = [
  {
    indexOf: (day) => Date.parse(day) / millisecondsInDay,
    firstDay: (index, shift = 0) => dayText((index + shift) * millisecondsInDay),
  },
  ...[1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400].map(scaleByMonths),
];

function scaleByMonths(months: number): Scale {
  return {
    indexOf: (day) => Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months),
    firstDay: (index, shift = 0) => dayText(Date.UTC(2000, index * months - 2000 * 12, 1 + shift)),
  };
}

/** From the first beginning to the last end; null without incidents. A moment counts as the day in its own zone, as the list says it. */
export function spanDates(digests: readonly Pick<Digest, 'date'>[]): TimeSpan | null {
  const [first] = digests;
  if (first === undefined) return null;
  const span = { from: dayOf(first.date.from), to: dayOf(first.date.from) };
  for (const { date } of digests) {
    span.from = earlier(span.from, dayOf(date.from));
    // Between zones even the day on which an incident ends may be the one before it begins.
    span.to = later(span.to, later(dayOf(date.from), dayOf(date.to)));
  }
  return span;
}

/**
 * The span in days, months, quarters, years or round numbers of years, whichever
 * are the finest that make sixty bins or fewer. An incident counts where it
 * begins: spread over its bins it would look like many. What begins outside the span is left out.
 */
export function binDates(
  digests: readonly Pick<Digest, 'date' | 'marks'>[],
  span: TimeSpan | null = spanDates(digests),
): readonly DateBin[] {
  if (span === null) return [];
  const scale = scales.find(({ indexOf }) => indexOf(span.to) - indexOf(span.from) < mostBins) ?? scales.at(-1);
  if (scale === undefined) return [];
  const first = scale.indexOf(span.from);
  const members: Pick<Digest, 'marks'>[][] = Array.from({ length: scale.indexOf(span.to) - first + 1 }, () => []);
  for (const digest of digests) members[scale.indexOf(dayOf(digest.date.from)) - first]?.push(digest);
  return members.map((inBin, index) => ({
    from: scale.firstDay(first + index),
    to: scale.firstDay(first + index + 1, -1),
    counts: countLeadMarks(inBin),
  }));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

function dayText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
