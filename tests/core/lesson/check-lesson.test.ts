import { expect, test } from 'vitest';
import { checkLesson } from '../../../src/core/lesson/check-lesson.ts';
import type { Lesson } from '../../../src/core/lesson/lesson.ts';
import type { IncidentId, QuestionId, ReportId, SourceId } from '../../../src/core/model/case.ts';
import { classCase, inRounds, makeAttributionLesson, makeLesson } from '../../fixtures/lesson.ts';

const pathsOf = (lesson: Lesson) => checkLesson(lesson, classCase).map(({ path }) => path);
const [incident, killed] = ['incident' as IncidentId, 'killed' as QuestionId];
const asked = { question: killed, prompt: '' };

test('a lesson that the case can bear', () => {
  expect(pathsOf(makeLesson())).toEqual([]);
  expect(pathsOf(inRounds)).toEqual([]);
});

test('what is not there is told with its place', () => {
  const elsewhere = { incident: 'elsewhere' as IncidentId, questions: [asked] };
  const unasked = { incident, questions: [asked, { question: 'who' as QuestionId, prompt: '' }] };
  const rounds = [{ title: '', sources: ['sohr', 'nobody'] as string[] as SourceId[], prompt: '' }];
  expect(pathsOf(makeLesson({ topics: [elsewhere, unasked], rounds, reports: ['report-9' as ReportId] }))).toEqual([
    'lesson.topics[0].incident',
    'lesson.topics[1].questions[1].question',
    'lesson.rounds[0].sources[1]',
    'lesson.reports[0]',
  ]);
});

test('what is empty, or there twice', () => {
  const rounds = [{ title: '', sources: [], prompt: '' }];
  const twice = { incident, questions: [asked, asked] };
  expect(pathsOf(makeLesson({ title: ' ', topics: [] }))).toEqual(['lesson.title', 'lesson.topics']);
  expect(pathsOf(makeLesson({ topics: [{ incident, questions: [] }], rounds, reports: [] }))).toEqual([
    'lesson.topics[0].questions',
    'lesson.rounds[0].sources',
    'lesson.reports',
  ]);
  expect(pathsOf(makeLesson({ topics: [twice, twice] }))).toEqual([
    'lesson.topics[0].questions[1].question',
    'lesson.topics[1].incident',
  ]);
});

test('a report is quoted, and has the passages that are shown', () => {
  expect(pathsOf(makeAttributionLesson())).toEqual(['lesson.report']);
  expect(pathsOf(makeAttributionLesson({ report: 'report-9' as ReportId }))).toEqual(['lesson.report']);
});
