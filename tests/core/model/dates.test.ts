import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, isBareDay, startOf } from '../../../src/core/model/dates.ts';

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => pad(number));

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The zones there are: within fourteen hours of UTC. */
const zone = fc.oneof(
  fc.constant('Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 * 60 }))
    .map(([sign, minutes]) => `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`),
);

const fraction = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 999_999 }).map((number) => `.${number}`),
);
const seconds = fc.oneof(
  fc.constant(''),
  fc.tuple(two(59), fraction).map(([second, rest]) => `:${second}${rest}`),
);
const moment = fc
  .tuple(day, two(23), two(59), seconds, zone)
  .map(([date, hour, minute, second, offset]) => `${date}T${hour}:${minute}${second}${offset}`);

describe('a day or moment that exists', () => {
  test('begins when the platform says so', () => {
    fc.assert(
      fc.property(fc.oneof(day, moment), (text) => {
        expect(startOf(text)).toBe(Date.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('a day ends a millisecond before the next; a moment when it begins', () => {
    fc.assert(
      fc.property(day, moment, (date, time) => {
        expect(endOf(date)).toBe(Date.parse(`${date}T23:59:59.999Z`));
        expect(endOf(time)).toBe(Date.parse(time));
        expect([isBareDay(date), isBareDay(time)]).toEqual([true, false]);
      }),
    );
  });
});

describe('what does not exist is NaN', () => {
  /** The platform rolls over ("2020-02-30" is 1 March), so its own spelling of the day is asked. */
  test('a day is one if the calendar gives it back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${pad(m)}-${pad(d)}`;
          const date = new Date(Date.UTC(y, m - 1, d));
          const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          expect(startOf(text)).toBe(exists ? date.getTime() : Number.NaN);
          expect(startOf(`${text}T12:00Z`)).toBe(exists ? date.getTime() + 12 * 3_600_000 : Number.NaN);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(startOf(text)).toBeNaN();
        expect(endOf(text)).toBeNaN();
      }),
    );
  });

  test('a good one with a character put in, taken out or changed is never read as another', () => {
    const character = fc.constantFrom(...'0123456789-+:.TZ zt/'.split(''), '٣', '\n', '−');
    fc.assert(
      fc.property(fc.oneof(day, moment), fc.nat(30), character, fc.constantFrom(0, 1), (text, at, put, gone) => {
        const changed = `${text.slice(0, at)}${put}${text.slice(at + gone)}`;
        const start = startOf(changed);
        if (!Number.isNaN(start)) expect(start).toBe(Date.parse(changed));
      }),
      { numRuns: 5000 },
    );
  });
});
