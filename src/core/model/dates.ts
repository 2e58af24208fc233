/**
 * Days (`2020-05-01`) and moments with a zone (`2020-05-01T09:25:00+03:00`), as
 * milliseconds since 1970 UTC. A bare day is the whole day, UTC.
 */
const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])(\d{2}):(\d{2})))?$/;

const minute = 60_000;
const day = 24 * 60 * minute;

/** The first millisecond of a day or moment; NaN if it does not exist ("2020-02-30"). */
export function startOf(text: string): number {
  const match = pattern.exec(text);
  if (match === null) return Number.NaN;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const dayOfMonth = Number(match[3]);
  if (year < 1000 || month < 1 || month > 12) return Number.NaN;
  if (dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return Number.NaN;
  const midnight = Date.UTC(year, month - 1, dayOfMonth);
  if (match[4] === undefined) return midnight;

  const [hours, minutes, seconds] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  const [zoneHours, zoneMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59 || zoneHours > 14 || zoneMinutes > 59) return Number.NaN;
  const offset = (match[8] === '-' ? -1 : 1) * (zoneHours * 60 + zoneMinutes) * minute;
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0'));
  return midnight + (hours * 60 + minutes) * minute + seconds * 1000 + milliseconds - offset;
}

/** The last millisecond: of a bare day its last, of a moment itself. */
export function endOf(text: string): number {
  return isBareDay(text) ? startOf(text) + day - 1 : startOf(text);
}

export function isBareDay(text: string): boolean {
  return text.length === 10;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
