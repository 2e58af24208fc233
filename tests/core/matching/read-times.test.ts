import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../src/core/matching/read-times.ts';
import { findWords } from '../../../src/core/matching/word.ts';

/** A Monday. */
const published = '2020-05-04';

function read(text: string, day: string | null = published): readonly string[] {
  return readTimes(findWords(text), day).map(({ span: { from, to } }) => (from === to ? from : `${from}..${to}`));
}

describe('a time, as a report of Monday 4 May 2020 means it', () => {
  test.each([
    ['On Friday, helicopters fired', ['2020-05-01']],
    ['said on Monday', ['2020-05-04']],
    ['last Monday', ['2020-04-27']],
    ['early Thursday', ['2020-04-30']],
    ['Sunday night', ['2020-05-03']],
    ['yesterday', ['2020-05-03']],
    ['overnight', ['2020-05-03..2020-05-04']],
    ['this past night', ['2020-05-03..2020-05-04']],
    ['last night', ['2020-05-03..2020-05-04']],
    ['last week', ['2020-04-27..2020-05-03']],
    ['last month', ['2020-04-01..2020-04-30']],
    ['In April, a monitor said', ['2020-04-01..2020-04-30']],
    ['last January', ['2020-01-01..2020-01-31']],
    ['in January 2020', ['2020-01-01..2020-01-31']],
    ['in November', ['2019-11-01..2019-11-30']],
    ['on May 4', ['2020-05-04']],
    ['on 1 May 2020', ['2020-05-01']],
    ['on the 20th of April', ['2020-04-20']],
    ['on December 25', ['2019-12-25']],
    ['in 2011', ['2011-01-01..2011-12-31']],
    ['On Friday they fired. Blasts on the same day', ['2020-05-01', '2020-05-01']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'recently',
    'in recent years',
    'on the same day',
    'it may have been',
    'on Fridays',
    'next Friday',
    'the march on the capital',
    'soon after',
  ])('no time: %s', (text) => expect(read(text)).toEqual([]));
});

test('without a day of publication only what is whole in itself is read', () => {
  expect(read('on Friday, overnight, in April, last week', null)).toEqual([]);
  expect(read('on 1 May 2020, in January 2020, in 2011', null)).toEqual([
    '2020-05-01',
    '2020-01-01..2020-01-31',
    '2011-01-01..2011-12-31',
  ]);
});

test('a weekday is the day of the report or one of the six before it', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
  const weekday = fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
  fc.assert(
    fc.property(day, weekday, (date, name) => {
      const told = date.toISOString().slice(0, 10);
      const [found = ''] = read(`on ${name}`, told);
      const days = (Date.parse(told) - Date.parse(found)) / 86_400_000;
      expect(days >= 0 && days <= 6).toBe(true);
      expect(new Date(found).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(name);
    }),
  );
});
