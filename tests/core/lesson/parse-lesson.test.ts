import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLesson, writeLesson } from '../../../src/core/lesson/parse-lesson.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { classCase, inRounds, makeAttributionLesson, makeLesson } from '../../fixtures/lesson.ts';

const written = JSON.parse(JSON.stringify(writeLesson({ lesson: inRounds, theCase: null }))) as { lesson: object };
const pathsOf = (value: unknown) => {
  const parsed = parseLesson(value);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
};
const change = (parts: object) => ({ ...written, lesson: { ...written.lesson, ...parts } });

test.each([makeLesson(), inRounds, makeAttributionLesson({ passages: [0, 2] })])(
  'what was written is read again as it was',
  (lesson) => {
    const value: unknown = JSON.parse(JSON.stringify(writeLesson({ lesson, theCase: null })));
    expect(parseLesson(value)).toEqual({ ok: true, value: { lesson, theCase: null } });
  },
);

test('a case goes with it', () => {
  const value: unknown = JSON.parse(JSON.stringify(writeLesson({ lesson: inRounds, theCase: classCase })));
  const parsed = parseLesson(value);
  if (!parsed.ok || parsed.value.theCase === null) throw new Error('no case');
  expect(writeCase(parsed.value.theCase)).toEqual(JSON.parse(JSON.stringify(writeCase(classCase))));
});

test('no mark and no key is in it', () => {
  expect(JSON.stringify(written)).not.toMatch(/conflict|agree|unconfirmed|c1/);
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['nothing', null, ['']],
    ['a case file', { schemaVersion: 1 }, ['format']],
    ['a later version', { ...written, version: 2 }, ['version']],
    ['no lesson', { ...written, lesson: [] }, ['lesson']],
    ['an exercise that nobody knows', change({ exercise: 'essay' }), ['lesson.exercise']],
    [
      'half a minute, and a title too long',
      change({ minutes: 0.5, title: 'x'.repeat(301) }),
      ['lesson.title', 'lesson.minutes'],
    ],
    [
      'more rounds than a class has patience',
      change({ rounds: Array(31).fill({ title: '', sources: [], prompt: '' }) }),
      ['lesson.rounds'],
    ],
    ['a topic without questions', change({ topics: [{ incident: 'a' }] }), ['lesson.topics[0].questions']],
    ['an id that is none', change({ id: '__proto__' }), ['lesson.id']],
    ['a broken case', { ...written, case: { schemaVersion: 9 } }, ['case.schemaVersion']],
  ])('%s', (_, value, paths) => {
    expect([...pathsOf(value)].sort()).toEqual([...paths].sort());
  });

  test('anything may stand in a link', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseLesson(value).ok === 'boolean'));
    fc.assert(fc.property(fc.anything(), (lesson) => typeof parseLesson({ ...written, lesson }).ok === 'boolean'));
  });
});
