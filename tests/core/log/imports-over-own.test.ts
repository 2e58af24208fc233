import { expect, test } from 'vitest';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import { liftWork } from '../../../src/core/log/lift-work.ts';
import type { Puts } from '../../../src/core/log/operation.ts';
import type { Case } from '../../../src/core/model/case.ts';
import type { CaseChange } from '../../../src/core/model/case-change.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { addReport, decide, makeLog, ownReport } from '../../fixtures/work-log.ts';
import { depotCase } from '../../pages/depot-case.ts';
import { reread } from '../exchange/merge/arbitrary-merge.ts';

/** What an import puts in the place of something that stands on the screen. */
function replace(
  list: 'sources' | 'reports' | 'claims',
  incident: string | null,
  before: unknown,
  parts: object,
): Puts {
  const entry = { ...(before as object), ...parts };
  return { imports: [{ list, incident, entry, before }] as unknown as readonly CaseChange[] };
}

/** The case as it comes out of an export when the log is lifted off it. */
function reopen(...done: readonly (Puts | number)[]) {
  const work = foldLog(makeLog(...done));
  const { theCase } = applyWork(depotCase, work);
  return { lifted: plain(liftWork(reread(theCase), work)) };
}

/** As a file has it. */
const plain = (theCase: Case) => JSON.parse(JSON.stringify(writeCase(theCase)));
const show = (...done: readonly Puts[]): Case => applyWork(depotCase, foldLog(makeLog(...done))).theCase;

test('a source of the user’s that an import replaced leaves with the log, though the user took it back', () => {
  const [party] = depotCase.parties;
  const own = { id: 'guard', name: 'A guard', party: party?.id, kind: 'witness', named: false };
  const guard = { sources: [own] } as unknown as Puts;
  const imported = replace('sources', null, own, { name: 'Theirs' });
  for (const done of [
    [guard, imported],
    [guard, imported, 0],
    [guard, imported, 1],
    [guard, imported, 1, 0],
  ])
    expect(reopen(...done).lifted).toEqual(plain(depotCase));
});

test('so do a report of the user’s and a claim on it', () => {
  const accepted: Puts = { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')] };
  const shown = show(addReport, accepted);
  const claim = shown.incidents.flatMap(({ claims }) => claims).find(({ id }) => id === 'own-report.sohr-killed');
  const ofClaim = replace('claims', 'depot', claim, { statement: 'theirs' });
  const ofReport = replace('reports', null, shown.reportById.get(ownReport), { headline: 'Theirs' });
  const both: Puts = { imports: [...(ofReport.imports ?? []), ...(ofClaim.imports ?? [])] };
  for (const done of [
    [addReport, accepted, both],
    [addReport, accepted, both, 1],
    [addReport, accepted, both, 1, 0],
  ])
    expect(reopen(...done).lifted).toEqual(plain(depotCase));
});
