import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexQuotes } from '../../../../src/core/draft/quotes/quote-index.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { checkWords } from './quoted-case.ts';

const theCase = readShippedCase();
const index = indexQuotes(theCase);

const runs = { numRuns: 300 };

interface Stretch {
  readonly incident: string | null;
  /** Each with the signs that stand at it. */
  readonly words: readonly string[];
}

/** Words that follow one another in a passage, on an incident that its report is about, on another or on none. */
function arbitraryStretch(fewest: number): fc.Arbitrary<Stretch> {
  const passages = theCase.reports.flatMap((report) => report.passages.map((passage) => passage.split(/\s+/)));
  const incidents = [null, ...theCase.incidents.map(({ id }) => id)];
  const long = passages.filter((words) => words.length >= fewest);
  return fc.record({ words: fc.constantFrom(...long), incident: fc.constantFrom(...incidents) }).chain((chosen) =>
    fc
      .record({
        from: fc.nat(chosen.words.length - fewest),
        length: fc.integer({ min: fewest, max: Math.max(fewest, 30) }),
      })
      .map(({ from, length }) => ({ ...chosen, words: chosen.words.slice(from, from + length) })),
  );
}

const turning = /^(?:not|no|deny|declined|believed|alleged|suspect|accuse|may|known)$/i;

describe('of a passage of the founding reports', { timeout: 30_000 }, () => {
  test('any words that follow one another are exact', () => {
    fc.assert(
      fc.property(arbitraryStretch(1), ({ incident, words }) => {
        expect(checkWords(index, words.join(' '), incident).kind).toBe('exact');
      }),
      runs,
    );
  });

  test('none are with one word replaced by a new one', () => {
    fc.assert(
      fc.property(arbitraryStretch(2), fc.nat(), ({ incident, words }, place) => {
        const replaced = words.with(place % words.length, 'zebra');
        expect(checkWords(index, replaced.join(' '), incident).kind).not.toBe('exact');
      }),
      runs,
    );
  });

  test('twelve words or more with one replaced are altered, and those right again are exact', () => {
    fc.assert(
      fc.property(arbitraryStretch(12), fc.nat(), ({ incident, words }, place) => {
        const replaced = words.with(place % words.length, 'zebra').join(' ');
        const fate = checkWords(index, replaced, incident);
        if (fate.kind !== 'altered') throw new Error(`“${replaced}” is ${fate.kind}`);
        expect(checkWords(index, fate.right, incident).kind).toBe('exact');
      }),
      runs,
    );
  });

  test('with words left out under dots they stay exact, unless those turn the sentence round', () => {
    fc.assert(
      fc.property(arbitraryStretch(5), fc.nat(), fc.nat(), ({ incident, words }, place, count) => {
        const from = 1 + (place % (words.length - 2));
        const to = from + 1 + (count % (words.length - from - 1));
        fc.pre(!words.slice(from, to).some((word) => turning.test(word)));
        const elided = [...words.slice(0, from), '…', ...words.slice(to)].join(' ');
        expect(checkWords(index, elided, incident).kind).toBe('exact');
      }),
      runs,
    );
  });

  test('with a word put in brackets beside its own they stay exact', () => {
    fc.assert(
      fc.property(arbitraryStretch(3), fc.nat(), ({ incident, words }, place) => {
        const at = 1 + (place % (words.length - 1));
        const explained = [...words.slice(0, at), '[zebra]', ...words.slice(at)].join(' ');
        expect(checkWords(index, explained, incident).kind).toBe('exact');
      }),
      runs,
    );
  });
});

test('whatever stands between the marks, it is judged', () => {
  const anything = fc.array(
    fc.constantFrom(
      'Israel',
      'not',
      '[',
      ']',
      '…',
      '...',
      'ed',
      '“',
      "'",
      ' ',
      ' ',
      ' ',
      '9',
      'nine',
      'hundred',
      '\n',
      '-',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anything.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (words) => {
        expect(['exact', 'altered', 'unknown']).toContain(checkWords(index, words).kind);
      },
    ),
    { numRuns: 1000 },
  );
});
