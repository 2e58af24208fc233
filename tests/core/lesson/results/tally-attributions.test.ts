import { expect, test } from 'vitest';
import type { Statement } from '../../../../src/core/lesson/attribution/statement.ts';
import type { AttributionAnswer } from '../../../../src/core/lesson/lesson-answer.ts';
import { writeAnswers } from '../../../../src/core/lesson/results/answers-file.ts';
import type { HandedIn } from '../../../../src/core/lesson/results/gather-files.ts';
import { tallyAttributions } from '../../../../src/core/lesson/results/tally-attributions.ts';
import { makeAttributionAnswer, makeAttributionLesson, makeSitting } from '../../../fixtures/lesson.ts';

const lesson = makeAttributionLesson();

/** Words 0 to 8 name who only believes it. */
const believed: Statement = {
  passage: 0,
  sentence: [0, 30],
  voices: [
    {
      isOwn: false,
      source: [{ passage: 0, words: [0, 8] }],
      cue: [],
      hedge: [],
      name: 'The army',
      nameAt: null,
      sources: [],
      positions: [{ stance: 'asserts', certainty: 'probable' }],
      claims: [],
    },
  ],
};

const declined: Statement = {
  ...believed,
  sentence: [31, 60],
  voices: believed.voices.map((voice) => ({ ...voice, positions: [{ stance: 'declines', certainty: 'certain' }] })),
};

function handIn(student: string, ...answers: readonly Partial<AttributionAnswer>[]): HandedIn {
  const sitting = `sitting-${student}`;
  const made = answers.map((parts) => makeAttributionAnswer({ sitting, ...parts }));
  const file = writeAnswers(
    {
      sittings: new Map([[sitting, makeSitting(sitting, student)]]),
      markAnswers: new Map(),
      attributionAnswers: new Map(made.map((answer, index) => [String(index), answer])),
    },
    sitting,
    lesson,
  );
  return { file: `${student}.json`, parsed: { ok: true, value: file } };
}

test('per sentence, how many had which part right, and what they overlooked most', () => {
  const { statements, students } = tallyAttributions(
    lesson,
    [believed, declined],
    [
      handIn('Ada', { certainty: 'certain' }, { sentence: [31, 60], stance: 'denies', certainty: 'certain' }),
      handIn('Ben', {}, { sentence: [31, 60], stance: 'declines', certainty: null }),
      handIn('Cleo', { speaker: 'own-voice', certainty: 'certain' }, { sentence: [90, 99] }),
      handIn('Dan', { speaker: null, stance: null, certainty: null }),
    ],
  );
  expect(statements).toMatchObject([
    {
      answered: 3,
      speakerRight: 2,
      stanceRight: 3,
      certainty: { asked: 3, right: 1 },
      mistakes: [
        { mistake: 'belief-taken-for-assertion', students: 2 },
        { mistake: 'source-overlooked', students: 1 },
      ],
    },
    {
      answered: 2,
      speakerRight: 2,
      stanceRight: 1,
      certainty: { asked: 0, right: 0 },
      mistakes: [{ mistake: 'declined-taken-for-denial', students: 1 }],
    },
  ]);
  expect(students.map(({ student, answered, strayAnswers }) => [student, answered, strayAnswers])).toEqual([
    ['Ada', 2, 0],
    ['Ben', 2, 0],
    ['Cleo', 1, 1],
    ['Dan', 0, 0],
  ]);
});

test('what cannot be read is left out, and said', () => {
  const { students, leftOut } = tallyAttributions(
    lesson,
    [believed],
    [{ file: 'letter.json', parsed: { ok: false, problems: [] } }],
  );
  expect(students).toEqual([]);
  expect(leftOut).toEqual([{ code: 'broken', file: 'letter.json', problems: [] }]);
});
