import { expect, test } from 'vitest';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import { findStanding } from '../../../src/core/matching/find-standing.ts';
import type { Proposal } from '../../../src/core/matching/proposal.ts';
import { addReport, decide, makeLog, ownReport } from '../../fixtures/work-log.ts';
import { depotCase } from '../../pages/depot-case.ts';

const accepted = decide('sohr', 'killed', 14, 'raised the toll to fourteen');
const { theCase } = applyWork(depotCase, foldLog(makeLog(addReport, { decisions: [accepted] })));

function find(killed: number | null, source = 'sohr', report: string = ownReport) {
  const { draft } = decide(source, 'killed', killed ?? 0, 'raised the toll to fourteen');
  const proposal: Proposal = {
    id: 'toll',
    attribution: 0,
    speaker: null,
    draft: killed === null ? { ...draft, answer: null } : draft,
    gaps: [],
  };
  return findStanding(theCase, report as typeof ownReport, [proposal]);
}

test('a claim of the same source with the same answer, on the same report, stands already', () => {
  expect(find(14)).toEqual({ toll: 'own-report.sohr-killed' });
});

test('another figure, another source, another report does not', () => {
  expect(find(16)).toEqual({});
  expect(find(null)).toEqual({});
  expect(find(14, 'syrian-army')).toEqual({});
  expect(find(14, 'sohr', 'herald')).toEqual({});
});
