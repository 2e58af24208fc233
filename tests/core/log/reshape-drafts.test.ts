import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listCuts, mergeDrafts, splitDraft } from '../../../src/core/log/reshape-drafts.ts';
import { type ClaimDraft, emptyDraft } from '../../../src/core/matching/proposal.ts';
import type { ConceptId, IncidentId, QuestionId, SourceId } from '../../../src/core/model/case.ts';
import type { Span } from '../../../src/core/text/span.ts';

const text = 'Seven were killed near Homs, the army said, and nine were hurt in the blasts at the depot.';

function makeDraft(more: Partial<ClaimDraft>): ClaimDraft {
  return {
    ...emptyDraft,
    source: 'army' as SourceId,
    incident: 'homs' as IncidentId,
    question: 'killed' as QuestionId,
    evidence: [[0, 17]],
    ...more,
  };
}

const seven = { quantity: { min: 7, max: 7 } };
const concepts = (...ids: string[]) => ({ concepts: ids as ConceptId[] });

describe('merging', () => {
  test('the merged claim rests on the words of both, in text order', () => {
    const merged = mergeDrafts(makeDraft({ evidence: [[48, 62]] }), makeDraft({ evidence: [[0, 17]] }));
    expect(merged.evidence).toEqual([
      [0, 17],
      [48, 62],
    ]);
  });

  test('what the first knows stands, what it leaves open the second fills', () => {
    const first = makeDraft({ incident: null, saidAt: '2020-05-01' });
    const second = makeDraft({ answer: seven, saidAt: '2020-05-02' });
    expect(mergeDrafts(first, second)).toMatchObject({ incident: 'homs', answer: seven, saidAt: '2020-05-01' });
  });

  test('an answer to another question is not taken for an answer to this one', () => {
    const second = makeDraft({ question: 'wounded' as QuestionId, answer: { quantity: { min: 9, max: 9 } } });
    expect(mergeDrafts(makeDraft({}), second)).toMatchObject({ question: 'killed', answer: null });
  });

  test('a denial lends its answer to no assertion', () => {
    const second = makeDraft({ stance: 'denies', answer: seven });
    expect(mergeDrafts(makeDraft({}), second)).toMatchObject({ stance: 'asserts', answer: null });
  });

  test('where the first has no question, the position of the second is taken whole', () => {
    const first = makeDraft({ question: null, stance: 'silent' });
    const second = makeDraft({ answer: seven, certainty: 'probable' });
    expect(mergeDrafts(first, second)).toMatchObject({
      question: 'killed',
      stance: 'asserts',
      certainty: 'probable',
      answer: seven,
    });
  });

  test('two lists become one list', () => {
    const first = makeDraft({ answer: concepts('depot', 'barracks') });
    const second = makeDraft({ answer: concepts('barracks', 'airport') });
    expect(mergeDrafts(first, second).answer).toEqual(concepts('depot', 'barracks', 'airport'));
  });

  test('an origin stays with the source that passes it on', () => {
    const first = makeDraft({ source: 'herald' as SourceId });
    const second = makeDraft({ source: 'reuters' as SourceId, origin: 'army' as SourceId });
    expect(mergeDrafts(first, second)).toMatchObject({ source: 'herald', origin: null });
    expect(mergeDrafts({ ...first, source: null }, second)).toMatchObject({ source: 'reuters', origin: 'army' });
  });
});

describe('splitting', () => {
  test('each half has its words, without the space between them', () => {
    const halves = splitDraft(text, makeDraft({ answer: seven, evidence: [[0, 62]] }), 28);
    expect(halves?.map(({ evidence }) => evidence.map((span) => text.slice(...span)))).toEqual([
      ['Seven were killed near Homs,'],
      ['the army said, and nine were hurt'],
    ]);
  });

  test('the first keeps the answer; what the second answers is left open', () => {
    const [first, second] = splitDraft(text, makeDraft({ answer: seven, evidence: [[0, 62]] }), 28) ?? [];
    expect(first).toMatchObject({ question: 'killed', answer: seven });
    expect(second).toMatchObject({ source: 'army', incident: 'homs', question: null, answer: null });
  });

  test('a cut that leaves one of them without words is none', () => {
    expect(splitDraft(text, makeDraft({}), 0)).toBeNull();
    expect(splitDraft(text, makeDraft({}), 17)).toBeNull();
    expect(splitDraft(text, makeDraft({ evidence: [[0, 18]] }), 17)).toBeNull();
  });

  test('it can be cut before each word but the first', () => {
    const cuts = listCuts(
      text,
      makeDraft({
        evidence: [
          [0, 17],
          [48, 52],
        ],
      }),
    );
    expect(cuts.map((at) => text.slice(at).split(' ')[0])).toEqual(['were', 'killed', 'nine']);
  });
});

describe('laws', () => {
  const someSpan = fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]): Span => [start, Math.min(start + length, text.length)]);
  const someDraft = fc.record({
    evidence: fc.array(someSpan, { minLength: 1, maxLength: 4 }),
    question: fc.constantFrom(null, 'killed' as QuestionId, 'wounded' as QuestionId),
    source: fc.constantFrom(null, 'army' as SourceId, 'sohr' as SourceId),
    stance: fc.constantFrom('asserts' as const, 'denies' as const),
    answer: fc.constantFrom(null, seven, concepts('depot'), concepts('airport')),
  });
  const wordsOf = ({ evidence }: ClaimDraft) => {
    const places = new Set<number>();
    for (const [start, end] of evidence) for (let at = start; at < end; at += 1) if (text[at] !== ' ') places.add(at);
    return [...places].sort((a, b) => a - b);
  };

  test('no word is lost and none is added by merging, whatever comes first', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (a, b) => {
        const [first, second] = [makeDraft(a), makeDraft(b)];
        const both = wordsOf(makeDraft({ evidence: [...first.evidence, ...second.evidence] }));
        expect(wordsOf(mergeDrafts(first, second))).toEqual(both);
        expect(wordsOf(mergeDrafts(second, first))).toEqual(both);
      }),
    );
  });

  test('merged words are in order and apart', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (a, b) => {
        const { evidence } = mergeDrafts(makeDraft(a), makeDraft(b));
        for (const [index, [start]] of evidence.entries())
          expect(start).toBeGreaterThan(evidence[index - 1]?.[1] ?? -1);
      }),
    );
  });

  test('what is merged with itself is as it was, but for the order of its words', () => {
    fc.assert(
      fc.property(someDraft, (a) => {
        const draft = makeDraft(a);
        const once = mergeDrafts(draft, draft);
        expect({ ...once, evidence: [] }).toEqual({ ...draft, evidence: [] });
        expect(mergeDrafts(once, once)).toEqual(once);
      }),
    );
  });

  test('what is split and merged again is as it was', () => {
    fc.assert(
      fc.property(someDraft, fc.nat(text.length), (a, at) => {
        const draft = mergeDrafts(makeDraft(a), makeDraft(a));
        const halves = splitDraft(text, draft, at);
        if (halves === null) return;
        const again = mergeDrafts(...halves);
        expect(wordsOf(again)).toEqual(wordsOf(draft));
        expect({ ...again, evidence: [] }).toEqual({ ...draft, evidence: [] });
      }),
    );
  });

  test('every cut that is offered makes two', () => {
    fc.assert(
      fc.property(someDraft, (a) => {
        const draft = mergeDrafts(makeDraft(a), makeDraft(a));
        for (const at of listCuts(text, draft)) expect(splitDraft(text, draft, at)).not.toBeNull();
      }),
    );
  });
});
