import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupDigits } from '../../src/words/group-digits.ts';

it('parts thousands', () => {
  expect([0, 7, 999, 1000, 25_300, 1_000_000, -1250, 12.5, 1234.25].map(groupDigits)).toEqual(
    '0 7 999 1,000 25,300 1,000,000 -1,250 12.5 1,234.25'.split(' '),
  );
});

it('writes whole numbers as English does', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(groupDigits(number)).toBe(number.toLocaleString('en'));
    }),
  );
});

it('writes decimals as English does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const number = thousandths / 1000;
      expect(groupDigits(number)).toBe(number.toLocaleString('en'));
    }),
  );
});
