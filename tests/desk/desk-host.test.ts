import { expect, test } from 'vitest';
import type { Operation } from '../../src/core/log/operation.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import { writeCase } from '../../src/core/model/write-case.ts';
import { noFilters } from '../../src/core/overview/filters.ts';
import { createHost } from '../../src/desk/desk-host.ts';
import { type OpenCase, openCaseIn } from '../../src/desk/open-case.ts';
import { makeLesson, makeMarkAnswer, makeSitting } from '../fixtures/lesson.ts';
import { addReport, decide, makeLog, newIncident } from '../fixtures/work-log.ts';
import { depotCase } from '../pages/depot-case.ts';

async function openDepot(text = JSON.stringify(writeCase(depotCase))): Promise<OpenCase> {
  const host = createHost(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));
  const file = new Blob([text]);
  const here = { ...host, desk: async () => host.desk(), close: () => {} };
  const outcome = await openCaseIn(here, { file }, 'depot.json', () => {});
  if (outcome.status !== 'ready') throw new Error('The depot case does not open.');
  return outcome.openCase;
}

const log = makeLog(
  addReport,
  { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')] },
  newIncident,
  2,
  1,
);

async function readClaims({ desk }: OpenCase): Promise<readonly string[]> {
  const excerpt = await desk.excerpt({ incident: 'depot' });
  return excerpt?.incident.claims.map(({ id }) => id) ?? [];
}

test('work is laid over the case bit by bit, and taken off again', async () => {
  const before = await openDepot();
  const claims = await readClaims(before);
  const { openCase: added } = await before.work(log.slice(0, 2));
  expect(await readClaims(added)).toEqual([...claims, 'own-report.sohr-killed']);
  const { openCase: longer } = await added.work(log.slice(2, 3));
  expect(longer.digests.map(({ id }) => id)).toEqual([...before.digests.map(({ id }) => id), 'own-incident']);
  expect(longer.shared.conceptById.has('tal-abyad' as never)).toBe(true);
  const { openCase: shorter } = await longer.work(log.slice(3, 5));
  expect(shorter.digests).toEqual(before.digests);
  expect(await readClaims(shorter)).toEqual(claims);
});

test('the list, the marks and the search know of it', async () => {
  const before = await openDepot();
  const { openCase } = await before.work(log.slice(0, 2));
  const find = (words: string) => openCase.desk.find({ ...noFilters, words }, 'newest');
  await expect.poll(async () => (await find('raised the toll')).incidents).toEqual([0]);
  expect(openCase.digests[0]).not.toBe(before.digests[0]);
});

test('a case key is made of the file’s bytes', async () => {
  const { caseKey } = await openDepot();
  expect(caseKey).toBe((await openDepot()).caseKey);
  expect(caseKey).toMatch(/^file-/);
});

test('it writes a case file that holds the work', async () => {
  const { openCase } = await (await openDepot()).work(log.slice(0, 2));
  const file = JSON.parse(await openCase.desk.write());
  expect(file.schemaVersion).toBe(1);
  expect(file.reports.at(-1).passages[0]).toContain('raised the toll to fourteen');
});

test('an export opened again is the same case with the same work, which can still be taken back', async () => {
  const { openCase } = await (await openDepot()).work(log.slice(0, 3));
  const again = await openDepot(await openCase.desk.write());
  expect(again.carried).toEqual(log.slice(0, 3));
  const { openCase: whole } = await again.work(again.carried);
  expect(whole.digests).toEqual(openCase.digests);
  expect(await readClaims(whole)).toEqual(await readClaims(openCase));
  const { openCase: before } = await whole.work(log.slice(3));
  expect(await readClaims(before)).toEqual(await readClaims(await openDepot()));
});

test('of an export that carries what nobody can read the case is taken as it stands', async () => {
  const { openCase } = await (await openDepot()).work(log.slice(0, 2));
  const file = JSON.parse(await openCase.desk.write());
  const again = await openDepot(JSON.stringify({ ...file, work: [...file.work, { intent: 'of a later version' }] }));
  expect(again.carried).toEqual([]);
  expect(await readClaims(again)).toEqual(await readClaims(openCase));
});

test('what students answer changes nothing of the case, and leaves with no export; a lesson of the user’s does', async () => {
  const before = await openDepot();
  const classroom = makeLog(
    { lessons: [{ lesson: makeLesson(), isDropped: false }] },
    { sittings: [makeSitting('sitting-a', 'Noor')] },
    { markAnswers: [makeMarkAnswer({ isChecked: true })] },
  );
  const { openCase } = await before.work(classroom);
  expect(openCase).toBe(before);
  const written = await openCase.desk.write();
  expect(JSON.parse(written).work.map(({ id }: Operation) => id)).toEqual(['op-0']);
  expect(written).not.toContain('Noor');
});
