// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { writeLesson } from '../../src/core/lesson/parse-lesson.ts';
import { fetchShippedLessons } from '../../src/io/shipped-lessons.ts';
import { inRounds, makeAttributionLesson } from '../fixtures/lesson.ts';

const serve = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

test('the lessons beside the page, in their order', async () => {
  const lessons = [inRounds, makeAttributionLesson()];
  serve(lessons.map((lesson) => writeLesson({ lesson, theCase: null })));
  expect(await fetchShippedLessons()).toEqual(lessons);
});

test('what is not there, or is something else, is told', async () => {
  serve([], 404);
  await expect(fetchShippedLessons()).rejects.toThrow('404');
  serve({});
  await expect(fetchShippedLessons()).rejects.toThrow('no list');
  serve([{ format: 'sources-say-lesson', version: 9 }]);
  await expect(fetchShippedLessons()).rejects.toThrow('version');
});
