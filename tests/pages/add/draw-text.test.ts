import { describe, expect, test } from 'vitest';
import type { DecisionStatus } from '../../../src/core/log/operation.ts';
import type { ReportId } from '../../../src/core/model/case.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { drawText } from '../../../src/pages/add/draw-text.ts';
import { decide, listItems } from '../../../src/pages/add/list-items.ts';
import { cutParagraphs } from '../../../src/pages/add/segment-text.ts';
import { makeProposal } from './drafts.ts';

const report = 'mine' as ReportId;
const text = 'Seven were killed near Homs.\nSubscribe now.\nRead more.\nThe end.';
const paragraphs: Span[] = [
  [0, 28],
  [29, 43],
  [44, 54],
  [55, 63],
];
const proposals = [makeProposal('killed', { evidence: [[0, 17]] }), makeProposal('where', { evidence: [[11, 27]] })];

/** Each marked segment as words, state and label: "killed open". */
function showMarks(statuses: readonly DecisionStatus[]): readonly string[] {
  const open = listItems(report, { proposals, standing: {}, same: null }, []);
  const decisions = open.map((item, index) => decide(report, item, statuses[index] ?? 'open'));
  const items = listItems(report, { proposals, standing: {}, same: null }, decisions);
  const cut = cutParagraphs(
    paragraphs,
    items.map(({ id, draft }) => ({ id, spans: draft.evidence })),
  );
  const segments = drawText(text, cut, items).flatMap((row) => row.paragraphs.flatMap((each) => each.segments));
  return segments
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ words, state, label }) => [words.trim(), state, label].filter((part) => part !== '').join(' '));
}

describe('marked words', () => {
  test('carry the number of the claim where it ends, and a sign once it is decided', () => {
    expect(showMarks(['accepted', 'rejected'])).toEqual([
      'Seven were accepted',
      'killed accepted 1✓',
      'near Homs rejected 2×',
    ]);
  });

  test('shared by two claims look undecided as long as one of them is', () => {
    expect(showMarks(['accepted', 'open'])[1]).toBe('killed open 1✓');
  });
});

test('what is set aside in a row is one row, with each reason once', () => {
  const asides = [
    { span: [29, 43] as Span, reason: 'newsletter' as const },
    { span: [44, 54] as Span, reason: 'user' as const },
  ];
  const rows = drawText(text, cutParagraphs(paragraphs, [], asides), []);
  expect(rows.map((row) => [text.slice(row.start, row.end), row.asides.length])).toEqual([
    ['Seven were killed near Homs.', 0],
    ['Subscribe now.\nRead more.', 2],
    ['The end.', 0],
  ]);
  expect(rows[1]?.asides).toContain('by you');
});
