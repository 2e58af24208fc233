import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLessons } from '../../src/build/shipped-lessons.ts';
import { giveFeedback } from '../../src/core/lesson/judging/give-feedback.ts';
import type { Lesson, MarkingLesson } from '../../src/core/lesson/lesson.ts';
import { compareRound, lastRound, listHeard } from '../../src/core/lesson/rounds.ts';
import type { IncidentId, QuestionId } from '../../src/core/model/case.ts';
import { readShippedCase } from './shipped-case.ts';

const theCase = readShippedCase();
const lessons = readLessons(join(dirname(fileURLToPath(import.meta.url)), '../../data/lessons'), theCase);

function findMarking(id: string): MarkingLesson {
  const lesson = lessons.find((each) => each.id === id);
  if (lesson?.exercise !== 'marking') throw new Error(`no lesson of marking ${id}`);
  return lesson;
}

/** "who: unconfirmed single-party, agree": each question with what it comes to, round by round. */
function drawKey(lesson: MarkingLesson): readonly string[] {
  return lesson.topics.flatMap(({ incident, questions }) =>
    questions.map(({ question }) => {
      const marks = Array.from({ length: lastRound(lesson) + 1 }, (_, round) => {
        const { mark, reason } = compareRound(theCase, lesson, incident, question, round);
        return reason === null ? mark : `${mark} ${reason}`;
      });
      return `${question}: ${marks.join(', ')}`;
    }),
  );
}

/** What a student overlooks who thinks that two voices are enough, whoever they are. */
function overlookedBy(lesson: MarkingLesson, question: string, mark: 'agree' | 'conflict', round: number) {
  const topic = lesson.topics.find(({ questions }) => questions.some((asked) => asked.question === question));
  const incident = (topic?.incident ?? '') as IncidentId;
  const heard = listHeard(theCase, lesson, incident, question as QuestionId, round);
  const comparison = compareRound(theCase, lesson, incident, question as QuestionId, round);
  const claims = heard.map(({ id }) => id);
  return giveFeedback(theCase, comparison, { mark, claims }).misconceptions.map(({ code }) => code);
}

test('they are in order of difficulty, each with all that a teacher needs', () => {
  expect(lessons.map(({ id }) => id)).toEqual([
    'ready-how-many-voices',
    'ready-army-monitor-minister',
    'ready-who-said-it',
    'ready-believed-replaced-passed-on',
  ]);
  for (const { aim, introduction, discussion, minutes } of lessons as readonly Lesson[]) {
    expect(aim).not.toBe('');
    expect(introduction).not.toBe('');
    expect(discussion.length).toBeGreaterThan(2);
    expect(minutes).toBeGreaterThan(0);
  }
});

test('no lesson gives its marks away', () => {
  for (const lesson of lessons) {
    const prompts =
      lesson.exercise === 'marking'
        ? [...lesson.topics.flatMap(({ questions }) => questions), ...lesson.rounds].map(({ prompt }) => prompt)
        : [];
    for (const prompt of prompts) expect(prompt).not.toMatch(/\b(agree|conflict|unconfirmed)\b/i);
  }
});

describe('How many voices?', () => {
  const lesson = findMarking('ready-how-many-voices');

  test('each question teaches something of its own', () => {
    expect(drawKey(lesson)).toEqual([
      'who: agree',
      'killed: unconfirmed single-party',
      'missiles: agree',
      'target: agree',
    ]);
  });

  test('who takes every claim for a voice meets one side, the report’s own words, and a declining army', () => {
    expect(overlookedBy(lesson, 'killed', 'agree', 0)).toEqual(['one-party-counted-twice']);
    expect(overlookedBy(lesson, 'missiles', 'agree', 0)).toEqual(['own-voice-counted']);
    expect(overlookedBy(lesson, 'who', 'agree', 0)).toEqual([
      'declined-taken-for-position',
      'silence-taken-for-position',
    ]);
    expect(overlookedBy(lesson, 'target', 'agree', 0)).toContain('no-answer-taken-for-position');
  });
});

describe('First the army, then the monitor, then the minister', () => {
  const lesson = findMarking('ready-army-monitor-minister');

  test('round by round', () => {
    expect(drawKey(lesson)).toEqual([
      'who: unconfirmed single-party, agree, agree',
      'wounded: unconfirmed single-party, conflict, conflict',
      'intercepted: unconfirmed single-party, agree, agree',
    ]);
  });

  test('in each round somebody is heard', () => {
    const heard = [0, 1, 2].map(
      (round) => listHeard(theCase, lesson, 'aleppo-2019-03-27' as IncidentId, 'who' as QuestionId, round).length,
    );
    expect(heard).toEqual([3, 4, 10]);
  });

  test('army and agency are one side, and the minister’s words are no position', () => {
    expect(overlookedBy(lesson, 'who', 'agree', 0)).toEqual(['belief-taken-for-assertion', 'one-party-counted-twice']);
    expect(overlookedBy(lesson, 'who', 'agree', 2)).toContain('noncommittal-taken-for-position');
    expect(overlookedBy(lesson, 'wounded', 'agree', 1)).toEqual(['conflict-taken-for-agreement']);
  });
});

describe('Believed, replaced, passed on', () => {
  const lesson = findMarking('ready-believed-replaced-passed-on');

  test('each question is unconfirmed for a reason of its own, but for one conflict', () => {
    expect(drawKey(lesson)).toEqual([
      'cause: conflict',
      'who: unconfirmed single-party',
      'wounded: unconfirmed single-party',
      'damage: unconfirmed incomparable',
      'who: unconfirmed tentative-only',
      'dead: unconfirmed reports-differ',
    ]);
  });

  test('what it is called after can be overlooked in it', () => {
    expect(overlookedBy(lesson, 'cause', 'conflict', 0)).toContain('replaced-claim');
    expect(overlookedBy(lesson, 'who', 'agree', 0)).toContain('belief-taken-for-assertion');
    expect(overlookedBy(lesson, 'damage', 'conflict', 0)).toContain('difference-taken-for-conflict');
    expect(overlookedBy(lesson, 'dead', 'conflict', 0)).toEqual([
      'own-voice-counted',
      'reports-differ-taken-for-conflict',
    ]);
  });
});
