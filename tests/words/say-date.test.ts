import { expect, test } from 'vitest';
import { sayDates } from '../../src/words/say-date.ts';

test.each([
  ['2020-05-01', '2020-05-01', '1 May 2020'],
  ['2019-03-27', '2019-03-28', '27–28 March 2019'],
  ['2020-04-30', '2020-05-01', '30 April – 1 May 2020'],
  ['2019-12-31', '2020-01-01', '31 December 2019 – 1 January 2020'],
  ['2011-05-01', '2020-05-01', '1 May 2011 – 1 May 2020'],
])('%s to %s is as short as it can be: %s', (from, to, said) => {
  expect(sayDates({ from, to })).toBe(said);
});

test('a moment keeps the day and the clock of the zone in which it was given', () => {
  const moment = '2020-05-01T01:30:00+03:00';
  expect(sayDates({ from: moment, to: moment })).toMatch(/1 May 2020.*01:30.*UTC\+3/);
});

test('two moments in two zones name both', () => {
  const said = sayDates({ from: '2020-05-01T01:30:00+03:00', to: '2020-05-01T04:00:00+05:30' });
  expect(said).toMatch(/01:30.*UTC\+3\b.*04:00.*UTC\+5:30/);
});
