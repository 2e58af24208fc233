import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenDraft } from '../../src/core/draft/written-draft.ts';
import type { Operation, Puts } from '../../src/core/log/operation.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import { writeCase } from '../../src/core/model/write-case.ts';
import { createHost } from '../../src/desk/desk-host.ts';
import { type OpenCase, openCaseIn } from '../../src/desk/open-case.ts';
import { addReport, decide, makeLog, medic, newIncident, waive } from '../fixtures/work-log.ts';
import { depotCase } from '../pages/depot-case.ts';

async function openFile(text: string): Promise<OpenCase> {
  const host = createHost(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));
  const here = { ...host, desk: async () => host.desk(), close: () => {} };
  const outcome = await openCaseIn(here, { file: new Blob([text]) }, 'depot.json', () => {});
  if (outcome.status !== 'ready') throw new Error('The depot case does not open.');
  return outcome.openCase;
}

/** The depot case with this work, and what it is when its export is opened. */
async function exportDepot(log: readonly Operation[], drafts?: readonly WrittenDraft[]) {
  const plain = await openFile(JSON.stringify(writeCase(depotCase)));
  const { openCase } = await plain.work(log);
  const text = await openCase.desk.write(drafts);
  const opened = await openFile(text);
  return { openCase, text, opened, again: (await opened.work(opened.carried)).openCase };
}

const draft: WrittenDraft = {
  id: 'draft-a',
  text: 'Nine were killed,\r\n"ضربة" 🚀 the army said.',
  incident: 'depot' as never,
  startedAt: '2026-11-22T08:00:00Z',
  changedAt: '2026-11-22T09:00:00Z',
};
const secret = waive('draft-a', 'f1', { reason: 'A source who must not be named' });
const log = makeLog(addReport, secret, { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')] }, 1);

test('without being asked, an export says nothing of drafts and of what was waved through in them', async () => {
  const { text, opened } = await exportDepot([...log, ...makeLog(...log.map(() => ({})), secret).slice(-1)]);
  expect(text).not.toMatch(/draft-a|must not be named|wave|"drafts"/);
  expect(opened.carried.map(({ id }) => id)).toEqual(['op-0', 'op-2']);
  expect(opened.carriedDrafts).toEqual([]);
});

test('work on drafts alone leaves the export as if there were none', async () => {
  const { text } = await exportDepot(makeLog(secret));
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(writeCase(depotCase))));
});

test('asked for, drafts come with what was waved through in them, letter for letter, and in no others', async () => {
  const others = makeLog(...log.map(() => ({})), secret, waive('draft-b', 'f1', { reason: 'Not this one' })).slice(-2);
  const { text, opened } = await exportDepot([...log, ...others], [draft]);
  expect(opened.carriedDrafts).toEqual([draft]);
  expect(opened.carried.flatMap(({ puts }) => puts?.waivers ?? []).map(({ draft: id }) => id)).toEqual([
    'draft-a',
    'draft-a',
  ]);
  expect(text).not.toContain('Not this one');
});

test('drafts that are none are passed over, one of two with one id stands, and the rest of the file is as it was', async () => {
  const { openCase, text } = await exportDepot(log, [draft]);
  const file = JSON.parse(text);
  const junk = [null, 7, { id: 'draft-b' }, { ...draft, text: 7 }, { ...draft, changedAt: 'then' }, draft, draft];
  for (const drafts of [junk, junk.slice(0, -2)]) {
    const opened = await openFile(JSON.stringify({ ...file, drafts }));
    expect(opened.carriedDrafts).toEqual(drafts === junk ? [draft] : []);
    expect((await opened.work(opened.carried)).openCase.digests).toEqual(openCase.digests);
  }
  for (const drafts of [7, null, { 0: draft }])
    expect((await openFile(JSON.stringify({ ...file, drafts }))).carriedDrafts).toEqual([]);
});

test('of a file whose work nobody can read the drafts are read', async () => {
  const { text } = await exportDepot(log, [draft]);
  const opened = await openFile(JSON.stringify({ ...JSON.parse(text), work: [{ intent: 'of a later version' }] }));
  expect([opened.carried, opened.carriedDrafts]).toEqual([[], [draft]]);
});

test('what a draft holds beyond its own is not taken in', async () => {
  const { text } = await exportDepot([], [{ ...draft, isDropped: true, version: 7 } as WrittenDraft]);
  expect((await openFile(text)).carriedDrafts).toEqual([draft]);
});

test('to wave a finding through makes no other case, and it is in the next export that is asked for it', async () => {
  const plain = await openFile(JSON.stringify(writeCase(depotCase)));
  const { openCase, heldBack } = await plain.work(makeLog(secret));
  expect(openCase).toBe(plain);
  expect(heldBack).toEqual([]);
  expect(await openCase.desk.write([draft])).toContain('must not be named');
});

test('what has no place in the case is still told after a finding was waved through', async () => {
  const stray = makeLog(addReport, { decisions: [decide('nobody', 'killed', 12, 'spoke of twelve')] }, secret);
  const worked = await (await openFile(JSON.stringify(writeCase(depotCase)))).work(stray.slice(0, 2));
  expect(worked.heldBack).toHaveLength(1);
  expect(await worked.openCase.work(stray.slice(2))).toEqual(worked);
});

describe('laws', () => {
  const puts = fc.constantFrom<Puts>(
    addReport,
    medic,
    newIncident,
    secret,
    waive('draft-a', 'f1', { isTakenBack: true }),
    waive('draft-b', 'f1'),
    { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')] },
    { decisions: [decide('local-medic', 'killed', 12, 'spoke of twelve')] },
  );
  const someLog = fc
    .array(fc.oneof({ weight: 3, arbitrary: puts }, fc.nat(12)), { maxLength: 12 })
    .map((steps) => makeLog(...steps));
  const someDrafts = fc.subarray([draft, { ...draft, id: 'draft-b' }]);

  test('an export, with drafts or without, opens as the same case with the same work in it', () =>
    fc.assert(
      fc.asyncProperty(someLog, someDrafts, async (operations, drafts) => {
        const { openCase, again, opened } = await exportDepot(operations, drafts);
        expect(again.digests).toEqual(openCase.digests);
        expect(again.shared.sources).toEqual(openCase.shared.sources);
        expect(await again.desk.compareParties()).toEqual(await openCase.desk.compareParties());
        expect(opened.carriedDrafts).toEqual(drafts);
        expect(await again.desk.write()).toBe(await openCase.desk.write());
      }),
      { numRuns: 50 },
    ));
});
