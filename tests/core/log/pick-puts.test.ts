import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import type { Operation, Puts } from '../../../src/core/log/operation.ts';
import { pickForExport, pickGround } from '../../../src/core/log/pick-puts.ts';
import { noWork } from '../../../src/core/log/work.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { makeAttributionAnswer, makeLesson, makeMarkAnswer, makeSitting } from '../../fixtures/lesson.ts';
import { addReport, decide, makeLog, makeReport, medic, newIncident, waive } from '../../fixtures/work-log.ts';
import { depotCase } from '../../pages/depot-case.ts';

const none = new Set<string>();
const ids = (log: readonly Operation[]) => log.map(({ id }) => id);

test('without drafts, what was waved through goes, and who takes that back or does it again', () => {
  const log = makeLog(addReport, waive('draft-a', 'f1'), 1, 2, medic, 4);
  expect(ids(pickForExport(log, none))).toEqual(['op-0', 'op-4', 'op-5']);
});

test('with some drafts, what was waved through in the others goes', () => {
  const log = makeLog(waive('draft-a', 'f1'), waive('draft-b', 'f1'), 0, 1, {
    waivers: [...(waive('draft-a', 'f2').waivers ?? []), ...(waive('draft-b', 'f2').waivers ?? [])],
  });
  const picked = pickForExport(log, new Set(['draft-b']));
  expect(ids(picked)).toEqual(['op-1', 'op-3', 'op-4']);
  expect(JSON.stringify(picked)).not.toContain('draft-a');
});

test('a log that waves nothing through stays as it is', () => {
  const log = makeLog(addReport, medic, 1, newIncident);
  expect(pickForExport(log, none)).toEqual(log);
});

/** A lesson of the teacher's, and a student's way through it. */
const ownLesson: Puts = { lessons: [{ lesson: makeLesson(), isDropped: false }] };
const begin: Puts = { sittings: [makeSitting('sitting-a', 'Noor')] };
const answer: Puts = {
  markAnswers: [makeMarkAnswer()],
  attributionAnswers: [makeAttributionAnswer({ isChecked: true })],
};

test('what students answer leaves with no export; the lessons of the user’s making do', () => {
  const log = makeLog(ownLesson, begin, answer, 2, medic);
  const picked = pickForExport(log, none);
  expect(ids(picked)).toEqual(['op-0', 'op-4']);
  expect(JSON.stringify(picked)).not.toMatch(/Noor|sitting|Seven/);
});

test('the case rests upon none of it', () => {
  const log = makeLog(ownLesson, begin, answer, waive('draft-a', 'f1'), medic, 0);
  expect(ids(pickGround(log))).toEqual(['op-4']);
});

describe('laws', () => {
  const fourteen = { decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')] };
  const puts = fc.constantFrom<Puts>(
    addReport,
    medic,
    newIncident,
    fourteen,
    { reports: [makeReport({ isDropped: true })] },
    waive('draft-a', 'f1'),
    waive('draft-a', 'f1', { isTakenBack: true }),
    waive('draft-b', 'f1'),
    { ...medic, ...waive('draft-a', 'f2') },
    ownLesson,
    begin,
    answer,
    { ...medic, ...answer },
  );
  /** Whatever a file may carry: some put and take back at once, and some take back what comes later. */
  const someLog = fc
    .array(
      fc.record({ puts: fc.option(puts, { nil: undefined, freq: 3 }), takesBack: fc.option(fc.nat(24), { freq: 2 }) }),
      {
        maxLength: 24,
      },
    )
    .chain((steps) => {
      const log = makeLog(...steps.map(() => ({}))).map((operation, index): Operation => {
        const step = steps[index];
        const takesBack = step?.takesBack == null ? undefined : `op-${step.takesBack}`;
        return { ...operation, puts: step?.puts, takesBack };
      });
      return fc.shuffledSubarray([...log], { minLength: log.length });
    });
  const someDrafts = fc.subarray(['draft-a', 'draft-b']).map((drafts) => new Set(drafts));

  test('what is left comes to the same case', () => {
    fc.assert(
      fc.property(someLog, someDrafts, (log, drafts) => {
        const [all, left] = [foldLog(log), foldLog(pickForExport(log, drafts))];
        const { sittings, markAnswers, attributionAnswers } = noWork;
        expect(left).toEqual({ ...all, waivers: left.waivers, sittings, markAnswers, attributionAnswers });
        expect(writeCase(applyWork(depotCase, left).theCase)).toEqual(writeCase(applyWork(depotCase, all).theCase));
      }),
    );
  });

  test('what the case rests upon makes the same case, and is neither of drafts nor of the classroom', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const [all, ground] = [foldLog(log), foldLog(pickGround(log))];
        expect(writeCase(applyWork(depotCase, ground).theCase)).toEqual(writeCase(applyWork(depotCase, all).theCase));
        expect(ground.lessons.size + ground.waivers.size + ground.markAnswers.size).toBe(0);
      }),
    );
  });

  test('of the waivers those of the drafts are left, and of the others nothing', () => {
    fc.assert(
      fc.property(someLog, someDrafts, (log, drafts) => {
        const picked = pickForExport(log, drafts);
        const wanted = [...foldLog(log).waivers.values()].filter(({ draft }) => drafts.has(draft));
        expect([...foldLog(picked).waivers.values()]).toEqual(wanted);
        for (const draft of ['draft-a', 'draft-b'])
          if (!drafts.has(draft)) expect(JSON.stringify(picked)).not.toContain(draft);
      }),
    );
  });

  test('in any order, and twice as once', () => {
    fc.assert(
      fc.property(someLog, someDrafts, (log, drafts) => {
        const picked = pickForExport(log, drafts);
        expect(pickForExport([...log].reverse(), drafts)).toEqual(picked);
        expect(pickForExport(picked, drafts)).toEqual(picked);
      }),
    );
  });
});
