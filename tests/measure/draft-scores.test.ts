import { expect, test } from 'vitest';
import type { DraftFinding, FindingCode } from '../../src/core/draft/draft-finding.ts';
import type { IncidentId } from '../../src/core/model/case.ts';
import { judgeFindings, type MarkedDraft, scoreResults } from './draft-scores.ts';

const incident = 'aleppo' as IncidentId;
const text = 'SOHR said 36 died. The army said 36 died. Israel confirmed it.';

function makeDraft(faults: MarkedDraft['faults']): MarkedDraft {
  return { id: 'draft', incident, text, faults };
}

/** At the words' last place in the text. */
function find(code: FindingCode, words: string): DraftFinding {
  const start = text.lastIndexOf(words);
  const span = [start, start + words.length] as const;
  return { key: `${code} ${words}`, code, span, incident, question: null, claims: [], speaker: null, remedy: null };
}

function judge(faults: MarkedDraft['faults'], findings: readonly DraftFinding[]) {
  const { right, wrong, missed } = judgeFindings(makeDraft(faults), findings);
  return { right: right.map(({ key }) => key), wrong: wrong.map(({ key }) => key), missed };
}

test('right: the same code on overlapping words, at either place of words that stand there twice', () => {
  expect(judge([{ code: 'number-differs', words: '36' }], [find('number-differs', 'said 36 died')])).toEqual({
    right: ['number-differs said 36 died'],
    wrong: [],
    missed: [],
  });
});

test('another code, or words that only touch, are wrong and leave the fault missed', () => {
  const fault = { code: 'number-differs', words: 'army said 36' } as const;
  expect(judge([fault], [find('stale-figure', '36')])).toMatchObject({ right: [], missed: [fault] });
  expect(judge([fault], [find('number-differs', ' died')])).toMatchObject({ right: [], missed: [fault] });
});

test('a fault makes one finding right, not two', () => {
  const findings = [find('lost-hedge', 'confirmed'), find('lost-hedge', 'Israel confirmed')];
  expect(judge([{ code: 'lost-hedge', words: 'Israel confirmed it' }], findings)).toMatchObject({
    right: ['lost-hedge confirmed'],
    wrong: ['lost-hedge Israel confirmed'],
  });
});

test('scores: by code and over all codes', () => {
  const results = [
    judgeFindings(
      makeDraft([
        { code: 'lost-hedge', words: 'confirmed' },
        { code: 'lost-hedge', words: 'SOHR said' },
      ]),
      [find('lost-hedge', 'confirmed'), find('unsupported', 'army')],
    ),
    judgeFindings(makeDraft([]), [find('lost-hedge', '36')]),
  ];
  expect(scoreResults(results, 'lost-hedge')).toEqual({ drafts: 1, faults: 2, found: 2, right: 1 });
  expect(scoreResults(results, 'unsupported')).toEqual({ drafts: 0, faults: 0, found: 1, right: 0 });
  expect(scoreResults(results)).toEqual({ drafts: 1, faults: 2, found: 3, right: 1 });
});
