import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DraftMark, drawLines } from '../../../src/pages/copy-desk/draw-lines.ts';
import type { FindingKind } from '../../../src/pages/copy-desk/finding-kind.ts';

const kinds: readonly FindingKind[] = ['contradicted', 'not-borne-out', 'left-out'];

const drafts = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(), fc.nat())),
  )
  .map(([text, pairs]) => {
    const marks = pairs.flatMap(([a, b], index): DraftMark[] => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
      const kind = kinds[index % 3] ?? 'left-out';
      return from < to ? [{ number: index + 1, kind, span: [from, to] }] : [];
    });
    return { text, marks };
  });

test('the words of the lines are the draft, letter for letter', () => {
  fc.assert(
    fc.property(drafts, ({ text, marks }) => {
      const lines = drawLines(text, marks).map(({ parts }) => parts.map(({ words }) => words).join(''));
      expect(lines.join('\n')).toBe(text);
    }),
  );
});

test('each letter has the marks that lie on it, the gravest as its line', () => {
  fc.assert(
    fc.property(drafts, ({ text, marks }) => {
      for (const { start, parts } of drawLines(text, marks)) {
        let at = start;
        for (const { words, numbers, kind } of parts) {
          for (let end = at + words.length; at < end; at += 1) {
            const here = marks.filter(({ span }) => span[0] <= at && at < span[1]);
            expect(numbers).toEqual(here.map(({ number }) => number));
            expect(kind).toBe(here[0]?.kind ?? null);
          }
        }
      }
    }),
  );
});

test('each mark begins once, on the line of its first words', () => {
  const lines = drawLines('One two\nthree\nfour', [
    { number: 1, kind: 'contradicted', span: [4, 13] },
    { number: 2, kind: 'left-out', span: [8, 18] },
  ]);
  expect(lines.map(({ parts }) => parts.map(({ words, beginning }) => [words, ...beginning]))).toEqual([
    [['One '], ['two', 1]],
    [['three', 2]],
    [['four']],
  ]);
});
