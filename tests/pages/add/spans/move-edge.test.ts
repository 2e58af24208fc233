import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/core/text/span.ts';
import {
  type Edge,
  findParagraphOf,
  type HeldSpan,
  moveEdge,
  moveEdgeToEnd,
  placeEdge,
} from '../../../../src/pages/add/spans/move-edge.ts';
import type { Step } from '../../../../src/pages/add/spans/snap-to-words.ts';

/** "one [two three] four": the span in brackets, in a paragraph of its own between two others. */
function hold(marked: string): HeldSpan {
  const [before = '', inside = '', after = ''] = marked.split(/[[\]]/);
  const text = `Above.\n${before}${inside}${after}\nBelow.`;
  const start = 7 + before.length;
  return {
    text,
    paragraph: [7, 7 + before.length + inside.length + after.length],
    span: [start, start + inside.length],
  };
}

function show({ text, paragraph: [from, to] }: HeldSpan, [start, end]: Span): string {
  return `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`;
}

describe('an end moves by words', () => {
  test.each<[string, Edge, 1 | -1, string]>([
    ['one [two three] four', 'start', -1, '[one two three] four'],
    ['one [two three] four', 'start', 1, 'one two [three] four'],
    ['one [two three] four', 'end', 1, 'one [two three four]'],
    ['one [two three] four', 'end', -1, 'one [two] three four'],
    ['one two [three] four', 'start', 1, 'one two [three] four'],
    ['[one] two', 'start', -1, '[one] two'],
    // The signs that cling to a word are taken in and left out on their own.
    ['a “[human error],” he said', 'start', -1, 'a [“human error],” he said'],
    ['a “[human error],” he said', 'end', 1, 'a “[human error,”] he said'],
    // From within a word to its own ends.
    ['it destr[oyed the d]epot', 'start', -1, 'it [destroyed the d]epot'],
    ['it destr[oyed the d]epot', 'end', 1, 'it destr[oyed the depot]'],
    ['قال [الجيش إن] الهجوم', 'end', 1, 'قال [الجيش إن الهجوم]'],
    ['他说[爆炸]发生', 'start', -1, '他[说爆炸]发生'],
  ])('%s, its %s by %i: %s', (before, edge, by, after) => {
    const held = hold(before);
    expect(show(held, moveEdge(held, edge, 'word', by))).toBe(after);
  });

  test('by sentences and by letters', () => {
    const held = hold('It was hit. [Nine died], he said. More later.');
    expect(show(held, moveEdge(held, 'start', 'sentence', -1))).toBe('[It was hit. Nine died], he said. More later.');
    expect(show(held, moveEdge(held, 'end', 'sentence', 1))).toBe('It was hit. [Nine died, he said.] More later.');
    expect(show(held, moveEdge(held, 'end', 'letter', -1))).toBe('It was hit. [Nine die]d, he said. More later.');
  });

  test('to the ends of the paragraph, and down to one word', () => {
    const held = hold('one [two three] four');
    expect(show(held, moveEdgeToEnd(held, 'start', -1))).toBe('[one two three] four');
    expect(show(held, moveEdgeToEnd(held, 'end', 1))).toBe('one [two three four]');
    expect(show(held, moveEdgeToEnd(held, 'start', 1))).toBe('one two [three] four');
    expect(show(held, moveEdgeToEnd(held, 'end', -1))).toBe('one [two] three four');
  });

  test('to where it is dragged, a whole word or, if wanted, a letter', () => {
    const held = hold('one [two three] fourteen');
    const inFourteen = held.text.indexOf('fourteen') + 3;
    expect(show(held, placeEdge(held, 'end', 'word', inFourteen))).toBe('one [two three] fourteen');
    expect(show(held, placeEdge(held, 'end', 'word', inFourteen + 3))).toBe('one [two three fourteen]');
    expect(show(held, placeEdge(held, 'end', 'letter', inFourteen))).toBe('one [two three fou]rteen');
    expect(show(held, placeEdge(held, 'end', 'word', 0))).toBe('one [two] three fourteen');
    expect(show(held, placeEdge(held, 'end', 'word', held.text.length))).toBe('one [two three fourteen]');
  });

  test('an accent or an emoji of several signs is one letter', () => {
    const held = hold('a [café 👩‍👩‍👧] b'.normalize('NFD'));
    const shorter = moveEdge(held, 'end', 'letter', -1);
    expect(show(held, shorter)).toBe('a [café ]👩‍👩‍👧 b'.normalize('NFD'));
    const inner = { ...held, span: moveEdge({ ...held, span: shorter }, 'end', 'letter', -1) };
    expect(show(held, moveEdge(inner, 'end', 'letter', -1))).toBe('a [caf]é 👩‍👩‍👧 b'.normalize('NFD'));
  });
});

