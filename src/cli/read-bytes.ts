import { readFileSync } from 'node:fs';
import type { Problem } from '../core/model/problem.ts';

/** `-` is standard input. */
const standardInput = 0;

/** What is wrong with the file, if anything is, goes to `problems`. */
export function readBytes(path: string, problems: Problem[]): Uint8Array | undefined {
  try {
    return readFileSync(path === '-' ? standardInput : path);
  } catch (error) {
    problems.push(describeReadError(path, error));
    return undefined;
  }
}

export function nameFile(path: string): string {
  return path === '-' ? 'standard input' : path;
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'a file that may not be read',
  EISDIR: 'a folder',
};

export function describeReadError(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { file, path: '', expected: 'a file that can be read', found: causes[code] ?? code };
}
