import { expect, test } from 'vitest';
import type { MarkingLesson } from '../../../src/core/lesson/lesson.ts';
import type { MarkAnswer } from '../../../src/core/lesson/lesson-answer.ts';
import { listMissing } from '../../../src/pages/classroom/list-missing.ts';
import { isStepDone, listSteps } from '../../../src/pages/classroom/list-steps.ts';
import type { Sat } from '../../../src/pages/classroom/use-sitting.ts';

const depot = { incident: 'depot', questions: [{ question: 'who', prompt: '' }] };
const raid = { incident: 'raid', questions: [{ question: 'who', prompt: '' }] };

function lessonOf(rounds: number): MarkingLesson {
  const heard = Array.from({ length: rounds }, () => ({ title: 'more', sources: ['navy'], prompt: '' }));
  return { exercise: 'marking', topics: [depot, raid], rounds: heard } as unknown as MarkingLesson;
}

function answer(given: Partial<MarkAnswer>): MarkAnswer {
  const empty = { sitting: 's', incident: 'depot', question: 'who', round: 0, mark: null, claims: [], reason: '' };
  return { ...empty, isChecked: false, ...given } as unknown as MarkAnswer;
}

function satWith(...answers: readonly MarkAnswer[]): Sat {
  const find: Sat['find'] = (incident, question, round) =>
    answers.find((each) => each.incident === incident && each.question === question && each.round === round) ?? null;
  return { find } as Sat;
}

test('incident by incident, and in each round by round; without rounds there is one', () => {
  const describe = (rounds: number) =>
    listSteps(lessonOf(rounds)).map(({ topic, round }) => `${topic.incident} ${round}`);
  expect(describe(2)).toEqual(['depot 0', 'depot 1', 'raid 0', 'raid 1']);
  expect(describe(0)).toEqual(['depot 0', 'raid 0']);
});

test('between rounds a mark will do, and for agree or conflict a claim; the last is done when it is checked', () => {
  const lesson = lessonOf(2);
  const [first, last] = listSteps(lesson);
  const isDone = (step: typeof first, given: Partial<MarkAnswer>) =>
    step !== undefined && isStepDone(lesson, step, satWith(answer({ ...given, round: step.round })));
  expect(isDone(first, {})).toBe(false);
  expect(isDone(first, { mark: 'unconfirmed' })).toBe(true);
  expect(isDone(first, { mark: 'conflict' })).toBe(false);
  expect(isDone(first, { mark: 'conflict', claims: ['a'] as unknown as MarkAnswer['claims'] })).toBe(true);
  expect(isDone(last, { mark: 'unconfirmed', reason: 'Too few.' })).toBe(false);
  expect(isDone(last, { mark: 'unconfirmed', reason: 'Too few.', isChecked: true })).toBe(true);
});

test('before the key is shown the reason must stand, and blanks are none', () => {
  expect(listMissing(null, 'before the key')).toEqual(['mark', 'reason']);
  expect(listMissing(answer({ mark: 'agree', reason: '  ' }), 'before the key')).toEqual(['claims', 'reason']);
  expect(listMissing(answer({ mark: 'unconfirmed', reason: 'Too few.' }), 'before the key')).toEqual([]);
  expect(listMissing(answer({ mark: 'unconfirmed' }), 'in between')).toEqual([]);
});
