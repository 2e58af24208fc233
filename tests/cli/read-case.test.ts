import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCase } from '../../src/cli/read-case.ts';
import { writeLesson } from '../../src/core/lesson/parse-lesson.ts';
import { writeCase } from '../../src/core/model/write-case.ts';
import { classCase, inRounds } from '../fixtures/lesson.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-say-read-'));
const lesson = join(folder, 'lessons/rounds.json');
mkdirSync(join(folder, 'lessons'));
writeFileSync(join(folder, 'case.json'), JSON.stringify(writeCase(classCase)));
writeFileSync(lesson, JSON.stringify(writeLesson({ lesson: inRounds, theCase: null })));
afterAll(() => rmSync(folder, { recursive: true }));

test('lessons in a folder are no part of its case', () => {
  const parsed = readCase([folder]);
  expect(parsed.ok && parsed.value.incidents.map(({ id }) => id)).toEqual(['incident']);
});

test('a lesson that is named as a case is none', () => {
  expect(readCase([lesson]).ok).toBe(false);
});
