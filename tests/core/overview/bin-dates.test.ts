import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import { binDates, spanDates } from '../../../src/core/overview/bin-dates.ts';
import { countLeadMarks } from '../../../src/core/overview/lead-mark.ts';

interface Dated {
  readonly date: { readonly from: string; readonly to: string };
  readonly marks: readonly Mark[];
}

/** "2020-05-01" or "2011-01-01..2020-12-31", each in conflict. */
function datesOf(...dates: readonly string[]): readonly Dated[] {
  return dates.map((text) => {
    const [from = '', to = from] = text.split('..');
    return { date: { from, to }, marks: ['conflict'] };
  });
}

const edgesOf = (...dates: readonly string[]) => binDates(datesOf(...dates)).map(({ from, to }) => `${from}..${to}`);

describe('the step follows the span', () => {
  test('days, up to sixty of them', () => {
    expect(edgesOf('2020-02-28', '2020-03-01')).toEqual([
      ...['2020-02-28..2020-02-28', '2020-02-29..2020-02-29', '2020-03-01..2020-03-01'],
    ]);
    expect(edgesOf('2020-01-01', '2020-02-29')).toHaveLength(60);
  });

  test('months, whole at both ends', () => {
    expect(edgesOf('2020-01-15', '2020-03-15')).toEqual([
      ...['2020-01-01..2020-01-31', '2020-02-01..2020-02-29', '2020-03-01..2020-03-31'],
    ]);
    expect(edgesOf('2015-01-31', '2019-12-01')).toHaveLength(60);
  });

  test('quarters', () => {
    const edges = edgesOf('2011-01-01', '2024-11-20');
    expect(edges).toHaveLength(56);
    expect([edges[0], edges[55]]).toEqual(['2011-01-01..2011-03-31', '2024-10-01..2024-12-31']);
  });

  test('years, then round numbers of years', () => {
    expect(edgesOf('1990-05-01', '2020-05-01').slice(0, 2)).toEqual([
      ...['1990-01-01..1990-12-31', '1991-01-01..1991-12-31'],
    ]);
    expect(edgesOf('1905-05-01', '2020-05-01')[0]).toBe('1904-01-01..1905-12-31');
    expect(edgesOf('1000-01-01', '9999-12-31').at(-1)).toBe('9800-01-01..9999-12-31');
  });
});

test('an incident of ten years counts once, where it begins, and the bins reach to its end', () => {
  const bins = binDates(datesOf('2011-01-01..2020-12-31', '2012-06-01'));
  expect(bins.filter(({ counts }) => counts.conflict > 0).map(({ from }) => from)).toEqual([
    '2011-01-01',
    '2012-04-01',
  ]);
  expect(bins.at(-1)?.to).toBe('2020-12-31');
});

test('a moment counts on the day of its own zone, as the list says it', () => {
  expect(edgesOf('2020-05-02T00:30+03:00..2020-05-01T22:00Z')).toEqual(['2020-05-02..2020-05-02']);
});

test('without incidents there are no bins', () => {
  expect(spanDates([])).toBeNull();
  expect(binDates([])).toEqual([]);
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const near = fc
  .date({ min: new Date('2008-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .tuple(near, fc.constantFrom('T00:30+03:00', 'T23:30-05:00', 'T12:00Z'))
  .map(([date, time]) => `${date}${time}`);
const mark = fc.constantFrom<Mark>('conflict', 'agree', 'unconfirmed');

function arbitraryDated(): fc.Arbitrary<readonly Dated[]> {
  const digestWith = (date: fc.Arbitrary<string>) =>
    fc.record({
      date: fc.tuple(date, date).map((ends) => {
        const [from = '', to = ''] = [...ends].sort();
        return { from, to };
      }),
      marks: fc.array(mark, { maxLength: 4 }),
    });
  const someOf = (date: fc.Arbitrary<string>) => fc.array(digestWith(date), { minLength: 1, maxLength: 30 });
  return fc.oneof(someOf(near), someOf(fc.oneof(near, moment)), someOf(day));
}

describe('laws', () => {
  test('every incident is in exactly one bin, under its leading mark', () => {
    fc.assert(
      fc.property(arbitraryDated(), (digests) => {
        const bins = binDates(digests);
        for (const { date } of digests) {
          const began = date.from.slice(0, 10);
          expect(bins.filter(({ from, to }) => from <= began && began <= to)).toHaveLength(1);
        }
        const sum = { conflict: 0, agree: 0, unconfirmed: 0 };
        for (const { counts } of bins)
          for (const each of ['conflict', 'agree', 'unconfirmed'] as const) sum[each] += counts[each];
        expect(sum).toEqual(countLeadMarks(digests));
      }),
    );
  });

  test('sixty bins at most follow on one another, without gap or overlap, over the whole span', () => {
    fc.assert(
      fc.property(arbitraryDated(), (digests) => {
        const bins = binDates(digests);
        const span = spanDates(digests);
        expect(bins.length).toBeLessThanOrEqual(60);
        bins.forEach(({ from, to }, at) => {
          expect(from <= to).toBe(true);
          const next = bins[at + 1];
          if (next !== undefined) expect(Date.parse(next.from) - Date.parse(to)).toBe(24 * 3_600_000);
        });
        expect((bins[0]?.from ?? '') <= (span?.from ?? '') && (bins.at(-1)?.to ?? '') >= (span?.to ?? '')).toBe(true);
      }),
    );
  });

  test('some of them over the span of all fall into the same bins', () => {
    fc.assert(
      fc.property(arbitraryDated(), fc.nat(), (digests, seed) => {
        const some = digests.filter((_, at) => (seed >> (at % 8)) % 2 === 0);
        const bins = binDates(some, spanDates(digests));
        expect(bins.map(({ from }) => from)).toEqual(binDates(digests).map(({ from }) => from));
      }),
    );
  });
});
