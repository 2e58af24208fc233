import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import { findAttributions } from '../../../src/core/attribution/find-attributions.ts';
import { proposeClaims } from '../../../src/core/matching/propose-claims.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { createTagger } from '../../../src/core/text/tag-text.ts';
import { propose, shippedMatching } from './propose.ts';
import { wireReports } from './wire-reports.ts';

const tag = createTagger();
const parts = wireReports.flatMap(({ text }) => text.split(/\s+/));
const strange = [
  '"',
  '“',
  '”',
  '(',
  ',',
  '.',
  '\n',
  '\n\n',
  'not',
  'no',
  'by',
  '\u202e',
  'é',
  '😀',
  '0',
  '99999999999999999999',
  'of',
  'Israeli',
];
const arbitraryText = fc
  .array(fc.constantFrom(...parts, ...strange), { maxLength: 60 })
  .map((words) => words.join(' '));
const arbitraryDay = fc.constantFrom(null, '2018-05-09', '2020-05-05', '2024-11-22T10:00:00Z');

/** Any attributions at all, those too that no text gives. */
function arbitraryAttributions(length: number): fc.Arbitrary<readonly Attribution[]> {
  const span = fc
    .tuple(fc.nat(Math.max(0, length - 1)), fc.integer({ min: 1, max: 80 }))
    .map(([start, size]): Span => [start, Math.min(Math.max(length, 1), start + size)]);
  const spans = fc.array(span, { maxLength: 2 }).map((all) => all.toSorted((a, b) => a[0] - b[0]));
  const attribution = fc.record({
    source: spans,
    cue: spans,
    content: spans,
    quotation: fc.constantFrom('direct', 'indirect', 'mixed'),
    stance: fc.constantFrom('asserts', 'denies', 'noncommittal', 'declines', 'silent'),
    certainty: fc.constantFrom('certain', 'probable', 'possible'),
    speaker: fc.constantFrom(null, 'the Syrian army', 'Israel and Iran', 'x', ''),
    speakerAt: fc.constant(null),
    within: fc.constantFrom(null, 0),
  });
  return fc.array(attribution, { maxLength: 4 }) as fc.Arbitrary<readonly Attribution[]>;
}

describe('whatever the text', () => {
  test('words that a proposal rests on stand in the text, in order, each within a paragraph', () => {
    const asked = arbitraryText.chain((text) =>
      fc.tuple(fc.constant(text), arbitraryDay, arbitraryAttributions(text.length)),
    );
    fc.assert(
      fc.property(asked, ([text, published, attributions]) => {
        const tagged = tag(text);
        const report = { text, published, passages: tagged.paragraphs, outlet: 'Haaretz' };
        const found = [attributions, findAttributions(tagged)].flatMap((each) =>
          proposeClaims(shippedMatching(), report, each, tagged),
        );
        for (const { draft } of found)
          for (const [start, end] of draft.evidence) {
            expect(start < end).toBe(true);
            expect(tagged.paragraphs.some(([from, to]) => from <= start && end <= to)).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('ids are unique, every reference resolves, and a gap is told for what is left empty', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryDay, (text, published) => {
        const found = propose(text, published, 'Haaretz');
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const { sourceById, incidentById } = shippedMatching().theCase;
        for (const { draft, gaps } of found) {
          const incident = draft.incident === null ? undefined : incidentById.get(draft.incident);
          expect(draft.source === null || sourceById.has(draft.source)).toBe(true);
          expect(gaps.includes('source')).toBe(draft.source === null);
          expect(gaps.includes('incident')).toBe(incident === undefined);
          expect(gaps.includes('question')).toBe(!incident?.questions.some(({ id }) => id === draft.question));
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('the same text gives the same proposals, whatever was read before', () => {
    const texts = wireReports.map(({ text, published }) => [text, published] as const);
    const first = texts.map(([text, published]) => propose(text, published));
    const again = texts.toReversed().map(([text, published]) => propose(text, published));
    expect(again.toReversed()).toEqual(first);
  });
});
