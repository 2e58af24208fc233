import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffByWord, type Span } from '../../../src/pages/comparison/diff-words.ts';

/** `[…]` round what the other side has not. */
function draw(mine: string, other: string): readonly string[] {
  return diffByWord(mine, other).map((spans) =>
    spans.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join(''),
  );
}

function join(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

describe('what two wordings share', () => {
  test.each([
    ['the same', 'nine were killed', 'nine were killed', 'nine were killed', 'nine were killed'],
    ['words of one alone', 'at least nine died', 'nine died', '[at least] nine died', 'nine died'],
    ['nothing', 'an accident', 'Israel did', '[an accident]', '[Israel did]'],
    ['another word in its place', 'seven died', 'nine died', '[seven] died', '[nine] died'],
    ['a sign', 'he died in Homs', 'he died, in Homs', 'he died in Homs', 'he died[,] in Homs'],
    ['capitals', 'The army', 'the army', '[The] army', '[the] army'],
    ['a figure whole', '3,000 fled', '3,500 fled', '[3,000] fled', '[3,500] fled'],
    ['a possessive whole', 'Israel’s army', 'Iran’s army', '[Israel’s] army', '[Iran’s] army'],
    ['an Arabic word whole', 'قصفت الطائرات', 'قصفت الطائرة', 'قصفت [الطائرات]', 'قصفت [الطائرة]'],
    ['a Hebrew word whole', 'הצבא תקף', 'הצבא תקפה', 'הצבא [תקף]', 'הצבא [תקפה]'],
    ['other spaces alone', 'nine  died', 'nine died', 'nine  died', 'nine died'],
  ])('%s', (_, mine, other, mineDrawn, otherDrawn) => {
    expect(draw(mine, other)).toEqual([mineDrawn, otherDrawn]);
  });

  test('each side is whole, letter for letter, and both share the same words', () => {
    const words = fc.constantFrom(
      'seven',
      'died',
      ',',
      ' ',
      '  ',
      '\n',
      '3,000',
      'مستودع',
      'Israel’s',
      '“',
      '💥',
      '\u00a0',
    );
    const text = fc.array(words, { maxLength: 12 }).map((each) => each.join(''));
    fc.assert(
      fc.property(text, text, (mine, other) => {
        const [ofMine, ofOther] = diffByWord(mine, other);
        expect([join(ofMine), join(ofOther)]).toEqual([mine, other]);
        const [shared, sharedByOther] = [ofMine, ofOther].map((spans) =>
          join(spans.filter(({ isShared }) => isShared)).replaceAll(/\s/g, ''),
        );
        expect(shared).toBe(sharedByOther);
        for (const spans of [ofMine, ofOther]) {
          let start = 0;
          for (const span of spans) {
            expect(span.start).toBe(start);
            start += span.text.length;
          }
        }
      }),
    );
  });
});
