import type { TimeSpan } from '../core/model/case.ts';
import { endOf, isBareDay } from '../core/model/dates.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** "1 May 2020". Of a moment, the day in the zone in which it was given. */
export function sayDay(date: string): string {
  return `${dayOf(date)} ${monthOf(date)} ${date.slice(0, 4)}`;
}

/** "1 May 2020", or "1 May 2020, 09:25 (UTC+3)". */
export function sayMoment(date: string): string {
  return isBareDay(date) ? sayDay(date) : `${sayDay(date)}, ${date.slice(11, 16)} (${zoneOf(date)})`;
}

/** As short as the two ends allow: "1 May 2020", "27–28 March 2019", "15 March 2011 – 4 May 2020". */
export function sayDates({ from, to }: TimeSpan): string {
  if (!isBareDay(from) || !isBareDay(to)) return sayMoments({ from, to });
  if (from === to) return sayDay(from);
  if (from.endsWith('-01') && isLastOfMonth(to)) return sayWholeMonths(from, to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}–${sayDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${dayOf(from)} ${monthOf(from)} – ${sayDay(to)}`;
  return `${sayDay(from)} – ${sayDay(to)}`;
}

/** "January 2020", "2011", "2011–2020": no more exact than a source that gives no day. */
function sayWholeMonths(from: string, to: string): string {
  const [first, last] =
    from.endsWith('-01-01') && to.endsWith('-12-31')
      ? [from.slice(0, 4), to.slice(0, 4)]
      : [`${monthOf(from)} ${from.slice(0, 4)}`, `${monthOf(to)} ${to.slice(0, 4)}`];
  return first === last ? first : `${first}–${last}`;
}

function isLastOfMonth(day: string): boolean {
  return new Date(endOf(day) + 1).getUTCDate() === 1;
}

function sayMoments({ from, to }: TimeSpan): string {
  if (!isBareDay(from) && from.slice(0, 16) === to.slice(0, 16) && zoneOf(from) === zoneOf(to)) return sayMoment(from);
  if (isBareDay(from) || isBareDay(to) || zoneOf(from) !== zoneOf(to)) return `${sayMoment(from)} to ${sayMoment(to)}`;
  const end = from.slice(0, 10) === to.slice(0, 10) ? to.slice(11, 16) : `${sayDay(to)}, ${to.slice(11, 16)}`;
  return `${sayDay(from)}, ${from.slice(11, 16)} to ${end} (${zoneOf(to)})`;
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

function monthOf(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** "UTC", "UTC+3", "UTC+5:30". */
function zoneOf(moment: string): string {
  const zone = /([+-])(\d{2}):(\d{2})$/.exec(moment);
  if (zone === null || (zone[2] === '00' && zone[3] === '00')) return 'UTC';
  return `UTC${zone[1]}${Number(zone[2])}${zone[3] === '00' ? '' : `:${zone[3]}`}`;
}
