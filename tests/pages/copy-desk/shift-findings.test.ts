import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/core/text/span.ts';
import { shiftSpans } from '../../../src/pages/copy-desk/shift-findings.ts';

/** Few letters, so that what is typed often equals what stands beside it. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '𝄞'), maxLength: 30 });

interface Edited {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
  /** Of the old text, what was typed over. */
  readonly typedOver: Span;
  readonly typed: string;
}

const edited: fc.Arbitrary<Edited> = fc
  .tuple(words, words, fc.nat(), fc.nat(), fc.nat(), fc.nat())
  .filter(([before]) => before.length > 0)
  .map(([before, typed, ...numbers]) => {
    const [a, b, c, d] = numbers.map((number) => number % (before.length + 1)) as [number, number, number, number];
    const typedOver: Span = [Math.min(a, b), Math.max(a, b)];
    const span: Span = [Math.min(c, d), Math.max(c, d) + (c === d ? 1 : 0)];
    return {
      before,
      after: before.slice(0, typedOver[0]) + typed + before.slice(typedOver[1]),
      span,
      typedOver,
      typed,
    };
  })
  .filter(({ before, span }) => span[1] <= before.length);

const shift = ({ before, after, span }: Edited) => shiftSpans(new Map([['one', span]]), before, after).get('one');

test('words that still have a place have it on the same words', () => {
  fc.assert(
    fc.property(edited, (edit) => {
      const now = shift(edit);
      if (now !== undefined) expect(edit.after.slice(...now)).toBe(edit.before.slice(...edit.span));
    }),
  );
});

test('what was typed before or after words, also right beside them, never takes them away', () => {
  fc.assert(
    fc.property(edited, (edit) => {
      const { span, typedOver } = edit;
      if (typedOver[1] <= span[0] || typedOver[0] >= span[1]) expect(shift(edit)).toBeDefined();
    }),
  );
});

test('words that are gone from the text have no place in it', () => {
  fc.assert(
    fc.property(edited, (edit) => {
      if (!edit.after.includes(edit.before.slice(...edit.span))) expect(shift(edit)).toBeUndefined();
    }),
  );
});

test('a text that is not edited moves nothing', () => {
  const spans = new Map<string, Span>([['one', [2, 5]]]);
  expect(shiftSpans(spans, 'nine dead', 'nine dead')).toBe(spans);
});

test.each([
  ['typed before', 'Nine dead', 'At least Nine dead', [9, 13]],
  ['typed right after', 'Nine dead', 'Nineteen dead', [0, 4]],
  ['typed within', 'Nine dead', 'Niine dead', undefined],
  ['taken out', 'Nine dead', ' dead', undefined],
  ['typed over in part', 'Nine dead', 'Nile dead', undefined],
])('%s', (_, before, after, place) => {
  expect(shiftSpans(new Map([['one', [0, 4]]]), before, after).get('one')).toEqual(place);
});
