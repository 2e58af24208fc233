import { expect, test, vi } from 'vitest';
import { parseCase } from '../../src/core/model/parse-case.ts';
import { noFilters } from '../../src/core/overview/filters.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { depotCase, emptyCase } from '../pages/depot-case.ts';

const desk = createDesk(depotCase);

test('an incident comes with the reports that its claims rest on, and no others', async () => {
  const excerpt = await desk.excerpt({ incident: 'depot' });
  expect(excerpt?.incident.id).toBe('depot');
  expect(excerpt?.reports.map(({ id }) => id).sort()).toEqual(['herald', 'hostile', 'jarida']);
  expect((await desk.excerpt({ incident: 'quiet' }))?.reports).toEqual([]);
});

test('a claim alone names its incident; what is not there is null', async () => {
  expect((await desk.excerpt({ claim: 'killed-army' }))?.incident.id).toBe('depot');
  expect(await desk.excerpt({ claim: 'no-such-claim' })).toBeNull();
  expect(await desk.excerpt({ incident: '__proto__' })).toBeNull();
});

test('a search is answered at once, and finds all when the index is whole', async () => {
  const shares: number[] = [];
  const young = createDesk(depotCase, { onIndexed: (share) => shares.push(share) });
  const filters = { ...noFilters, words: 'nine killed' };
  expect((await young.find(filters, 'relevance')).incidents).toEqual([]);
  await vi.waitFor(() => expect(shares.at(-1)).toBe(1));
  const found = await young.find(filters, 'relevance');
  expect(found.incidents).toEqual([0]);
  const [hit] = await young.explain('nine', 0);
  expect(hit?.marked.map(([start, end]) => hit.text.slice(start, end).toLowerCase())).toContain('nine');
});

test('all that is answered is plain data, as a worker must send it', async () => {
  const answers = await Promise.all([
    desk.digests(0, 3),
    desk.find(noFilters, 'newest'),
    desk.excerpt({ incident: 'depot' }),
    desk.compareParties(),
  ]);
  for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
});

test('of a case without incidents too', async () => {
  const empty = createDesk(emptyCase);
  expect(await empty.digests(0, 10)).toEqual([]);
  expect((await empty.find({ ...noFilters, words: 'anything' }, 'newest')).incidents).toEqual([]);
});

test('some incidents leave as a case file of their own, or as a table', async () => {
  const [picked] = depotCase.incidents.filter(({ claims }) => claims.length > 0);
  if (picked === undefined) throw new Error('the case has no incident with claims');
  const file = JSON.parse(await desk.write([], [picked.id]));
  expect(file.incidents.map(({ id }: { id: string }) => id)).toEqual([picked.id]);
  expect(parseCase(file)).toMatchObject({ ok: true });
  const lines = (await desk.exportAs('csv', [picked.id])).trimEnd().split('\r\n');
  expect(lines.length).toBe(1 + picked.claims.length);
  for (const format of ['jsonld', 'annotations', 'prov'] as const)
    expect(JSON.parse(await desk.exportAs(format, null))).toHaveProperty('@context');
  expect(await desk.exportAs('csv', [])).toMatch(/^\uFEFFincident,[^\r]*\r\n$/u);
});
