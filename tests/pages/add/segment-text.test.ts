import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/core/text/span.ts';
import { cutParagraphs, findWholeAside, pickNext, type Stretch } from '../../../src/pages/add/segment-text.ts';

/** Each segment as its words and, in brackets, whose they are: "Seven [a]". */
function show(text: string, stretches: readonly Stretch[], paragraphs: readonly Span[] = [[0, text.length]]) {
  return cutParagraphs(paragraphs, stretches).map(({ segments }) =>
    segments.map(({ start, end, ids }) => `${text.slice(start, end)}${ids.length === 0 ? '' : ` [${ids.join(' ')}]`}`),
  );
}

describe('cutting a paragraph', () => {
  const text = 'Seven were killed near Homs, it said.';

  test('words of no claim are one segment', () => {
    expect(show(text, [])).toEqual([[text]]);
  });

  test('words that two claims share know both', () => {
    const stretches = [
      { id: 'killed', spans: [[0, 17]] },
      { id: 'where', spans: [[11, 27]] },
    ] as const;
    expect(show(text, stretches)).toEqual([
      ['Seven were  [killed]', 'killed [killed where]', ' near Homs [where]', ', it said.'],
    ]);
  });

  test('the same words of two claims are one segment', () => {
    const stretches = [
      { id: 'a', spans: [[0, 5]] },
      { id: 'b', spans: [[0, 5]] },
    ] as const;
    expect(show(text, stretches)).toEqual([['Seven [a b]', ' were killed near Homs, it said.']]);
  });

  test('a claim on several stretches ends after the last of them', () => {
    const [paragraph] = cutParagraphs(
      [[0, text.length]],
      [
        {
          id: 'a',
          spans: [
            [0, 5],
            [23, 27],
          ],
        },
      ],
    );
    expect(paragraph?.segments.map(({ ending }) => ending.join())).toEqual(['', '', 'a', '']);
  });

  test('words over two paragraphs are marked in both', () => {
    const two = 'One said so.\nTwo said no.';
    const paragraphs: Span[] = [
      [0, 12],
      [13, 25],
    ];
    expect(show(two, [{ id: 'a', spans: [[4, 16]] }], paragraphs)).toEqual([
      ['One ', 'said so. [a]'],
      ['Two [a]', ' said no.'],
    ]);
  });

  test('a paragraph counts as set aside only if all of it is', () => {
    const aside = (end: number) => [{ span: [0, end] as Span, reason: 'newsletter' as const }];
    const [whole] = cutParagraphs([[0, 37]], [], aside(37));
    const [part] = cutParagraphs([[0, 37]], [], aside(20));
    expect(whole && findWholeAside(whole)?.reason).toBe('newsletter');
    expect(part && findWholeAside(part)).toBeNull();
  });

  test('a paragraph is heading only if all of it is', () => {
    const isHeading = (headings: Span[]) => cutParagraphs([[0, 37]], [], [], headings).map((each) => each.isHeading);
    expect(isHeading([[0, 37]])).toEqual([true]);
    expect(isHeading([[0, 9]])).toEqual([false]);
  });
});

describe('laws', () => {
  const text = 'one two three four five six seven eight nine ten';
  const paragraphs: Span[] = [
    [0, 18],
    [19, 27],
    [28, text.length],
  ];
  const someSpan = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 25 }))
    .map(([start, length]): Span => [start, Math.min(start + length, text.length)]);
  const someStretches = fc
    .array(fc.array(someSpan, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
    .map((lists) => lists.map((spans, index) => ({ id: String(index), spans })));

  test('the segments of a paragraph are the paragraph', () => {
    fc.assert(
      fc.property(someStretches, (stretches) => {
        for (const { start, end, segments } of cutParagraphs(paragraphs, stretches)) {
          expect(segments.map((segment) => text.slice(segment.start, segment.end)).join('')).toBe(
            text.slice(start, end),
          );
        }
      }),
    );
  });

  test('a letter is in a segment of a claim if and only if it is of its words', () => {
    fc.assert(
      fc.property(someStretches, (stretches) => {
        for (const { segments } of cutParagraphs(paragraphs, stretches))
          for (const { start, end, ids } of segments)
            for (let at = start; at < end; at += 1) {
              const expected = stretches.filter(({ spans }) => spans.some((span) => span[0] <= at && at < span[1]));
              expect(ids).toEqual(expected.map(({ id }) => id));
            }
      }),
    );
  });
});

test('a press on shared words goes from one claim to the next, and round', () => {
  expect(pickNext(['a', 'b'], null)).toBe('a');
  expect(pickNext(['a', 'b'], 'a')).toBe('b');
  expect(pickNext(['a', 'b'], 'b')).toBe('a');
  expect(pickNext(['a', 'b'], 'elsewhere')).toBe('a');
  expect(pickNext([], 'a')).toBeNull();
});
