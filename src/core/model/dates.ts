/**
 * Days (`2020-05-01`) and moments with a zone (`2020-05-01T09:25:00+03:00`), as
 * milliseconds since 1970 UTC. A bare day is the whole day, UTC.
 */
const form =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-[0-3]\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

const millisecondsInDay = 24 * 60 * 60 * 1000;

/** Whether such a day or moment exists: of 30 February `Date.parse` would make 1 March. */
export function isDateText(text: string): boolean {
  return form.test(text) && isInMonth(text);
}

/** The first millisecond of a day or moment; NaN if it does not exist. */
export function startOf(text: string): number {
  return isDateText(text) ? Date.parse(text) : Number.NaN;
}

/** The last millisecond: of a bare day its last, of a moment itself. */
export function endOf(text: string): number {
  return isBareDay(text) ? startOf(text) + millisecondsInDay - 1 : startOf(text);
}

export function isBareDay(text: string): boolean {
  return text.length === 10;
}

function isInMonth(text: string): boolean {
  const day = readTwoDigits(text, 8);
  if (day <= 28) return day > 0;
  const month = readTwoDigits(text, 5);
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2);
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function readTwoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
