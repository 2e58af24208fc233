import { type ExitCode, type Options, UsageError } from './command.ts';
import { extractFile } from './extract-file.ts';
import { print } from './print.ts';
import { printProblems } from './print-problems.ts';

export async function runExtract([file, ...more]: readonly string[], options: Options): Promise<ExitCode> {
  if (file === undefined || more.length > 0)
    throw new UsageError(
      'extract takes one file, or - for standard input; for many texts, --jsonl and a line for each.',
    );
  const form = options.jsonl === true ? 'jsonl' : options.json === true ? 'json' : 'people';
  const extracted = await extractFile(file, form);
  if (!extracted.ok) return printProblems(extracted.problems, options.json === true);
  for (const part of extracted.value) print(part);
  return 0;
}
