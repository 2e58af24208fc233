import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../src/core/attribution/find-attributions.ts';
import { cutAttributions, listStretches } from '../../../../src/core/draft/reading/cut-stretches.ts';
import type { TaggedText } from '../../../../src/core/text/tagged-text.ts';
import { tag } from './read-text.ts';

const sentence = fc.constantFrom(
  'The Observatory said nine fighters were killed near Palmyra.',
  'Israel declined to comment.',
  '“We saw the missiles,” a resident said, “and then the smoke.”',
  'At least 36 people died, the Syrian defence ministry reported on Wednesday.',
  'Rain fell.',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 120 }).map((sentences) => sentences.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));

function cut(tagged: TaggedText) {
  return cutAttributions(tagged, listStretches(tagged), findAttributions(tagged));
}

describe('a paragraph of ordinary length', () => {
  it('is one stretch, with offsets of its own', () => {
    const [first, second] = cut(tag('Rain fell.\n\nSANA said nine were killed.'));
    expect(first?.tagged.text).toBe('Rain fell.');
    expect(second?.tagged.text).toBe('SANA said nine were killed.');
    expect(second?.attributions.map(({ content }) => content)).toEqual([[[10, 26]]]);
  });
});

describe('laws', () => {
  it('the stretches hold every word once and in order, and end where sentences do', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const tagged = tag(whole);
        const stretches = cut(tagged);
        const words = stretches.flatMap(({ span: [offset], tagged: { tokens } }) =>
          tokens.map(({ start, end, lower }) => [start + offset, end + offset, lower]),
        );
        expect(words).toEqual(tagged.tokens.map(({ start, end, lower }) => [start, end, lower]));
        const sentences = stretches.reduce((count, each) => count + each.tagged.sentences.length, 0);
        expect(sentences).toBe(tagged.sentences.length);
      }),
      { numRuns: 20 },
    );
  });

  it('no stretch of more than one sentence is longer than 4,000 characters', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const { span, tagged } of cut(tag(whole)))
          if (tagged.sentences.length > 1) expect(span[1] - span[0]).toBeLessThanOrEqual(4000);
      }),
      { numRuns: 20 },
    );
  });

  it('each attribution stands in the stretch of its words, with the same words', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const tagged = tag(whole);
        const told = cut(tagged).flatMap(({ attributions, tagged: own }) =>
          attributions.map(({ cue }) => cue.map((span) => own.text.slice(...span))),
        );
        expect(told).toEqual(findAttributions(tagged).map(({ cue }) => cue.map((span) => whole.slice(...span))));
      }),
      { numRuns: 20 },
    );
  });
});
