// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readUnkept, writeUnkept } from '../../src/io/unkept-text.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('what is unkept is found again, each by its own name, and gone when it is kept', () => {
  writeUnkept('report', { text: 'ضربة' });
  writeUnkept('drafts shipped', [1]);
  writeUnkept('drafts file-1', [2]);
  expect([readUnkept('report'), readUnkept('drafts shipped'), readUnkept('drafts file-1')]).toEqual([
    { text: 'ضربة' },
    [1],
    [2],
  ]);
  writeUnkept('drafts shipped', null);
  expect([readUnkept('drafts shipped'), readUnkept('drafts file-1')]).toEqual([null, [2]]);
});

test('of a text too long for the tab’s store nothing is found rather than what it was once', () => {
  writeUnkept('report', 'old');
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    removeItem: (name: string) => items.delete(name),
    setItem: () => {
      throw new DOMException('Too long', 'QuotaExceededError');
    },
  });
  const items = new Map([['sources-say:unkept report', '"old"']]);
  expect(readUnkept('report')).toBe('old');
  writeUnkept('report', 'new');
  expect(readUnkept('report')).toBeNull();
});

test('a browser without a store for the tab goes without', () => {
  vi.stubGlobal('sessionStorage', undefined);
  writeUnkept('report', 'new');
  expect(readUnkept('report')).toBeNull();
});
