import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLessonFile } from '../core/lesson/parse-lesson.ts';
import type { Case } from '../core/model/case.ts';
import { decodeJson } from '../core/model/decode-json.ts';
import { type CaseFileValue, parseCaseFiles } from '../core/model/parse-case.ts';
import type { Parsed, Problem } from '../core/model/problem.ts';
import { describeReadError, nameFile, readBytes } from './read-bytes.ts';

/**
 * Files, and folders with all `.json` in and under them but lessons, as one case. Every problem of every file,
 * each with its file.
 */
export function readCase(paths: readonly string[]): Parsed<Case> {
  const problems: Problem[] = [];
  const values: CaseFileValue[] = [];
  for (const path of paths.flatMap((each) => listFiles(each, problems))) {
    const bytes = readBytes(path, problems);
    if (bytes === undefined) continue;
    const decoded = decodeJson(bytes);
    const file = nameFile(path);
    if (decoded.ok && isLessonFile(decoded.value) && !paths.includes(path)) continue;
    if (decoded.ok) values.push({ file, value: decoded.value });
    else problems.push(...decoded.problems.map((problem) => ({ file, ...problem })));
  }
  // What could be read is looked at only if all could: a missing file makes every reference to it dangle.
  return problems.length > 0 ? { ok: false, problems } : parseCaseFiles(values);
}

function listFiles(path: string, problems: Problem[]): readonly string[] {
  if (path === '-') return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.json') && statSync(join(path, name)).isFile()).sort();
    if (files.length === 0)
      problems.push({ file: path, path: '', expected: 'a folder with .json files', found: 'none' });
    return files.map((name) => join(path, name));
  } catch (error) {
    problems.push(describeReadError(path, error));
    return [];
  }
}
