import { expect, test } from 'vitest';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import { liftWork } from '../../../src/core/log/lift-work.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { addReport, decide, makeLog, medic, newIncident, waive } from '../../fixtures/work-log.ts';
import { depotCase } from '../../pages/depot-case.ts';

const log = makeLog(addReport, medic, newIncident, {
  decisions: [
    decide('sohr', 'killed', 14, 'raised the toll to fourteen'),
    decide('local-medic', 'killed', 12, 'spoke of twelve'),
  ],
});

test('what was laid over a case is lifted off again, and laid over again', () => {
  const work = foldLog(log);
  const { theCase } = applyWork(depotCase, work);
  const lifted = liftWork(theCase, work);
  expect(writeCase(lifted)).toEqual(writeCase(depotCase));
  expect(writeCase(applyWork(lifted, work).theCase)).toEqual(writeCase(theCase));
});

test.each([
  ['without work', []],
  ['with findings waved through alone', makeLog(waive('draft-a', 'f1'))],
])('%s the case stays the same', (_, operations) => {
  const work = foldLog(operations);
  expect(applyWork(depotCase, work)).toEqual({ theCase: depotCase, heldBack: [] });
  expect(applyWork(depotCase, work).theCase).toBe(depotCase);
  expect(liftWork(depotCase, work)).toBe(depotCase);
});
