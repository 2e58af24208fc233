import { describe, expect, test } from 'vitest';
import type { MarkAnswer } from '../../../../src/core/lesson/lesson-answer.ts';
import type { LessonWork } from '../../../../src/core/lesson/results/answers-file.ts';
import { parseAnswers, writeAnswers } from '../../../../src/core/lesson/results/answers-file.ts';
import type { HandedIn } from '../../../../src/core/lesson/results/gather-files.ts';
import { tallyAnswers } from '../../../../src/core/lesson/results/tally-answers.ts';
import type { ClaimId } from '../../../../src/core/model/case.ts';
import {
  classCase,
  inRounds,
  makeAttributionAnswer,
  makeLesson,
  makeMarkAnswer,
  makeSitting,
} from '../../../fixtures/lesson.ts';

function makeWork(student: string, sitting: string, given: readonly Partial<MarkAnswer>[]): LessonWork {
  const answers = given.map((parts) => makeMarkAnswer({ ...parts, sitting }));
  const other = makeMarkAnswer({ sitting: 'someone-else', reason: 'not mine' });
  return {
    sittings: new Map([[sitting, makeSitting(sitting, student)]]),
    markAnswers: new Map([...answers, other].map((answer, index) => [`${index}`, answer])),
    attributionAnswers: new Map([['a', makeAttributionAnswer({ sitting })]]),
  };
}

function handIn(
  file: string,
  student: string,
  sitting: string,
  given: readonly Partial<MarkAnswer>[],
  lesson = inRounds,
): HandedIn {
  const value: unknown = JSON.parse(JSON.stringify(writeAnswers(makeWork(student, sitting, given), sitting, lesson)));
  return { file, parsed: parseAnswers(value) };
}

const ids = (...claims: readonly string[]) => claims as ClaimId[];

describe('what a student hands in', () => {
  test('is the student’s own alone, and is read again as it was', () => {
    const file = writeAnswers(makeWork('Noor', 'sitting-1', [{}]), 'sitting-1', inRounds);
    expect(file).toMatchObject({ student: 'Noor', sitting: 'sitting-1', lesson: { id: 'lesson-a' } });
    expect(file.answers).toHaveLength(1);
    expect(file.attributions).toHaveLength(1);
    expect(JSON.stringify(file)).not.toContain('not mine');
    expect(parseAnswers(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  test.each([
    ['nothing', null, ''],
    ['a lesson', { format: 'sources-say-lesson', version: 1 }, 'format'],
    ['of a later version', { format: 'sources-say-answers', version: 3 }, 'version'],
    [
      'with a mark that is none',
      { ...writeAnswers(makeWork('Noor', 's', [{ mark: 'true' as never }]), 's', inRounds) },
      'answers[0].mark',
    ],
  ])('%s is told with its place', (_, value, path) => {
    const parsed = parseAnswers(value);
    expect(parsed.ok || parsed.problems[0]?.path).toBe(path);
  });
});

describe('a class', () => {
  const files: readonly HandedIn[] = [
    handIn('noor.json', 'Noor', 's1', [
      { round: 0, mark: 'agree', claims: ids('c1', 'c2') },
      { round: 1, mark: 'conflict', claims: ids('c1', 'c3') },
    ]),
    handIn('sam.json', 'Sam', 's2', [
      { round: 0, mark: 'unconfirmed', claims: ids('c1') },
      { round: 1, mark: null },
    ]),
    handIn('sam-2.json', 'Sam', 's3', [
      { round: 0, mark: 'agree', claims: ids('c1') },
      { round: 7, mark: 'agree' },
    ]),
  ];
  const tally = tallyAnswers(classCase, inRounds, files);

  test('how many chose what, round by round, beside the key', () => {
    expect(tally.questions.map(({ round, key, marks }) => ({ round, key, ...marks }))).toEqual([
      { round: 0, key: 'unconfirmed', agree: 2, conflict: 0, unconfirmed: 1, none: 0 },
      { round: 1, key: 'conflict', agree: 0, conflict: 1, unconfirmed: 0, none: 2 },
      { round: 2, key: 'conflict', agree: 0, conflict: 0, unconfirmed: 0, none: 3 },
    ]);
  });

  test('which misconceptions and claims how often', () => {
    expect(tally.questions[0]?.misconceptions).toEqual([
      { code: 'relay-counted', students: 1 },
      { code: 'one-side-taken-for-agreement', students: 1 },
    ]);
    expect(tally.questions[0]?.claims).toEqual([
      { claim: 'c1', students: 3 },
      { claim: 'c2', students: 1 },
    ]);
  });

  test('two students of one name are two; answers to what is not asked are told', () => {
    expect(
      tally.students.map(({ student, marked, right, strayAnswers }) => [student, marked, right, strayAnswers]),
    ).toEqual([
      ['Noor', 2, 1, 0],
      ['Sam', 1, 1, 0],
      ['Sam', 1, 0, 1],
    ]);
    expect(tally.leftOut).toEqual([]);
  });
});

describe('files that are not counted are told, never dropped silently', () => {
  const early = handIn('early.json', 'Noor', 's1', [{ round: 0, mark: 'agree', isChecked: true }]);
  const late = handIn('late.json', 'Noor', 's1', [
    { round: 0, mark: 'agree', isChecked: true },
    { round: 1, mark: 'agree', isChecked: true },
  ]);

  test.each([[[early, late]], [[late, early]]])('of one sitting the fuller counts, however they come', (files) => {
    const { students, leftOut } = tallyAnswers(classCase, inRounds, files);
    expect(students.map(({ file }) => file)).toEqual(['late.json']);
    expect(leftOut).toEqual([{ code: 'replaced', file: 'early.json', student: 'Noor', by: 'late.json' }]);
  });

  test('one of another lesson, and a broken one', () => {
    const other = handIn('other.json', 'Sam', 's2', [{}], makeLesson({ id: 'lesson-x', title: 'Elsewhere' }));
    const broken: HandedIn = { file: 'broken.json', parsed: parseAnswers({}) };
    const { students, leftOut } = tallyAnswers(classCase, inRounds, [other, broken]);
    expect(students).toEqual([]);
    expect(leftOut).toMatchObject([
      { code: 'other-lesson', file: 'other.json', title: 'Elsewhere' },
      { code: 'broken', file: 'broken.json' },
    ]);
  });
});
