import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCase } from '../cli/read-case.ts';
import { checkLesson } from '../core/lesson/check-lesson.ts';
import { type Lesson, lessonLevels } from '../core/lesson/lesson.ts';
import { parseLesson, writeLesson } from '../core/lesson/parse-lesson.ts';
import type { Case } from '../core/model/case.ts';

/** The lessons in a folder, the easiest first. One that does not parse, or asks what the case does not have, is an error. */
export function readLessons(folder: string, theCase: Case): readonly Lesson[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const lessons = files.map((file) => {
    const parsed = parseLesson(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const problems = parsed.ok ? checkLesson(parsed.value.lesson, theCase) : parsed.problems;
    if (!parsed.ok || problems.length > 0)
      throw new Error(`${file} is no lesson: ${JSON.stringify(problems, null, 2)}`);
    return parsed.value.lesson;
  });
  const keyOf = ({ level, title }: Lesson) => `${lessonLevels.indexOf(level)} ${title}`;
  return lessons.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** `data/lessons/` as one file, `lessons.json`, beside the page: a list of lesson files. */
export function serveShippedLessons(): Plugin {
  const makeLessons = () => {
    const shipped = readCase(['data']);
    if (!shipped.ok) throw new Error(`data/ does not parse: ${JSON.stringify(shipped.problems, null, 2)}`);
    const lessons = readLessons('data/lessons', shipped.value);
    return JSON.stringify(lessons.map((lesson) => writeLesson({ lesson, theCase: null })));
  };
  return {
    name: 'sources-say:lessons',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'lessons.json', source: makeLessons() });
    },
    configureServer(server) {
      server.middlewares.use('/lessons.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(makeLessons());
      });
    },
  };
}
