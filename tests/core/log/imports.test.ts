import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMerge } from '../../../src/core/exchange/merge/decide-merge.ts';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import { liftWork } from '../../../src/core/log/lift-work.ts';
import type { Operation, Puts } from '../../../src/core/log/operation.ts';
import { parseOperation } from '../../../src/core/log/operation-shape.ts';
import type { Case, Claim, IncidentId, Party, Report } from '../../../src/core/model/case.ts';
import type { CaseChange } from '../../../src/core/model/case-change.ts';
import { layChanges } from '../../../src/core/model/lay-changes.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { addReport, decide, makeLog, medic, newIncident, ownReport } from '../../fixtures/work-log.ts';
import { depotCase } from '../../pages/depot-case.ts';
import { arbitraryCase, arbitraryDecisions, reread } from '../exchange/merge/arbitrary-merge.ts';

const depot = 'depot' as IncidentId;
const [army] = depotCase.incidents[0]?.claims ?? [];
if (army === undefined) throw new Error('The depot has a claim.');

const put = (...imports: readonly unknown[]): Puts => ({ imports: imports as readonly CaseChange[] });
const claim = (id: string, parts: Partial<Claim> = {}, before: Claim | null = null) => ({
  list: 'claims',
  incident: depot,
  entry: { ...army, id, statement: 'as imported', ...parts },
  before,
});
const party = (id: string, name: string, before: Partial<Party> | null = null) => ({
  list: 'parties',
  incident: null,
  entry: { id, name },
  before,
});

function work(...done: readonly (Puts | number)[]) {
  return applyWork(depotCase, foldLog(makeLog(...done)));
}

const claimsOf = ({ incidents }: Case) => incidents.flatMap(({ claims }) => claims);
const findClaim = (theCase: Case, id: string) => claimsOf(theCase).find((each) => each.id === id);

/** What an export and the opening of it do: case and log go into a file, and the case comes out without the log. */
function expectWayBack(operations: readonly Operation[], base = depotCase): void {
  const done = foldLog(operations);
  const { theCase } = applyWork(base, done);
  const lifted = liftWork(reread(theCase), done);
  expect(writeCase(lifted)).toEqual(writeCase(base));
  expect(writeCase(applyWork(lifted, done).theCase)).toEqual(writeCase(theCase));
}

test('an imported claim stands in its incident, another in the place of one that was there; taken back, all is as before', () => {
  const changed = claim(army.id, { certainty: 'possible' }, army);
  const { theCase, heldBack } = work(put(claim('new'), changed));
  expect(heldBack).toEqual([]);
  expect(findClaim(theCase, 'new')?.statement).toBe('as imported');
  expect(findClaim(theCase, army.id)?.certainty).toBe('possible');
  expect(writeCase(work(put(claim('new'), changed), 0).theCase)).toEqual(writeCase(depotCase));
});

test('what was there before any import comes back where the log is lifted off, though one import stood on another', () => {
  const first = claim(army.id, { statement: 'first' }, army);
  const second = claim(army.id, { statement: 'second' }, first.entry as Claim);
  for (const done of [
    [put(first)],
    [put(first), put(second)],
    [put(first), put(second), 0],
    [put(first), put(second), 1],
    [put(first), 0, put(second)],
    [put(claim('new')), put(claim('new', { statement: 'again' }, claim('new').entry as Claim)), 0],
  ])
    expectWayBack(makeLog(...done));
});

test('the user’s own claims may rest on what was imported, and what was imported on the user’s own', () => {
  const source = { id: 'guard', name: 'A guard', party: 'guards', kind: 'witness', named: false };
  const done = [
    put(party('guards', 'Guards'), { list: 'sources', incident: null, entry: source, before: null }),
    addReport,
    { decisions: [decide('guard', 'killed', 14, 'raised the toll to fourteen')] },
    medic,
    newIncident,
    put(claim('of-medic', { source: 'local-medic' as never }), {
      ...claim('of-own'),
      incident: 'own-incident',
      entry: {
        ...army,
        id: 'of-own',
        question: 'killed',
        answer: undefined,
        stance: 'declines',
        statement: 's',
        evidence: [],
      },
    }),
  ];
  const { theCase, heldBack } = work(...done);
  expect(heldBack).toEqual([]);
  expect(findClaim(theCase, 'own-report.guard-killed')?.source).toBe('guard');
  expect(findClaim(theCase, 'of-medic')?.source).toBe('local-medic');
  expect(findClaim(theCase, 'of-own')).toBeDefined();
  expectWayBack(makeLog(...done));
});

