import { expect, test } from 'vitest';
import { joinWords } from '../../src/words/say-list.ts';

test('joins as one would speak', () => {
  expect(joinWords([])).toBe('');
  expect(joinWords(['a'])).toBe('a');
  expect(joinWords(['a', 'b'])).toBe('a and b');
  expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