test('the paragraph of a span is a passage, or its line where it is in none', () => {
  expect(findParagraphOf('ab\ncd', [[0, 2]], [1, 2])).toEqual([0, 2]);
  expect(findParagraphOf('ab\ncd\nef', [[0, 2]], [4, 5])).toEqual([3, 5]);
  expect(findParagraphOf('ab', [], [0, 1])).toEqual([0, 2]);
});

describe('laws, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('one', ' ', '“', '”', 'e\u0301', '👨‍👩‍👧', '🇸🇾', '\u0301', '\u202e', '؟', '。', '爆炸', 'حمص'),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((parts) => parts.join('')),
  );
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const anyHeld = fc
    .tuple(anyText, fc.nat(), fc.nat())
    .map(([words, a, b]) => {
      const line = words.replace(/[\n\r\u2028\u2029]/g, ' ');
      const cuts = [...graphemes.segment(line)].map(({ index }) => index);
      const first = cuts[a % cuts.length] ?? 0;
      const ends = [...cuts, line.length].filter((cut) => cut > first);
      const last = ends[b % ends.length] ?? line.length;
      return { text: `x\n${line}\ny`, paragraph: [2, 2 + line.length], span: [2 + first, 2 + last] } as HeldSpan;
    })
    .filter(({ text, span }) => text.slice(...span).trim() !== '');
  const anyEdge = fc.constantFrom<Edge>('start', 'end');
  const anyStep = fc.constantFrom<Step>('word', 'sentence', 'letter');
  const anyWay = fc.constantFrom<1 | -1>(1, -1);

  const expectSound = ({ text, paragraph, span }: HeldSpan, [start, end]: Span, edge: Edge) => {
    expect(start).toBeGreaterThanOrEqual(paragraph[0]);
    expect(end).toBeLessThanOrEqual(paragraph[1]);
    expect(text.slice(start, end).trim()).not.toBe('');
    const cuts = [...graphemes.segment(text.slice(...paragraph))].map(({ index }) => paragraph[0] + index);
    expect([...cuts, paragraph[1]]).toContain(edge === 'start' ? start : end);
    expect(edge === 'start' ? end : start).toBe(edge === 'start' ? span[1] : span[0]);
  };

  test('it stays within its paragraph, holds words, cuts no letter, and only that end moves', () => {
    fc.assert(
      fc.property(anyHeld, anyEdge, anyStep, anyWay, fc.nat(60), (held, edge, step, by, offset) => {
        expectSound(held, moveEdge(held, edge, step, by), edge);
        expectSound(held, moveEdgeToEnd(held, edge, by), edge);
        expectSound(held, placeEdge(held, edge, step, offset), edge);
      }),
    );
  });

  test('a step goes its way or nowhere, and steps in a row reach the end', () => {
    fc.assert(
      fc.property(anyHeld, anyEdge, anyStep, anyWay, (held, edge, step, by) => {
        const at = edge === 'start' ? 0 : 1;
        let span = held.span;
        for (let count = 0; count < held.text.length + 1; count += 1) {
          const next = moveEdge({ ...held, span }, edge, step, by);
          expect((next[at] - span[at]) * by).toBeGreaterThanOrEqual(0);
          span = next;
        }
        expect(moveEdge({ ...held, span }, edge, step, by)).toEqual(span);
      }),
    );
  });

  test('a step there and back leads to where it began, once it stands at a word', () => {
    fc.assert(
      fc.property(anyHeld, anyEdge, anyStep, anyWay, (held, edge, step, by) => {
        const first = moveEdge(held, edge, step, by);
        const there = moveEdge({ ...held, span: first }, edge, step, by);
        if (first === held.span || there === first) return;
        const back = moveEdge({ ...held, span: there }, edge, step, by === 1 ? -1 : 1);
        expect(back).toEqual(first);
      }),
    );
  });

  test('what is placed where an end is stays there', () => {
    fc.assert(
      fc.property(anyHeld, anyEdge, anyStep, fc.nat(60), (held, edge, step, offset) => {
        const span = placeEdge(held, edge, step, offset);
        expect(placeEdge({ ...held, span }, edge, step, span[edge === 'start' ? 0 : 1])).toEqual(span);
      }),
    );
  });
});
