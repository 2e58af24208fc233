import { writeFileSync } from 'node:fs';
import { compareCase } from '../core/compare/compare-case.ts';
import { exportFormats } from '../core/exchange/export-format.ts';
import { pickCase } from '../core/exchange/pick-case.ts';
import { writeExport } from '../core/exchange/write-export.ts';
import type { Case } from '../core/model/case.ts';
import { writeCase } from '../core/model/write-case.ts';
import { joinWords } from '../words/say-list.ts';
import { writeBrief } from '../words/write-brief.ts';
import { type ExitCode, type Options, UsageError } from './command.ts';
import { findIncident, hintAt } from './find-incident.ts';
import { print } from './print.ts';
import { printProblems } from './print-problems.ts';
import { readCase } from './read-case.ts';
import { shippedData } from './shipped-data.ts';

const formats = [...exportFormats, 'markdown', 'case'] as const;
type Format = (typeof formats)[number];

export function runExport(files: readonly string[], options: Options): ExitCode {
  const { to, incident: typed = [], out, json = false } = options;
  const format = readFormat(to);
  const parsed = readCase(files.length === 0 ? [shippedData] : files);
  if (!parsed.ok) return printProblems(parsed.problems, json);
  const { value: theCase } = parsed;
  const ids = typed.map((each) => findIncident(theCase, each));
  const text = write(ids.length === 0 ? theCase : pickCase(theCase, ids), format);
  if (out === undefined) print(text);
  else save(out, text);
  return 0;
}

function readFormat(typed: string | undefined): Format {
  const format = formats.find((each) => each === typed);
  if (format !== undefined) return format;
  const expected = `--to takes ${joinWords(formats, 'or')}`;
  throw new UsageError(
    typed === undefined ? `export needs a form; ${expected}.` : `${expected}, not “${typed}”.${hintAt(typed, formats)}`,
  );
}

function write(theCase: Case, format: Format): string {
  switch (format) {
    case 'case':
      return `${JSON.stringify(writeCase(theCase), null, 1)}\n`;
    case 'markdown':
      return writeBrief(theCase, compareCase(theCase));
    default:
      return writeExport(theCase, format);
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'it may not be written',
  EISDIR: 'it is a folder',
};

function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`--out takes a file that can be written, not “${path}”: ${causes[code] ?? code}.`);
  }
}
