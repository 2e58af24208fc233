import { expect, test } from 'vitest';
import { createIdMaker } from '../../../../src/core/exchange/csv/make-id.ts';

test('who is named alike is told apart by a number, past those that are taken', () => {
  const taken = new Set(['the-guard', 'the-guard-3']);
  const makeId = createIdMaker(taken);
  expect([makeId(['The Guard'], 'source'), makeId(['the guard'], 'source')]).toEqual(['the-guard-2', 'the-guard-4']);
  expect([makeId(['?!'], 'source'), makeId([], 'source')]).toEqual(['source', 'source-2']);
  expect(taken.has('source-2')).toBe(true);
});

test('as many steps are taken for the thousandth of a name as for the second', () => {
  let asked = 0;
  class Counted extends Set<string> {
    override has(id: string): boolean {
      asked += 1;
      return super.has(id);
    }
  }
  const makeId = createIdMaker(new Counted());
  for (let count = 0; count < 1000; count += 1) makeId(['Herald'], 'report');
  expect(asked).toBeLessThan(3000);
});
