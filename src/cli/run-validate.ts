import { count } from '../words/say-list.ts';
import { type ExitCode, type Options, UsageError } from './command.ts';
import { print, printJson } from './print.ts';
import { printProblems } from './print-problems.ts';
import { readCase } from './read-case.ts';

export function runValidate(files: readonly string[], options: Options): ExitCode {
  if (files.length === 0) throw new UsageError('validate takes the files to read.');
  const parsed = readCase(files);
  if (!parsed.ok) return printProblems(parsed.problems, options.json === true);
  const { incidents, sources, reports } = parsed.value;
  const claims = incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  if (options.json === true) printJson({ problems: [] });
  else
    print(
      `No problems: ${count(incidents.length, 'incident', 'incidents')}, ${count(claims, 'claim', 'claims')}, ${count(sources.length, 'source', 'sources')}, ${count(reports.length, 'report', 'reports')}.\n`,
    );
  return 0;
}
