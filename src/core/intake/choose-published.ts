import { isBareDay, isDateText, startOf } from '../model/dates.ts';
import type { Span } from '../text/span.ts';
import type { DateDoubt, Found } from './heading.ts';

/** A date of a heading's line, with what the line says it is of; null where it does not say. */
export interface DateStated {
  readonly readings: readonly string[];
  readonly of: 'published' | 'updated' | null;
  readonly span: Span;
}

interface Choice {
  readonly published: Found | null;
  readonly doubtful: readonly DateDoubt[];
}

/** The text's own word first, then the page's, then the address's; what contradicts another is left to the user. */
export function choosePublished(dates: readonly DateStated[], url: string | null, told: string | null): Choice {
  const ofPage = told !== null && isDateText(told) ? told : null;
  const clear = dates.filter(({ of, readings }) => of !== 'updated' && readings.length === 1);
  const named = clear.filter(({ of }) => of === 'published');
  const best = named.length > 0 ? named : clear;
  if (best[0] !== undefined) return chooseStated(best[0], best, ofPage);
  if (ofPage !== null) return { published: { value: ofPage, span: null, how: 'page' }, doubtful: [] };
  const ofAddress = url === null ? null : readDayOfAddress(url);
  const doubtful = dates.map(doubt);
  if (ofAddress === null || !doubtful.every(({ readings }) => canBe(readings, ofAddress))) {
    return { published: null, doubtful };
  }
  return { published: { value: ofAddress, span: null, how: 'address' }, doubtful: [] };
}

function chooseStated({ span }: DateStated, stated: readonly DateStated[], ofPage: string | null): Choice {
  const days = stated.flatMap(({ readings }) => readings);
  const readings = [...new Set(ofPage === null ? days : [...days, ofPage])];
  const [first = ''] = readings;
  if (!readings.every((reading) => isNear(reading, first))) {
    return { published: null, doubtful: [{ reason: 'several', span, readings }] };
  }
  // A moment says more than the day that it falls on.
  const moment = readings.find((reading) => !isBareDay(reading));
  return { published: { value: moment ?? first, span, how: 'stated' }, doubtful: [] };
}

function canBe(readings: readonly string[], date: string): boolean {
  return readings.length === 0 || readings.some((reading) => isNear(reading, date));
}

function doubt({ readings, of, span }: DateStated): DateDoubt {
  if (readings.length === 0) return { reason: 'incomplete', span, readings };
  return {
    reason: readings.length > 1 ? 'day-or-month' : of === 'updated' ? 'only-updated' : 'several',
    span,
    readings,
  };
}

const dayOfAddress = /\/(\d{4})(?:\/(\d{1,2})\/(\d{1,2})(?=\/|$)|-(\d{2})-(\d{2})(?!\d))/;

/** Outlets that file by day: ".../2020/05/04/..." is the day it came out there. */
function readDayOfAddress(url: string): string | null {
  const found = dayOfAddress.exec(url);
  if (found === null) return null;
  const [, year = '', slashMonth, slashDay, month = slashMonth ?? '', day = slashDay ?? ''] = found;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDateText(text) ? text : null;
}

const day = 24 * 60 * 60 * 1000;

/** A moment may fall on the day before or after, by the clock of the outlet. */
function isNear(one: string, other: string): boolean {
  const apart = Math.abs(startOf(one) - startOf(other));
  return isBareDay(one) && isBareDay(other) ? apart === 0 : apart < 2 * day;
}
