import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLesson, unpackLesson } from '../../src/io/lesson-link.ts';
import { classCase, inRounds, makeLesson } from '../fixtures/lesson.ts';

const problemOf = async (text: string) => {
  const parsed = await unpackLesson(text);
  return parsed.ok ? null : parsed.problems[0]?.expected;
};

test('a lesson goes into an address and out again, in letters that an address leaves alone', async () => {
  const text = await packLesson({ lesson: inRounds, theCase: null });
  expect(text).toMatch(/^[\w-]+$/);
  expect(await unpackLesson(text)).toEqual({ ok: true, value: { lesson: inRounds, theCase: null } });
});

test('with the case that it carries', async () => {
  const parsed = await unpackLesson(await packLesson({ lesson: inRounds, theCase: classCase }));
  expect(parsed.ok && parsed.value.theCase?.incidents).toEqual(JSON.parse(JSON.stringify(classCase.incidents)));
});

test('whatever a teacher writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (introduction) => {
      const lesson = makeLesson({ introduction });
      expect(await unpackLesson(await packLesson({ lesson, theCase: null }))).toEqual({
        ok: true,
        value: { lesson, theCase: null },
      });
    }),
    { numRuns: 30 },
  );
});

test('a link that was cut, or is none, says so', async () => {
  const text = await packLesson({ lesson: inRounds, theCase: null });
  for (const bad of ['', 'not a lesson', text.slice(0, -20), `${text.slice(0, 40)}${text.slice(60)}`, 'AAAA'])
    expect(await problemOf(bad), bad).toContain('lesson link');
});

test('what unpacks to other things is no lesson', async () => {
  const pack = (text: string) => deflateRawSync(text).toString('base64url');
  expect(await problemOf(pack('no json'))).toBe('a lesson in JSON');
  expect(await problemOf(pack('{"schemaVersion":1}'))).toBe('the format sources-say-lesson');
});

test('what would fill the memory is not unpacked', async () => {
  const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024)).toString('base64url');
  expect(bomb.length).toBeLessThan(400_000);
  expect(await problemOf(bomb)).toBe('a lesson of at most 16 MB');
});

test('anything may stand in an address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => typeof (await unpackLesson(text)).ok === 'boolean'),
    { numRuns: 60 },
  );
});