test('an imported claim on a report of the user’s finds its words when passages come before them', () => {
  const words = 'قال الجيش إن المستودع قصف';
  const own = [addReport, { decisions: [decide('sohr', 'killed', 1, words)] }];
  const imported = put(claim('on-own', { evidence: [{ report: ownReport, passage: 0, exact: words }] }));
  const later = { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen', { proposal: 'later' })] };
  const { theCase, heldBack } = work(...own, imported, later);
  expect(heldBack).toEqual([]);
  const [evidence] = findClaim(theCase, 'on-own')?.evidence ?? [];
  expect(theCase.reportById.get(ownReport)?.passages[evidence?.passage ?? -1]).toContain(words);
  expectWayBack(makeLog(...own, imported, later));
});

test('what the user mends afterwards stands before what was imported', () => {
  const fourteen = decide('sohr', 'killed', 14, 'raised the toll to fourteen');
  const own = [addReport, { decisions: [fourteen] }];
  const built = findClaim(work(...own).theCase, 'own-report.sohr-killed');
  const imported = put({ ...claim('x'), entry: { ...built, statement: 'theirs' }, before: built });
  const certain = (...more: readonly Puts[]) =>
    findClaim(work(...own, imported, ...more).theCase, 'own-report.sohr-killed');
  expect(certain()?.statement).toBe('theirs');
  const mended = { ...fourteen, draft: { ...fourteen.draft, certainty: 'probable' as const } };
  expect(certain({ decisions: [mended] })).toMatchObject({ certainty: 'probable', statement: undefined });
  expectWayBack(makeLog(...own, imported));
});

test('a report that was imported again with fewer passages keeps those that claims count', () => {
  const [herald] = depotCase.reports;
  if (herald === undefined) throw new Error('The case has a report.');
  const entry: Report = { ...herald, headline: 'Theirs', passages: ['A passage of theirs.'] };
  const { theCase, heldBack } = work(put({ list: 'reports', incident: null, entry, before: herald }));
  expect(heldBack).toEqual([]);
  expect(theCase.reportById.get(herald.id)).toMatchObject({
    headline: 'Theirs',
    passages: [...herald.passages, 'A passage of theirs.'],
  });
});

test('what has no place in the case is held back alone, and says why', () => {
  const { theCase, heldBack } = work(put(claim('stray', { source: 'nobody' as never }), claim('good')));
  expect(findClaim(theCase, 'good')).toBeDefined();
  expect(findClaim(theCase, 'stray')).toBeUndefined();
  expect(heldBack).toMatchObject([{ decision: null, incident: 'depot', problems: [{ found: '"nobody"' }] }]);
});

test('figures that stand for words are read anew in what was imported, and lifted off as they were', () => {
  const several = { quantity: { min: 3, max: 11, words: 'several' } };
  const onKilled = { question: 'killed' as never, answer: several, evidence: undefined };
  const imported = put(claim('in-words', onKilled));
  const wider = { wordValues: [{ word: 'several' as const, min: 2, max: 20 }] };
  const answerOf = (...done: readonly Puts[]) => findClaim(work(...done).theCase, 'in-words')?.answer;
  expect(answerOf(imported)).toEqual(several);
  expect(answerOf(imported, wider)).toEqual({ quantity: { min: 2, max: 20, words: 'several' } });
  expectWayBack(makeLog(imported, wider));
  expectWayBack(makeLog(wider, imported, 0));
});

describe('of whatever two cases', () => {
  test('an import is lifted off again, laid over again, and gone when it is taken back', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), arbitraryCase(), arbitraryDecisions(), (mine, a, b, decide) => {
        const one = decideMerge(mine, a, decide(['claims i c1', 'reports a', 'concepts a', 'sources b'])).changes;
        const longer = layChanges(mine, one).theCase;
        const two = decideMerge(longer, b, { each: new Map(), rest: 'theirs' }).changes;
        for (const done of [
          [put(...one)],
          [put(...one), put(...two)],
          [put(...one), put(...two), 1],
          [put(...one), put(...two), 0],
        ])
          expectWayBack(makeLog(...done), mine);
        const undone = applyWork(mine, foldLog(makeLog(put(...one), put(...two), 1, 0)));
        expect(writeCase(undone.theCase)).toEqual(writeCase(mine));
      }),
    );
  });
});

describe('an operation with imports is read from a file', () => {
  const operation = (entry: unknown) => ({ ...makeLog(put(entry))[0], about: 'theirs.json' });
  test('as it was written', () => {
    expect(parseOperation(operation(claim('new', {}, null)))).toMatchObject({ ok: true });
    expect(
      parseOperation(operation(party('guards', 'Guards', { id: 'guards' as never, name: 'Guard' }))),
    ).toMatchObject({ ok: true });
  });
  test.each([
    ['a list that is none', { ...party('guards', 'Guards'), list: '__proto__' }],
    ['an id that is none', party('__proto__', 'Guards')],
    ['an incident where there is none', { ...party('guards', 'Guards'), incident: 'depot' }],
    ['no incident where there must be one', { ...claim('new'), incident: null }],
    ['what it replaced with another id', party('guards', 'Guards', { id: 'others' as never, name: 'Others' })],
    ['a claim that is none', { ...claim('new'), entry: { id: 'new' } }],
  ])('not with %s', (_, entry) => {
    expect(parseOperation(operation(entry)).ok).toBe(false);
  });
});
