import type { CaseLists } from '../model/case.ts';
import { parseCase } from '../model/parse-case.ts';
import { type Parsed, type Problem, ProblemLog } from '../model/problem.ts';
import { isRecord } from '../model/shape.ts';
import { writeCase } from '../model/write-case.ts';
import type { Lesson, PortableLesson } from './lesson.ts';
import { isLesson } from './lesson-shape.ts';

const format = 'sources-say-lesson';
const version = 1;

interface LessonFile {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly lesson: Lesson;
  readonly case?: CaseLists & { readonly schemaVersion: number };
}

/** A lesson out of a file or a link, or every problem in it; a case that it carries is read like any case file. */
export function parseLesson(value: unknown): Parsed<PortableLesson> {
  const log = new ProblemLog();
  if (!isRecord(value)) log.add('a lesson file', value);
  else if (value['format'] !== format) log.add(`the format ${format}`, value['format'], 'format');
  else if (value['version'] !== version) log.add(`version ${version}`, value['version'], 'version');
  if (!isRecord(value) || log.problems.length > 0) return { ok: false, problems: log.problems };

  log.path.push('lesson');
  isLesson(value['lesson'], log);
  const carried = value['case'] === undefined ? null : parseCase(value['case']);
  const problems = [...log.problems, ...(carried === null || carried.ok ? [] : carried.problems.map(placeInCase))];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { lesson: value['lesson'] as Lesson, theCase: carried?.ok ? carried.value : null },
  };
}

/** Whether it says of itself that it is a lesson, well made or not. */
export function isLessonFile(value: unknown): boolean {
  return isRecord(value) && value['format'] === format;
}

/** As the value of a file, which `parseLesson` reads again. */
export function writeLesson({ lesson, theCase }: PortableLesson): LessonFile {
  return { format, version, lesson, ...(theCase !== null && { case: writeCase(theCase) }) };
}

function placeInCase(problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? 'case' : `case.${problem.path}` };
}
