import type { TimeSpan } from '../../core/model/case.ts';
import { endOf, isBareDay } from '../../core/model/dates.ts';
import type { DeskStyle } from '../desk-style.ts';
import { sayDay, sayMoment } from '../say-date.ts';

type Spelling = DeskStyle['spelling'];

/** With its preposition: "on 4 May 2020", "at 22:32 (UTC+3) on 4 May 2020", "in January 2020", "between … and …". */
export function sayTime(time: TimeSpan, spelling: Spelling): string {
  // After a year within a sentence an American date has a second comma.
  return sayPlainTime(time, spelling).replace(/(\p{L}+ \d{1,2}, \d{4}) and /u, '$1, and ');
}

function sayPlainTime({ from, to }: TimeSpan, spelling: Spelling): string {
  if (!isBareDay(from) || !isBareDay(to)) return sayMoments(from, to, spelling);
  if (from === to) return `on ${sayDate(from, spelling)}`;
  const whole = sayWhole(from, to);
  return whole ?? `between ${sayDate(from, spelling)} and ${sayDate(to, spelling)}`;
}

/** "in 2011", "in January 2020": no more exact than a source that gives no day. */
function sayWhole(from: string, to: string): string | null {
  if (!from.endsWith('-01') || new Date(endOf(to) + 1).getUTCDate() !== 1) return null;
  if (from.slice(0, 7) === to.slice(0, 7)) return `in ${sayDay(from).split(' ').slice(1).join(' ')}`;
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return null;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `in ${from.slice(0, 4)}`
    : `between ${from.slice(0, 4)} and ${to.slice(0, 4)}`;
}

/** "4 May 2020", "May 4, 2020". */
function sayDate(date: string, spelling: Spelling): string {
  const [day = '', month = '', year = ''] = sayDay(date).split(' ');
  return spelling === 'british' ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
}

function sayMoments(from: string, to: string, spelling: Spelling): string {
  if (isBareDay(from) || isBareDay(to)) return `between ${sayPoint(from, spelling)} and ${sayPoint(to, spelling)}`;
  const isSameZone = zoneOf(from) === zoneOf(to);
  const [day, lastDay] = [sayDate(from, spelling), sayDate(to, spelling)];
  if (isSameZone && from.slice(0, 16) === to.slice(0, 16))
    return `at ${sayClock(from, spelling)} (${zoneOf(from)}) on ${day}`;
  if (!isSameZone) return `between ${sayPoint(from, spelling)} and ${sayPoint(to, spelling)}`;
  if (day === lastDay) {
    return `between ${sayClock(from, spelling)} and ${sayClock(to, spelling)} (${zoneOf(to)}) on ${day}`;
  }
  return `between ${sayClock(from, spelling)} on ${day} and ${sayClock(to, spelling)} on ${lastDay} (${zoneOf(to)})`;
}

function sayPoint(date: string, spelling: Spelling): string {
  return isBareDay(date)
    ? sayDate(date, spelling)
    : `${sayClock(date, spelling)} (${zoneOf(date)}) on ${sayDate(date, spelling)}`;
}

/** "22:32", "10:32 p.m.". */
function sayClock(moment: string, spelling: Spelling): string {
  const [hour, minute] = [Number(moment.slice(11, 13)), moment.slice(14, 16)];
  if (spelling === 'british') return moment.slice(11, 16);
  if (minute === '00' && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

function zoneOf(moment: string): string {
  return /\((.+)\)$/.exec(sayMoment(moment))?.[1] ?? 'UTC';
}
