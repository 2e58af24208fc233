import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateBin } from '../../../src/core/overview/bin-dates.ts';
import { chooseDotSize, countDots, listStops, stackDots } from '../../../src/pages/incidents/timeline-dots.ts';

function binOf(conflict: number, agree = 0, unconfirmed = 0): DateBin {
  return { from: '2020-01-01', to: '2020-01-01', counts: { conflict, agree, unconfirmed } };
}

describe('a dot stands for', () => {
  test.each([
    ['one incident, as long as no stack is higher than eight', binOf(5, 2, 1), 1],
    ['two', binOf(9), 2],
    ['five', binOf(30), 5],
    ['twenty', binOf(100, 20), 20],
    ['a thousand', binOf(4_000, 1_500, 1_500), 1_000],
  ])('%s', (_, bin, size) => {
    expect(chooseDotSize([bin, binOf(0)])).toBe(size);
  });

  test('a round number with which every stack is low', () => {
    const bin = fc.tuple(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000)).map((counts) => binOf(...counts));
    fc.assert(
      fc.property(fc.array(bin, { maxLength: 10 }), (bins) => {
        const size = chooseDotSize(bins);
        expect(String(size)).toMatch(/^[125]0*$/);
        for (const { counts } of bins) expect(countDots(counts, size)).toBeLessThanOrEqual(8);
      }),
    );
  });
});

test('conflicts lie at the foot; of each mark those in the list come first', () => {
  const dots = stackDots(binOf(2, 1).counts, binOf(1).counts, 1);
  expect(dots.map(({ mark, isMatched }) => `${mark} ${isMatched}`)).toEqual([
    ...['conflict true', 'conflict false', 'agree false'],
  ]);
});

test('a started dot is drawn', () => {
  expect(stackDots(binOf(11).counts, binOf(1).counts, 10).map(({ isMatched }) => isMatched)).toEqual([true, false]);
});

test('only bins with something in them are stops, each as wide as the next allows', () => {
  const bins = [binOf(1), binOf(0), binOf(1), binOf(1)];
  expect(listStops(bins, bins).map(({ centre, room }) => [centre, room])).toEqual([
    [0.5, 2],
    [2.5, 1],
    [3.5, 1],
  ]);
});
