import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import { createExtractor } from '../../../src/core/attribution/extract.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { hostileKinds, makeHostileText } from './hostile-texts.ts';

const { extract } = createExtractor();

/** What is wrong with the spans of one role: not in order, empty, outside the text, through a surrogate pair. */
function findFault(text: string, spans: readonly Span[]): string | null {
  let before = 0;
  for (const [start, end] of spans) {
    if (start < before) return `[${start}, ${end}] starts before ${before}, where the one before it ends`;
    if (end <= start) return `[${start}, ${end}] is empty`;
    if (end > text.length) return `[${start}, ${end}] ends after the text, at ${text.length}`;
    if (isInsidePair(text, start) || isInsidePair(text, end)) return `[${start}, ${end}] cuts a surrogate pair`;
    before = end;
  }
  return null;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function expectSound(text: string, attributions: readonly Attribution[]): void {
  const faults = attributions.flatMap((attribution, index) => {
    const { source, cue, content, speaker, speakerAt, within } = attribution;
    const found = [source, cue, content, speakerAt === null ? [] : [speakerAt]].map((spans) => findFault(text, spans));
    if (cue.length === 0) found.push('there is no cue');
    if ((speaker === null) !== (speakerAt === null)) found.push('speaker without its place');
    if (within !== null && !(within in attributions && within !== index)) found.push(`within ${within}`);
    return found.filter((fault) => fault !== null);
  });
  expect(faults).toEqual([]);
}

// A rule that looks at a text of n units n times would need minutes for these; the bench says how time grows.
describe('a long text of one thing', { timeout: 60_000 }, () => {
  test.each(['straight quotation marks', 'a word without an end', 'words'])('a megabyte: %s', (kind) => {
    const text = makeHostileText(kind, 1_000_000);
    expect(text.length).toBeGreaterThanOrEqual(1_000_000);
    expectSound(text, extract(text));
  });

  test.each(hostileKinds)('a tenth of one: %s', (kind) => {
    const text = makeHostileText(kind, 100_000);
    expectSound(text, extract(text));
  });
});

test('what a long text says is found before, in and after what is hostile', { timeout: 60_000 }, () => {
  const said = 'The army said that it fell.';
  for (const kind of hostileKinds) {
    const text = `${said}\n\n${makeHostileText(kind, 2_000)}\n\n${said}`;
    const attributions = extract(text);
    expectSound(text, attributions);
    const starts = attributions.flatMap(({ source }) => source.slice(0, 1).map(([start]) => start));
    expect({ kind, starts }).toMatchObject({
      kind,
      starts: expect.arrayContaining([0, text.length - said.length]),
    });
  }
});

const pieces = fc.constantFrom(
  ..."“ ” ‘ ’ \" ' '' `` « » „ ( ) [ ] . , ; : ? ! — -- … ' '’s n’t".split(' '),
  ...'said says told denied believes may have been to not that which who he she it they we the a an of in by and'.split(
    ' ',
  ),
  ...'according to army statement monitor group official Katz Israel Syria U.S. Mr. Friday 7 7,000 http://a.b'.split(
    ' ',
  ),
  ...'declined comment neither confirmed nor gave no did claims report source sources'.split(' '),
  ...'\n \n\n \0 \t \u200b \u202e \ufeff \ud83d \udc00 👩‍👩‍👧 é ﷽ قال 字 \r\n'.split(' '),
);
const jumble = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ', '\n')), { maxLength: 120 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describe('any text', { timeout: 60_000 }, () => {
  test('of the words and marks that the rules look for: sound', () => {
    fc.assert(
      fc.property(jumble, (text) => expectSound(text, extract(text))),
      { numRuns: 3_000 },
    );
  });

  test('of any characters: sound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSound(text, extract(text))),
      { numRuns: 1_000 },
    );
  });

  test('gives the same, whatever was read before', () => {
    fc.assert(
      fc.property(jumble, jumble, (text, other) => {
        const first = extract(text);
        extract(other);
        expect(extract(text)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
