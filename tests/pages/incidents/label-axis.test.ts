import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binDates } from '../../../src/core/overview/bin-dates.ts';
import { labelAxis } from '../../../src/pages/incidents/label-axis.ts';

function labelsFrom(from: string, to: string, width: number) {
  return labelAxis(binDates([{ date: { from, to }, marks: [] }]), width);
}

const textsFrom = (from: string, to: string, width: number) => labelsFrom(from, to, width).map(({ text }) => text);

test('each year, if there is room', () => {
  expect(textsFrom('2018-05-08', '2021-11-20', 430)).toEqual(['2018', '2019', '2020', '2021']);
});

test('round years, if there is not, and where it begins', () => {
  expect(textsFrom('2001-01-01', '2024-11-20', 280)).toEqual(['2001', '2005', '2010', '2015', '2020']);
});

test('months, where the bins are days', () => {
  expect(textsFrom('2020-04-20', '2020-05-20', 430)).toEqual(['April 2020', 'May 2020']);
  expect(textsFrom('2020-04-20', '2020-04-20', 430)).toEqual(['April 2020']);
});

test('labels never run into each other nor out at the right', () => {
  const year = fc.integer({ min: 1000, max: 9998 });
  fc.assert(
    fc.property(year, fc.nat(9000), fc.nat(364), fc.integer({ min: 240, max: 1000 }), (first, more, days, width) => {
      const from = new Date(Date.UTC(first, 0, 1 + days)).toISOString().slice(0, 10);
      const to = `${Math.min(first + 1 + (more % 3 === 0 ? more : more % 30), 9999)}-12-31`;
      const labels = labelsFrom(from, to, width);
      expect(labels.length).toBeGreaterThan(0);
      labels.forEach(({ x, text }, at) => {
        const right = x + text.length * 7.5;
        expect(right).toBeLessThanOrEqual(labels[at + 1]?.x ?? width);
      });
    }),
  );
});
