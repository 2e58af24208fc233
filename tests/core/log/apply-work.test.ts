import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { nameClaim } from '../../../src/core/log/build-report.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import type { Operation, Puts } from '../../../src/core/log/operation.ts';
import type { ConceptId } from '../../../src/core/model/case.ts';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import {
  addReport,
  decide,
  findSpan,
  makeLog,
  makeReport,
  medic,
  newIncident,
  ownReport,
  waive,
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

test('a claim whose predecessor is gone stands without it', () => {
  const earlier = decide('sohr', 'killed', 12, 'spoke of twelve', { proposal: 'earlier' });
  const later = { ...fourteen, supersedes: 'own-report.earlier' as never };
  const worked = work(addReport, { decisions: [earlier, later] }, { decisions: [{ ...earlier, status: 'rejected' }] });
  expect(worked.heldBack).toEqual([]);
  expect(claimsOf(worked)).toMatchObject([{ answer: { quantity: { min: 14 } }, supersedes: undefined }]);
});

test('incidents that are not touched stay the same objects, and the base case stays as it was', () => {
  const before = JSON.stringify(writeCase(depotCase));
  const { theCase } = work(addReport, { decisions: [fourteen] });
  expect(JSON.stringify(writeCase(depotCase))).toBe(before);
  for (const incident of theCase.incidents)
    if (incident.id !== 'depot') expect(depotCase.incidents).toContain(incident);
});

test('claims named for origins in another script are told apart', () => {
  const [one, other] = ['0-of-وزارة', '0-of-رئاسة'].map((proposal) =>
    decide('sohr', 'killed', 14, 'raised the toll to fourteen', { proposal }),
  );
  if (one === undefined || other === undefined) throw new Error('no decisions');
  expect(claimsOf(work(addReport, { decisions: [one, other] }))).toHaveLength(2);
});

const concept = (id: string, broader: string, kind: 'place' | 'actor' = 'place') => ({
  concepts: [{ id: id as ConceptId, kind, label: id, broader: broader as ConceptId }],
});
const atMarket: Puts = {
  incidents: newIncident.incidents?.map((own) => ({ ...own, place: 'market' as ConceptId })),
  questions: newIncident.questions,
};

test('a concept whose broader one is gone goes with it, and so does what rests on it, until that is there again', () => {
  const log = [newIncident, concept('market', 'tal-abyad'), atMarket] as const;
  const titles = ({ theCase }: ReturnType<typeof work>) => theCase.incidents.map(({ id }) => id);
  expect(titles(work(...log))).toContain('own-incident');
  const without = work(...log, 0);
  expect(without.theCase.conceptById.has('market' as ConceptId)).toBe(false);
  expect(titles(without)).not.toContain('own-incident');
  expect(without.heldBack[0]).toMatchObject({ incident: 'own-incident', problems: [{ found: '"market"' }] });
  expect(titles(work(...log, 0, 3))).toContain('own-incident');
});

describe('laws', () => {
  const puts = fc.constantFrom<Puts>(
    addReport,
    { reports: [makeReport({ isDropped: true })] },
    medic,
    newIncident,
    waive('draft-a', 'f1'),
    concept('market', 'tal-abyad'),
    concept('tal-abyad', 'market'),
    concept('market', 'israel'),
    atMarket,
    { decisions: [fourteen, decide('local-medic', 'killed', 12, 'twelve')] },
    { decisions: [{ ...fourteen, supersedes: 'own-report.local-medic-killed' as never }] },
    { decisions: [decide('local-medic', 'killed', 12, 'twelve', { draft: { incident: 'own-incident' as never } })] },
    { decisions: [decide('local-medic', 'who', 12, 'twelve wounded', { draft: { origin: 'sohr' as never } })] },
  );
  const someLog = fc
    .array(fc.oneof({ weight: 3, arbitrary: puts }, fc.nat(20)), { maxLength: 20 })
    .map((steps) => makeLog(...steps.map((step, at) => (typeof step === 'number' && at === 0 ? addReport : step))))
    .map((log): readonly Operation[] => log);

  test('whatever is done and taken back, the case is a case file that opens again, to the same case', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const file = JSON.stringify(writeCase(applyWork(depotCase, foldLog(log)).theCase));
        const again = parseCase(JSON.parse(file));
        expect(again.ok ? [] : again.problems).toEqual([]);
        expect(again.ok && JSON.stringify(writeCase(again.value))).toBe(file);
      }),
    );
  });

  test('each accepted claim of a report that stands is in the case or held back, never both', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const done = foldLog(log);
        const { theCase, heldBack } = applyWork(depotCase, done);
        const claims = new Set(theCase.incidents.flatMap((incident) => incident.claims.map(({ id }) => id)));
        for (const decision of done.decisions.values()) {
          const isWanted = done.reports.get(decision.report)?.isDropped === false;
          const isThere = claims.has(nameClaim(decision.report, decision.proposal));
          const isHeld = heldBack.some((held) => held.decision === decision);
          expect([isThere, isHeld].filter(Boolean)).toHaveLength(isWanted ? 1 : 0);
        }
      }),
    );
  });
});

test('the case with the work is a case file that opens again, to the same case', () => {
  const { theCase } = work(addReport, medic, newIncident, {
    decisions: [fourteen, decide('local-medic', 'killed', 12, 'spoke of twelve')],
  });
  const file = JSON.parse(JSON.stringify(writeCase(theCase)));
  const again = parseCase(file);
  expect(again.ok && JSON.stringify(writeCase(again.value))).toBe(JSON.stringify(writeCase(theCase)));
});
