import { expect, test } from 'vitest';
import { nameClaim } from '../../../src/core/log/build-report.ts';
import type { Decision, WorkReport } from '../../../src/core/log/operation.ts';
import type { ClaimId, ReportId } from '../../../src/core/model/case.ts';
import { carryOver, reviewVersion } from '../../../src/pages/add/carry-over.ts';
import { makeDraft } from './drafts.ts';

const before = 'Seven people were killed at the depot, the monitor said.\nThe army declined to comment on the reports.';
const after = 'Nine people were killed at the depot, the monitor said.\n\nThe army declined to comment on the reports.';

function accept(proposal: string, words: string, more: Partial<Decision> = {}): Decision {
  const start = before.indexOf(words);
  return {
    report: 'old' as ReportId,
    proposal,
    status: 'accepted',
    draft: makeDraft({ evidence: [[start, start + words.length]] }),
    speaker: null,
    supersedes: null,
    translation: null,
    ...more,
  };
}

const killed = accept('killed', 'Seven people were killed');
const silent = accept('silent', 'declined to comment on the reports');
const old: WorkReport = {
  id: 'old' as ReportId,
  outlet: 'Herald',
  headline: 'Blasts',
  published: null,
  language: 'en',
  text: 'old-text',
  asides: [],
  replaces: null,
  isDropped: false,
};

function carry(
  decisions: readonly Decision[],
  findProposal: () => string | null = () => null,
  others: readonly Decision[] = [],
) {
  const { claims } = reviewVersion(before, after, decisions);
  return carryOver({ old, oldDecisions: decisions, others, claims, into: 'new' as ReportId, findProposal });
}

test('a claim stands if its words do, wherever they have moved', () => {
  const { claims } = reviewVersion(before, after, [killed, silent]);
  expect(claims.map(({ evidence }) => evidence?.map((span) => after.slice(...span)) ?? null)).toEqual([
    null,
    ['declined to comment on the reports'],
  ]);
});

test('only accepted claims are looked for', () => {
  expect(reviewVersion(before, after, [{ ...silent, status: 'rejected' }]).claims).toEqual([]);
});

test('what stands moves; the older keeps what does not, and so is not dropped', () => {
  const { reports, decisions = [] } = carry([killed, silent]);
  expect(reports).toEqual([]);
  expect(decisions.map(({ report, proposal, status }) => `${report} ${proposal} ${status}`)).toEqual([
    'new from-old-silent accepted',
    'old silent merged',
  ]);
});

test('the older is dropped with the last of its claims', () => {
  expect(carry([silent]).reports).toEqual([{ ...old, isDropped: true }]);
});

test('a claim takes the place of the proposal that says the same, and no two take one', () => {
  const twice = [silent, accept('again', 'declined to comment on the reports')];
  const { decisions = [] } = carry(twice, () => 'proposal-9');
  expect(decisions.filter(({ report }) => report === 'new').map(({ proposal }) => proposal)).toEqual([
    'proposal-9',
    'from-old-again',
  ]);
});

test('a claim that replaces one that moved with it goes on replacing it', () => {
  const later = accept('later', 'the reports', { supersedes: 'old.silent' as ClaimId });
  const { decisions = [] } = carry([silent, { ...later, draft: silent.draft }]);
  expect(decisions.find(({ proposal }) => proposal === 'from-old-later')?.supersedes).toBe('new.from-old-silent');
});

test('a claim of another report that replaced one goes on replacing it under its new id', () => {
  const follower = accept('follower', 'declined', {
    report: 'third' as ReportId,
    supersedes: nameClaim(old.id, silent.proposal),
  });
  const { decisions = [] } = carry([silent], () => 'moved', [follower]);
  expect(decisions.find(({ proposal }) => proposal === 'follower')?.supersedes).toBe(
    nameClaim('new' as ReportId, 'moved'),
  );
});
