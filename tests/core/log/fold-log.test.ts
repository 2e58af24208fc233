import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import { foldLog, listStanding, listUndoable, sortLog } from '../../../src/core/log/fold-log.ts';
import type { Operation, Puts } from '../../../src/core/log/operation.ts';
import { makeAttributionAnswer, makeLesson, makeMarkAnswer, makeSitting } from '../../fixtures/lesson.ts';
import { addReport, decide, makeLog, makeReport, medic, waive } from '../../fixtures/work-log.ts';

const said = (headline: string): Puts => ({ reports: [makeReport({ headline })] });
const headlineOf = (log: readonly Operation[]) => [...foldLog(log).reports.values()].map(({ headline }) => headline);

test('a later entry stands in the place of an earlier one', () => {
  expect(headlineOf(makeLog(said('one'), said('two')))).toEqual(['two']);
});

test('what is taken back leaves what was before; taken back in its turn, it stands again', () => {
  expect(headlineOf(makeLog(said('one'), said('two'), 1))).toEqual(['one']);
  expect(headlineOf(makeLog(said('one'), said('two'), 1, 2))).toEqual(['two']);
  expect(headlineOf(makeLog(said('one'), said('two'), 1, 2, 3))).toEqual(['one']);
  expect(headlineOf(makeLog(said('one'), 0))).toEqual([]);
});

test('two browsers that knew nothing of each other come to the same', () => {
  const [first] = makeLog(said('one'));
  const [here] = makeLog(said('here'));
  if (first === undefined || here === undefined) throw new Error('no log');
  const mine = { ...here, id: 'mine', order: 2 };
  const theirs = { ...here, id: 'theirs', order: 2, puts: said('there') };
  expect(headlineOf([first, mine, theirs])).toEqual(headlineOf([theirs, mine, first]));
});

describe('what was waved through', () => {
  const reasons = (...done: readonly (Puts | number)[]) =>
    [...foldLog(makeLog(...done)).waivers.values()].map(({ reason, isTakenBack }) => (isTakenBack ? null : reason));

  test('each finding of each draft has its own reason, the last one given', () => {
    const first = waive('draft-a', 'f1', { reason: 'one' });
    expect(reasons(first, waive('draft-a', 'f1', { reason: 'two' }))).toEqual(['two']);
    expect(reasons(first, waive('draft-a', 'f2'), waive('draft-b', 'f1'))).toHaveLength(3);
  });

  test('it is called back, waved through again, and each of these undone', () => {
    const [wave, call] = [waive('draft-a', 'f1', { reason: 'one' }), waive('draft-a', 'f1', { isTakenBack: true })];
    expect(reasons(wave, call)).toEqual([null]);
    expect(reasons(wave, call, 1)).toEqual(['one']);
    expect(reasons(wave, 0)).toEqual([]);
  });
});

/** An answer to the one question of the lesson. */
const answer = (mark: Mark, isChecked = false): Puts => ({ markAnswers: [makeMarkAnswer({ mark, isChecked })] });

