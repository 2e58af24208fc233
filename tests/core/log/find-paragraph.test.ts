import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findParagraph } from '../../../src/core/log/find-paragraph.ts';

const slice = (text: string, at: number) => {
  const span = findParagraph(text, at);
  return span && text.slice(...span);
};

test('from line break to line break, without white space at the ends', () => {
  expect(slice('One.\n\n  Two and\ttwo. \r\nThree.', 12)).toBe('Two and\ttwo.');
  expect(slice('One.', 0)).toBe('One.');
  expect(slice('One.\n\nTwo.', 4)).toBeNull();
  expect(slice('One.', 9)).toBeNull();
  expect(slice('', 0)).toBeNull();
});

test('what it finds holds the place, no line break, and no blank at an end', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '“', '😀') });
  fc.assert(
    fc.property(text, fc.nat(40), (any, at) => {
      const span = findParagraph(any, at);
      if (span === null) return;
      const words = any.slice(...span);
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/[\r\n]/);
      expect(span[0] <= at && at < span[1]).toBe(true);
    }),
  );
});
