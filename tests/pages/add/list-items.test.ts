import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/log/operation.ts';
import type { Gap } from '../../../src/core/matching/proposal.ts';
import type { ClaimId, QuestionId, ReportId, SourceId } from '../../../src/core/model/case.ts';
import type { ReportReading } from '../../../src/desk/report-reading.ts';
import {
  countProgress,
  decide,
  findMergeable,
  findNextOpen,
  type Item,
  isPlaced,
  listItems,
  listMergeable,
  listMissing,
} from '../../../src/pages/add/list-items.ts';
import { makeDraft, makeProposal } from './drafts.ts';

const report = 'mine' as ReportId;
const a = makeProposal('a', { evidence: [[0, 5]] });
const b = makeProposal('b', { evidence: [[10, 15]] });
const c = makeProposal('c', { evidence: [[20, 25]], source: 'army' as SourceId });

function list(
  decisions: readonly Decision[],
  standing: Readonly<Record<string, ClaimId>> = {},
  same: ReportReading['same'] = { id: 'elsewhere', how: 'same', share: 1 },
): readonly Item[] {
  return listItems(report, { proposals: [a, b, c], standing, same }, decisions);
}

const [itemA, itemB, itemC] = list([]);
if (itemA === undefined || itemB === undefined || itemC === undefined) throw new Error('Three proposals, three items.');
const own: Decision = {
  ...decide(report, itemA, 'open'),
  proposal: 'own',
  draft: makeDraft({ question: 'wounded' as QuestionId, evidence: [[12, 13]] }),
};

describe('the list', () => {
  test('is in text order, numbered, a claim of the user’s own among the proposals', () => {
    expect(list([own]).map(({ id, number }) => `${number} ${id}`)).toEqual(['1 a', '2 b', '3 own', '4 c']);
  });

  test('what was merged into another is not in it', () => {
    expect(list([decide(report, itemB, 'merged')]).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('what was decided stays, though a later reading does not propose it', () => {
    const decided = decide(report, itemA, 'accepted');
    const later = listItems(report, { proposals: [b], standing: {}, same: null }, [decided]);
    expect(later.map(({ id, status }) => `${id} ${status}`)).toEqual(['a accepted', 'b open']);
  });

  test('a mended claim is shown as mended, and is still undecided', () => {
    const mended = decide(report, itemA, 'open', makeDraft({ source: 'sohr' as SourceId }));
    expect(list([mended])[0]).toMatchObject({ status: 'open', draft: { source: 'sohr' } });
  });

  test('what was not understood is said until it is filled in', () => {
    const gaps: readonly Gap[] = ['source', 'question'];
    const proposal = makeProposal('a', { source: null, question: null }, gaps);
    const [open] = listItems(report, { proposals: [proposal], standing: {}, same: null }, []);
    expect(open?.gaps).toEqual(gaps);
    if (open === undefined) return;
    const mended = decide(report, open, 'open', { ...open.draft, source: 'sohr' as SourceId });
    expect(listItems(report, { proposals: [proposal], standing: {}, same: null }, [mended])[0]?.gaps).toEqual([
      'question',
    ]);
  });

  test('a claim that stands in the case is named, but not the one that was accepted here', () => {
    const standing = { a: 'elsewhere.1' as ClaimId, b: 'mine.b' as ClaimId };
    expect(list([], standing).map((item) => item.standing)).toEqual(['elsewhere.1', null, null]);
  });
});

test('a claim has a place only with source, incident and question', () => {
  expect(isPlaced(makeDraft({}))).toBe(true);
  expect(listMissing(makeDraft({ source: null, question: null }))).toEqual(['source', 'question']);
});

test('progress counts what is accepted or rejected', () => {
  const items = list([decide(report, itemA, 'accepted'), decide(report, itemB, 'rejected'), own]);
  expect(countProgress(items)).toEqual({ decided: 2, all: 4, accepted: 1, held: 0 });
});

describe('what the case holds already', () => {
  const standing = { a: 'elsewhere.1' as ClaimId };

  test('is neither counted nor gone to as undecided', () => {
    const items = list([decide(report, itemB, 'accepted')], standing);
    expect(countProgress(items)).toEqual({ decided: 1, all: 2, accepted: 1, held: 1 });
    expect(findNextOpen(items, 'c')).toBeNull();
  });

  test('asks to be decided once the user has made another claim of it', () => {
    const mended = decide(report, itemA, 'open', makeDraft({ evidence: [[0, 5]], stance: 'denies' }));
    const items = list([mended], standing);
    expect(items.map((item) => item.standing)).toEqual([null, null, null]);
    expect(findNextOpen(items, 'c')?.id).toBe('a');
  });

  test('is undecided in another version of the report, which may say otherwise', () => {
    const items = list([], standing, { id: 'elsewhere', how: 'version', share: 0.9 });
    expect(countProgress(items)).toMatchObject({ all: 3, held: 0 });
    expect(items[0]?.standing).toBe('elsewhere.1');
  });

  test('counts as decided where it is accepted or rejected all the same', () => {
    expect(countProgress(list([decide(report, itemA, 'rejected')], standing))).toMatchObject({ decided: 1, all: 3 });
  });
});

test('the next that is undecided is looked for to the end, then from the top', () => {
  const items = list([decide(report, itemB, 'accepted')]);
  expect(findNextOpen(items, 'a')?.id).toBe('c');
  expect(findNextOpen(items, 'c')?.id).toBe('a');
  expect(findNextOpen(items, null)?.id).toBe('a');
  expect(findNextOpen(list([itemA, itemB, itemC].map((item) => decide(report, item, 'rejected'))), 'a')).toBeNull();
});

test('a claim merges with the next of its source, rejected ones left out', () => {
  expect(findMergeable(list([]), 'a')?.id).toBe('b');
  expect(findMergeable(list([]), 'b')).toBeNull();
  expect(findMergeable(list([decide(report, itemB, 'rejected')]), 'a')).toBeNull();
});

test('what answers another question is no part of it, what has no question yet may be', () => {
  const items = (question: string | null) =>
    listItems(
      report,
      { proposals: [a, makeProposal('b', { question: question as QuestionId | null })], standing: {}, same: null },
      [],
    );
  expect(findMergeable(items('wounded'), 'a')).toBeNull();
  expect([...listMergeable(items('wounded'))]).toEqual([]);
  expect([...listMergeable(items(null))]).toEqual(['a']);
});
