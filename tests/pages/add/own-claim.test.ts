import { expect, test } from 'vitest';
import type { WorkReport } from '../../../src/core/log/operation.ts';
import type { IncidentId, ReportId } from '../../../src/core/model/case.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { listItems } from '../../../src/pages/add/list-items.ts';
import { draftOwnClaim, putAside, widenToWords } from '../../../src/pages/add/own-claim.ts';
import { makeProposal } from './drafts.ts';

const report: WorkReport = {
  id: 'mine' as ReportId,
  outlet: 'Herald',
  headline: 'Blasts',
  published: null,
  language: 'en',
  text: 'mine-text',
  asides: [],
  replaces: null,
  isDropped: false,
};

test.each([
  ['a selection that ends within words takes them whole', 'kill|ed near Ho|ms', 'killed near Homs'],
  ['one that ends at words stays', '|killed| near', 'killed'],
  ['signs around the words are left out', 'said, “|killed|”', 'killed'],
  ['words in other scripts are whole too', 'في دم|شق ق|الت', 'دمشق قالت'],
])('%s', (_, marked, words) => {
  const [before = '', selected = ''] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const span: Span = [before.length, before.length + selected.length];
  expect(text.slice(...widenToWords(text, span))).toBe(words);
});

test('words over two paragraphs are a stretch in each', () => {
  const text = 'One said so.\nTwo said no.';
  const paragraphs: Span[] = [
    [0, 12],
    [13, 25],
  ];
  const own = draftOwnClaim(report.id, { text, paragraphs, span: [4, 16] }, []);
  expect(own.draft.evidence.map((span) => text.slice(...span))).toEqual(['said so.', 'Two']);
  expect(own.draft.incident).toBeNull();
});

test('a claim of one’s own is of the incident that most claims belong to', () => {
  const incident = (id: string) => ({ incident: id as IncidentId });
  const proposals = [
    makeProposal('a', incident('homs')),
    makeProposal('b', incident('depot')),
    makeProposal('c', incident('depot')),
  ];
  const items = listItems(report.id, { proposals, standing: {}, same: null }, []);
  expect(draftOwnClaim(report.id, { text: 'word', paragraphs: [[0, 4]], span: [0, 4] }, items).draft.incident).toBe(
    'depot',
  );
});

test('what is said of a stretch last is what holds', () => {
  const once = putAside(report, [0, 10], true);
  const twice = putAside(once, [0, 10], false);
  expect(twice.asides).toEqual([{ span: [0, 10], isAside: false }]);
  expect(putAside(twice, [20, 30], true).asides).toHaveLength(2);
});
