// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { setDeskStyle, useDeskStyle } from '../../src/io/desk-style.ts';
import { usualStyle } from '../../src/words/desk-style.ts';

const name = 'sources-say:desk-style';

afterEach(() => {
  vi.restoreAllMocks();
  act(() => setDeskStyle(usualStyle));
  localStorage.clear();
});

test('is the usual one until another is chosen, which all see and the browser keeps', () => {
  localStorage.clear();
  const first = renderHook(useDeskStyle);
  const second = renderHook(useDeskStyle);
  expect(first.result.current).toEqual(usualStyle);
  act(() => setDeskStyle({ ...usualStyle, spelling: 'american' }));
  expect(second.result.current.spelling).toBe('american');
  expect(JSON.parse(localStorage.getItem(name) ?? '')).toEqual(first.result.current);
});

test.each([
  '',
  'null',
  '7',
  '[]',
  '{',
  '{"spelling":"martian","names":null,"tense":{}}',
  '{"__proto__":{"tense":"present"}}',
])('junk that is kept is passed over: %s', (junk) => {
  localStorage.setItem(name, junk);
  expect(renderHook(useDeskStyle).result.current).toEqual(usualStyle);
});

test('what is good of what is kept is taken', () => {
  localStorage.setItem(name, '{"spelling":"martian","tense":"present"}');
  expect(renderHook(useDeskStyle).result.current).toEqual({ ...usualStyle, tense: 'present' });
});

test('another tab’s choice comes in', () => {
  const { result } = renderHook(useDeskStyle);
  act(() => {
    localStorage.setItem(name, JSON.stringify({ ...usualStyle, names: 'short' }));
    window.dispatchEvent(new StorageEvent('storage'));
  });
  expect(result.current.names).toBe('short');
});

test('where the browser keeps nothing, the choice holds as long as the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const { result } = renderHook(useDeskStyle);
  act(() => setDeskStyle({ ...usualStyle, tense: 'present' }));
  expect(result.current.tense).toBe('present');
});
