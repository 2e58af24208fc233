import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../src/pages/incidents/cut-text.ts';

/** The part as it is shown, what is marked in brackets. */
function show(text: string, word: string): string {
  const at = text.indexOf(word);
  const { start, end, marked } = cutText(text, [[at, at + word.length]]);
  let shown = '';
  let done = start;
  for (const [first, last] of marked) {
    shown += `${text.slice(done, first)}[${text.slice(first, last)}]`;
    done = last;
  }
  return shown + text.slice(done, end);
}

test('a short text stands whole', () => {
  expect(show('Missiles hit the depot.', 'hit')).toBe('Missiles [hit] the depot.');
});

test('a long one is cut between words', () => {
  const shown = show(`${'before '.repeat(40)}hit${' after'.repeat(80)}`, 'hit');
  expect(shown).toMatch(/^(before )+\[hit\]( after)+$/);
  expect(shown.length).toBeLessThanOrEqual(225);
});

test.each([
  ['none at all', `${'x'.repeat(400)}hit${'y'.repeat(400)}`],
  ['only before', `a b ${'x'.repeat(400)}hit${'y'.repeat(400)}`],
  ['only after the part', `${'x'.repeat(400)}hit${'y'.repeat(400)} c d`],
  ['one right after the word', `${'x'.repeat(400)}hit ${'y'.repeat(400)}`],
])('where no blank is near (%s) it is cut all the same, and the word is marked', (_, text) => {
  const shown = show(text, 'hit');
  expect(shown).toContain('[hit]');
  expect(shown.length).toBeLessThanOrEqual(225);
});

test('a text without blanks that ends within sight keeps its last letter', () => {
  expect(show(`${'x'.repeat(400)}hit`, 'hit')).toBe(`${'x'.repeat(60)}[hit]`);
});

test('of a word longer than the part as much is marked as is shown', () => {
  expect(show(`${'x'.repeat(300)}.`, 'x'.repeat(300))).toBe(`[${'x'.repeat(220)}]`);
});

test('whatever the text, the part lies in it, holds the first word’s beginning and halves no character', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\u{1f525}', 'ب'), maxLength: 600 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, pick, length) => {
      const letters = [...text];
      if (letters.length === 0) return;
      const before = pick % letters.length;
      const found = letters.slice(0, before).join('').length;
      const foundEnd = found + letters.slice(before, before + length).join('').length;
      const { start, end, marked } = cutText(text, [[found, foundEnd]]);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
      expect(marked[0]?.[0]).toBe(found);
      expect(start).toBeLessThanOrEqual(found);
    }),
  );
});
