import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import { parseCase } from '../../src/core/model/parse-case.ts';
import { makeLargeCase } from './make-large-case.ts';

/**
 * Speed as ratios to `JSON.parse` alone on the same bytes, taken in turn in one
 * run, for machines are noisy; and the bytes of the first page's scripts.
 */
const rounds = 9;

interface Round {
  readonly json: number;
  readonly parse: number;
  readonly compare: number;
}

function runRound(text: string): Round {
  const json = time(() => JSON.parse(text)).took;
  const value = JSON.parse(text);
  const parse = time(() => parseCase(value));
  if (!parse.result.ok) throw new Error('the generated case has problems');
  const { value: theCase } = parse.result;
  const compare = time(() => compareCase(theCase));
  return { json, parse: parse.took, compare: compare.took };
}

function time<Result>(run: () => Result): { took: number; result: Result } {
  const start = performance.now();
  const result = run();
  return { took: performance.now() - start, result };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function benchCase(): void {
  const text = makeLargeCase();
  // The first rounds warm up; they are not counted.
  for (let round = 0; round < 2; round += 1) runRound(text);
  const taken = Array.from({ length: rounds }, () => runRound(text));
  const ratio = (part: (round: Round) => number) => median(taken.map((round) => part(round) / round.json)).toFixed(2);
  const milliseconds = median(taken.map(({ json }) => json)).toFixed(0);
  print(`100,000 claims in 10,000 incidents, ${(text.length / 1e6).toFixed(1)} MB, median of ${rounds} rounds`);
  print(`  JSON.parse alone               1.00   (${milliseconds} ms here)`);
  print(`  validate and index             ${ratio(({ parse }) => parse)}`);
  print(`  compare all                    ${ratio(({ compare }) => compare)}`);
  print(
    `  from text to marks             ${ratio(({ json, parse, compare }) => json + parse + compare)}   goal: up to 3`,
  );
}

function benchPage(): void {
  const page = 'dist/page';
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(page, path)), { level: 9 }).length, 0);
  print(
    `first page’s JavaScript, gzipped: ${(bytes / 1000).toFixed(1)} kB in ${scripts.length} files   goal: under 120`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

benchCase();
benchPage();
