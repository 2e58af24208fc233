import { expect, test } from 'vitest';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { applyWork } from '../../../src/core/work/apply-work.ts';
import { foldLog } from '../../../src/core/work/fold-log.ts';
import type { Puts } from '../../../src/core/work/operation.ts';
import {
  addReport,
  decide,
  findSpan,
  makeLog,
  makeReport,
  medic,
  newIncident,
  ownReport,
} from '../../fixtures/work-log.ts';
import { depotCase } from '../../pages/depot-case.ts';

function work(...done: readonly (Puts | number)[]) {
  return applyWork(depotCase, foldLog(makeLog(...done)));
}

const claimsOf = ({ theCase }: ReturnType<typeof work>, incident = 'depot') =>
  theCase.incidents.find(({ id }) => id === incident)?.claims.filter(({ id }) => id.startsWith('own-')) ?? [];

const fourteen = decide('sohr', 'killed', 14, 'raised the toll to fourteen');

test('an accepted claim stands in its incident, on its exact words, with the passage that holds them and no other', () => {
  const worked = work(addReport, { decisions: [fourteen] });
  expect(worked.heldBack).toEqual([]);
  const [claim] = claimsOf(worked);
  expect(claim).toMatchObject({
    source: 'sohr',
    question: 'killed',
    stance: 'asserts',
    answer: { quantity: { min: 14, max: 14 } },
    evidence: [{ report: ownReport, passage: 0, exact: 'raised the toll to fourteen' }],
  });
  const report = worked.theCase.reports.find(({ id }) => id === ownReport);
  expect(report).toMatchObject({ outlet: 'Third Herald', published: '2020-05-02' });
  expect(report?.passages).toEqual([
    'The Observatory raised the toll to fourteen on Saturday. A local medic spoke of twelve, and of twelve wounded.',
  ]);
});

test('what is open, rejected or merged is no claim, and a report without claims is not in the case', () => {
  for (const status of ['open', 'rejected', 'merged'] as const) {
    const worked = work(addReport, { decisions: [{ ...fourteen, status }] });
    expect(claimsOf(worked)).toEqual([]);
    expect(worked.theCase.reports).toEqual(depotCase.reports);
  }
});

test('a report that is dropped takes its claims with it', () => {
  const worked = work(addReport, { decisions: [fourteen] }, { reports: [makeReport({ isDropped: true })] });
  expect(claimsOf(worked)).toEqual([]);
});

test('words that stand twice in their passage are told by what stands around them', () => {
  const [, second] = [findSpan('spoke of twelve'), findSpan('twelve wounded')];
  const worked = work(addReport, medic, {
    decisions: [decide('local-medic', 'killed', 12, 'twelve', { draft: { evidence: [[second[0], second[0] + 6]] } })],
  });
  expect(claimsOf(worked)[0]?.evidence).toMatchObject([{ exact: 'twelve', suffix: ' wounded.' }]);
});

test('words in another script carry their language', () => {
  const worked = work(addReport, { decisions: [decide('syrian-army', 'killed', 1, 'قال الجيش إن المستودع قصف')] });
  expect(claimsOf(worked)[0]).toMatchObject({ language: 'ar' });
});

test('a claim may be another source’s, a new one’s, of a new party and in a new incident', () => {
  const own = decide('local-medic', 'killed', 12, 'spoke of twelve', {
    draft: { incident: newIncident.incidents?.[0]?.id ?? null },
  });
  const worked = work(addReport, medic, newIncident, { decisions: [own] });
  expect(worked.heldBack).toEqual([]);
  expect(claimsOf(worked, 'own-incident')).toHaveLength(1);
  expect(worked.theCase.partyById.has('medics' as never)).toBe(true);
});

test('what its source, question or incident is taken from is held back, and says what is missing', () => {
  const own = decide('local-medic', 'killed', 12, 'spoke of twelve');
  const worked = work(addReport, medic, { decisions: [own] }, 1);
  expect(claimsOf(worked)).toEqual([]);
  expect(worked.heldBack).toMatchObject([{ decision: own, problems: [{ found: '"local-medic"' }] }]);
  const elsewhere = work(addReport, { decisions: [decide('sohr', 'nothing-asked', 1, 'twelve')] });
  expect(elsewhere.heldBack).toMatchObject([{ problems: [{ found: '"nothing-asked"' }] }]);
});

test('the rest of the case stands when one claim is held back', () => {
  const stray = decide('nobody', 'killed', 12, 'spoke of twelve');
  const worked = work(addReport, { decisions: [stray, fourteen] });
  expect(claimsOf(worked).map(({ source }) => source)).toEqual(['sohr']);
  expect(worked.heldBack).toHaveLength(1);
});

test('a claim may replace one that was accepted after it', () => {
  const earlier = decide('sohr', 'killed', 12, 'spoke of twelve', { proposal: 'later in the log' });
  const worked = work(
    addReport,
    { decisions: [{ ...fourteen, supersedes: 'own-report.later-in-the-log' as never }] },
    { decisions: [earlier] },
  );
  expect(worked.heldBack).toEqual([]);
  expect(claimsOf(worked)).toHaveLength(2);
});

test('incidents that are not touched stay the same objects, and the base case stays as it was', () => {
  const before = JSON.stringify(writeCase(depotCase));
  const { theCase } = work(addReport, { decisions: [fourteen] });
  expect(JSON.stringify(writeCase(depotCase))).toBe(before);
  for (const incident of theCase.incidents)
    if (incident.id !== 'depot') expect(depotCase.incidents).toContain(incident);
});

test('the case with the work is a case file that opens again, to the same case', () => {
  const { theCase } = work(addReport, medic, newIncident, {
    decisions: [fourteen, decide('local-medic', 'killed', 12, 'spoke of twelve')],
  });
  const file = JSON.parse(JSON.stringify(writeCase(theCase)));
  const again = parseCase(file);
  expect(again.ok && JSON.stringify(writeCase(again.value))).toBe(JSON.stringify(writeCase(theCase)));
});
