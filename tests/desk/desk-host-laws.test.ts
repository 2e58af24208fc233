import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyWork } from '../../src/core/log/apply-work.ts';
import { foldLog } from '../../src/core/log/fold-log.ts';
import type { Operation, Puts } from '../../src/core/log/operation.ts';
import type { ConceptId, SourceId } from '../../src/core/model/case.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import { writeCase } from '../../src/core/model/write-case.ts';
import type { Digest } from '../../src/core/overview/digest.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { createHost } from '../../src/desk/desk-host.ts';
import { type OpenCase, openCaseIn } from '../../src/desk/open-case.ts';
import { addReport, decide, makeLog, medic, newIncident, waive } from '../fixtures/work-log.ts';
import { depotCase } from '../pages/depot-case.ts';

const file = new Blob([JSON.stringify(writeCase(depotCase))]);

async function openDepot(): Promise<OpenCase> {
  const host = createHost(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));
  const here = { ...host, desk: async () => host.desk(), close: () => {} };
  const outcome = await openCaseIn(here, { file }, null, () => {});
  if (outcome.status !== 'ready') throw new Error('The depot case does not open.');
  return outcome.openCase;
}

async function workOn(openCase: OpenCase, batches: readonly (readonly Operation[])[]): Promise<OpenCase> {
  let at = openCase;
  for (const batch of batches) at = (await at.work(batch)).openCase;
  return at;
}

/** Of another party than in the case, so that it changes marks far from any claim of the user's. */
const sidesWithTheArmy: Puts = {
  sources: depotCase.sources
    .filter(({ id }) => id === ('sohr' as SourceId))
    .map((source) => ({
      ...source,
      party: depotCase.sourceById.get('syrian-army' as SourceId)?.party ?? source.party,
    })),
};
const severalWere = { min: 3, max: 11, words: 'several' };
const puts = fc.constantFrom<Puts>(
  addReport,
  medic,
  sidesWithTheArmy,
  newIncident,
  waive('draft-a', 'f1'),
  { wordValues: [{ word: 'several', min: 13, max: 15 }] },
  { concepts: [{ id: 'market' as ConceptId, kind: 'place', label: 'A market', broader: 'tal-abyad' as ConceptId }] },
  { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')] },
  { decisions: [decide('sohr', 'wounded', 0, 'twelve', { draft: { answer: { quantity: severalWere } } })] },
  { decisions: [decide('local-medic', 'killed', 12, 'twelve', { draft: { incident: 'own-incident' as never } })] },
);
const someBatches = fc
  .array(fc.oneof({ weight: 2, arbitrary: puts }, fc.nat(12)), { maxLength: 12 })
  .chain((steps) => {
    const log = makeLog(...steps);
    return fc.tuple(
      fc.shuffledSubarray([...log], { minLength: log.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: log.length, maxLength: log.length }),
    );
  })
  .map(([log, sizes]) => {
    const rest = [...log];
    return sizes.flatMap((size) => (rest.length > 0 ? [rest.splice(0, size)] : []));
  });

async function describe(digests: readonly Digest[], desk: Desk) {
  const excerpts = await Promise.all(digests.map(({ id }) => desk.excerpt({ incident: id })));
  return { digests, excerpts, matrix: await desk.compareParties() };
}

/** With nothing remembered of what was before. */
async function describeAnew(log: readonly Operation[]) {
  const desk = createDesk(applyWork(depotCase, foldLog(log)).theCase);
  const described = await describe(await desk.digests(0, Number.POSITIVE_INFINITY), desk);
  desk.close();
  return described;
}

test('work that comes bit by bit, in any order, makes the case that it makes when it comes at once', () =>
  fc.assert(
    fc.asyncProperty(someBatches, async (batches) => {
      const { digests, desk } = await workOn(await openDepot(), batches);
      expect(await describe(digests, desk)).toEqual(await describeAnew(batches.flat()));
    }),
    { numRuns: 60 },
  ));