describe('a lesson and what is answered in it', () => {
  const marks = (...done: readonly (Puts | number)[]) =>
    [...foldLog(makeLog(...done)).markAnswers.values()].map(({ mark, isChecked }) => (isChecked ? `${mark}!` : mark));

  test('a lesson is kept, changed and dropped', () => {
    const lesson = (title: string, isDropped = false): Puts => ({
      lessons: [{ lesson: makeLesson({ title }), isDropped }],
    });
    const titles = (...done: readonly (Puts | number)[]) =>
      [...foldLog(makeLog(...done)).lessons.values()].map((own) => (own.isDropped ? null : own.lesson.title));
    expect(titles(lesson('one'), lesson('two'))).toEqual(['two']);
    expect(titles(lesson('one'), lesson('one', true))).toEqual([null]);
    expect(titles(lesson('one'), lesson('one', true), 1)).toEqual(['one']);
  });

  test('until it is checked, an answer may be changed and the change undone', () => {
    expect(marks(answer('agree'), answer('conflict'))).toEqual(['conflict']);
    expect(marks(answer('agree'), answer('conflict'), 1)).toEqual(['agree']);
  });

  test('once checked it stays: what comes later is passed over, and nothing takes it back', () => {
    expect(marks(answer('agree'), answer('agree', true), answer('conflict'))).toEqual(['agree!']);
    expect(marks(answer('agree', true), answer('conflict', true))).toEqual(['agree!']);
    expect(marks(answer('agree'), answer('agree', true), 0)).toEqual(['agree!']);
    expect(marks(answer('agree'), answer('agree', true), 1)).toEqual(['agree!']);
    const { attributionAnswers } = foldLog(
      makeLog(
        { attributionAnswers: [makeAttributionAnswer({ isChecked: true })] },
        { attributionAnswers: [makeAttributionAnswer({ stance: 'denies' })] },
        0,
      ),
    );
    expect([...attributionAnswers.values()]).toEqual([makeAttributionAnswer({ isChecked: true })]);
  });

  test('each student, question and round has an answer of its own', () => {
    const other: Puts = { markAnswers: [makeMarkAnswer({ sitting: 'sitting-b' }), makeMarkAnswer({ round: 1 })] };
    expect(marks(answer('agree'), other)).toHaveLength(3);
    expect(
      foldLog(makeLog({ sittings: [makeSitting('a', 'Noor')] }, { sittings: [makeSitting('b', 'Noor')] })).sittings
        .size,
    ).toBe(2);
  });

  test('to have seen the key cannot be undone, nor what was answered before; what came after it can', () => {
    const other: Puts = { markAnswers: [makeMarkAnswer({ round: 1 })] };
    const steps = ['begin-lesson', 'answer', 'mend', 'check-answer', 'answer'] as const;
    const log = makeLog(
      { sittings: [makeSitting('sitting-a', '')] },
      answer('agree'),
      medic,
      answer('agree', true),
      other,
    ).map((operation, index) => ({ ...operation, intent: steps[index] ?? 'mend' }));
    expect(listUndoable(log.slice(0, 3)).map(({ id }) => id)).toEqual(['op-1', 'op-2']);
    expect(listUndoable(log).map(({ id }) => id)).toEqual(['op-2', 'op-4']);
  });

  test('who begins after another cannot undo what that one answered', () => {
    const steps = ['begin-lesson', 'answer', 'begin-lesson'] as const;
    const log = makeLog(
      { sittings: [makeSitting('sitting-a', 'Ada')] },
      answer('agree'),
      { sittings: [makeSitting('sitting-b', 'Ben')] },
      { markAnswers: [makeMarkAnswer({ sitting: 'sitting-b' })] },
    ).map((operation, index) => ({ ...operation, intent: steps[index] ?? 'answer' }));
    expect(listUndoable(log.slice(0, 3))).toEqual([]);
    expect(listUndoable(log).map(({ id }) => id)).toEqual(['op-3']);
  });
});

/** Logs in which anything may be put and anything earlier taken back, with orders that may be equal. */
const someLog: fc.Arbitrary<readonly Operation[]> = fc
  .array(
    fc.record({
      step: fc.nat(2),
      does: fc.oneof(
        fc.constantFrom<Puts>(
          addReport,
          medic,
          said('one'),
          said('two'),
          {
            decisions: [decide('sohr', 'killed', 14, 'raised the toll to fourteen')],
          },
          waive('draft-a', 'f1'),
          waive('draft-a', 'f1', { isTakenBack: true }),
          waive('draft-b', 'f1'),
          answer('agree'),
          answer('conflict'),
          answer('agree', true),
          answer('conflict', true),
        ),
        fc.nat(20),
      ),
    }),
    { maxLength: 20 },
  )
  .map((steps) => {
    let order = 1;
    return steps.map(({ step, does }, index): Operation => {
      order += step;
      const [plain] = makeLog(typeof does === 'number' ? does % (index + 1) : does);
      if (plain === undefined) throw new Error('no operation');
      const isOfEarlier = typeof does === 'number' && does % (index + 1) < index;
      if (isOfEarlier) order += 1;
      return { ...plain, id: `op-${index}`, order };
    });
  });

const plain = (log: readonly Operation[]) =>
  JSON.stringify(Object.values(foldLog(log)).map((entries: ReadonlyMap<string, unknown>) => [...entries]));

const isOfChecked = ({ puts }: Operation) => puts?.markAnswers?.some(({ isChecked }) => isChecked) ?? false;

describe('laws', () => {
  test('in any order', () => {
    fc.assert(
      fc.property(
        someLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(plain(shuffled)).toBe(plain(log));
        },
      ),
    );
  });

  test('however often', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        expect(plain([...log, ...log, ...log.slice(0, 3)])).toBe(plain(log));
      }),
    );
  });

  test('to undo the last is as if it had not been', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const last = log.at(-1);
        fc.pre(last !== undefined && last.takesBack === undefined && !isOfChecked(last));
        const highest = Math.max(...log.map(({ order }) => order));
        const [undo] = makeLog(0);
        if (undo === undefined || last === undefined) throw new Error('no operation');
        const undone = [...log, { ...undo, id: 'undo', order: highest + 1, takesBack: last.id }];
        expect(plain(undone)).toBe(plain(log.filter(({ id, takesBack }) => id !== last.id && takesBack !== last.id)));
      }),
    );
  });

  test('the first answer that was checked stands, whatever else there is', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const [first] = sortLog(log).filter(isOfChecked);
        fc.pre(first !== undefined);
        expect([...foldLog(log).markAnswers.values()]).toEqual(first.puts?.markAnswers);
      }),
    );
  });

  test('nothing that is put is lost while it stands', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const work = foldLog(log);
        for (const { puts } of listStanding(log))
          for (const { id } of puts?.reports ?? []) expect(work.reports.has(id)).toBe(true);
      }),
    );
  });
});
