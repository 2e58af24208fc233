import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Choices } from '../core/compare/choices.ts';
import { compareCase } from '../core/compare/compare-case.ts';
import type { Case, SourceId } from '../core/model/case.ts';
import { startOf } from '../core/model/dates.ts';
import { count } from '../words/say-list.ts';
import { extractFile } from './extract-file.ts';
import { printComparison, toComparisonJson } from './print-comparison.ts';
import { printProblems } from './print-problems.ts';
import { readCase } from './read-case.ts';
import { usage } from './usage.ts';

/** The exit code: 0 done, 1 the input is bad, 2 wrong usage. */
type ExitCode = 0 | 1 | 2;

/** Thrown where the words of the call are off. */
class UsageError extends Error {}

/** `data/` of this package, from `dist/cli`. */
const shippedData = fileURLToPath(new URL('../../data', import.meta.url));

export async function runCommand(words: readonly string[]): Promise<ExitCode> {
  try {
    const { values, positionals } = readWords(words);
    const [command, ...files] = positionals;
    if (values.help === true) {
      print(usage);
      return 0;
    }
    if (command === 'compare') return runCompare(files, values);
    if (command === 'validate') return runValidate(files, values);
    if (command === 'extract') return await runExtract(files, values);
    throw new UsageError(command === undefined ? 'A command is missing.' : `There is no command “${command}”.`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

interface Options {
  readonly json?: boolean | undefined;
  readonly jsonl?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly 'as-of'?: string | undefined;
  readonly without?: readonly string[] | undefined;
}

function readWords(words: readonly string[]): { values: Options; positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'as-of': { type: 'string' },
        without: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function runCompare(files: readonly string[], options: Options): ExitCode {
  if (options.jsonl !== undefined) throw new UsageError('--jsonl goes with extract.');
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

function runValidate(files: readonly string[], options: Options): ExitCode {
  if (options['as-of'] !== undefined || options.without !== undefined)
    throw new UsageError('--as-of and --without go with compare.');
  if (options.jsonl !== undefined) throw new UsageError('--jsonl goes with extract.');
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

async function runExtract([file, ...more]: readonly string[], options: Options): Promise<ExitCode> {
  if (options['as-of'] !== undefined || options.without !== undefined)
    throw new UsageError('--as-of and --without go with compare.');
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

function print(text: string): void {
  process.stdout.write(text);
}

function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}
