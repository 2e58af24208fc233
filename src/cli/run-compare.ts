import type { Choices } from '../core/compare/choices.ts';
import { compareCase } from '../core/compare/compare-case.ts';
import type { Case, SourceId } from '../core/model/case.ts';
import { startOf } from '../core/model/dates.ts';
import { type ExitCode, type Options, UsageError } from './command.ts';
import { print, printJson } from './print.ts';
import { printComparison, toComparisonJson } from './print-comparison.ts';
import { printProblems } from './print-problems.ts';
import { readCase } from './read-case.ts';
import { shippedData } from './shipped-data.ts';

export function runCompare(files: readonly string[], options: Options): ExitCode {
  const { 'as-of': asOf } = options;
  if (asOf !== undefined && Number.isNaN(startOf(asOf)))
    throw new UsageError(
      `--as-of takes a day (2020-05-01) or a moment with its zone (2020-05-01T09:25:00Z), not “${asOf}”.`,
    );
  const parsed = readCase(files.length === 0 ? [shippedData] : files);
  if (!parsed.ok) return printProblems(parsed.problems, options.json === true);
  const choices = { asOf, without: readSources(parsed.value, options.without ?? []) };
  const comparisons = compareCase(parsed.value, choices);
  if (options.json === true) printJson(toComparisonJson(comparisons));
  else print(printComparison(parsed.value, comparisons));
  return 0;
}

function readSources(theCase: Case, ids: readonly string[]): NonNullable<Choices['without']> {
  const known = new Map<string, SourceId>(theCase.sources.map(({ id }) => [id, id]));
  const sources = new Set<SourceId>();
  for (const id of ids) {
    const source = known.get(id);
    if (source === undefined)
      throw new UsageError(`--without takes the id of a source of the case; there is no “${id}”.`);
    sources.add(source);
  }
  return sources;
}
