import { expect, test } from 'vitest';
import type { Span } from '../../../src/core/text/span.ts';
import { readAround } from '../../../src/pages/copy-desk/words-around.ts';

function around(text: string, words: string) {
  const start = text.indexOf(words);
  const span: Span = [start, start + words.length];
  return readAround(text, span);
}

test('few words stand with their line, and with no other', () => {
  const text = 'A headline\nIn all 43 were hurt.\nNo more.';
  expect(around(text, '43')).toEqual({ before: 'In all ', after: ' were hurt.' });
  expect(around(text, 'A headline')).toEqual({ before: '', after: '' });
  expect(around(text, 'No more.')).toEqual({ before: '', after: '' });
});

test('of a long line whole words stand, as many as there is room for', () => {
  const text = `${'before '.repeat(20)}43${' after'.repeat(20)}`;
  const { before, after } = around(text, '43');
  expect(before).toMatch(/^…( before)+ $/);
  expect(after).toMatch(/^( after)+ …$/);
  expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(42);
});

test('words that say enough stand alone', () => {
  expect(around('He said that nine fighters were killed there.', 'nine fighters were killed')).toEqual({
    before: '',
    after: '',
  });
});
