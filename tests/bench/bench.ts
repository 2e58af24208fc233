import { parseArgs } from 'node:util';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import { parseCase } from '../../src/core/model/parse-case.ts';
import { benchDraft } from './bench-draft.ts';
import { benchExtraction } from './bench-extraction.ts';
import { benchPage } from './bench-page.ts';
import { makeLargeCase } from './make-large-case.ts';
import { print } from './print.ts';

/**
 * Who said what in texts (`--articles FILE.jsonl`); the copy desk on a long draft; then speed
 * as ratios to `JSON.parse` alone on the same bytes, in one run, of each step the fastest round,
 * for what other programs do on the machine only adds; then the page in a browser.
 * `--only extraction`, `draft`, `case` or `page` leaves out the others.
 */
const rounds = 15;

interface Round {
  readonly json: number;
  readonly parse: number;
  readonly compare: number;
}

/** In one go, as a reader opens a file; what the round before left behind is cleared away first. */
function runRound(text: string): Round {
  globalThis.gc?.();
  const start = performance.now();
  const value = JSON.parse(text);
  const parsedText = performance.now();
  const parsed = parseCase(value);
  if (!parsed.ok) throw new Error('the generated case has problems');
  const indexed = performance.now();
  compareCase(parsed.value);
  const compared = performance.now();
  return { json: parsedText - start, parse: indexed - parsedText, compare: compared - indexed };
}

function benchCase(): void {
  const text = makeLargeCase();
  // The first rounds warm up; they are not counted.
  for (let round = 0; round < 2; round += 1) runRound(text);
  const taken = Array.from({ length: rounds }, () => runRound(text));
  const fastest = (step: (round: Round) => number) => Math.min(...taken.map(step));
  const json = fastest((round) => round.json);
  const parse = fastest((round) => round.parse);
  const compare = fastest((round) => round.compare);
  const ratio = (took: number) => (took / json).toFixed(2);
  print(
    `100,000 claims in 10,000 incidents, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, fastest of ${rounds} rounds`,
  );
  print(`  JSON.parse alone               1.00   (${json.toFixed(0)} ms here)`);
  print(`  validate and index             ${ratio(parse)}`);
  print(`  compare all                    ${ratio(compare)}`);
  print(`  from text to marks             ${ratio(json + parse + compare)}   goal: up to 3`);
}

const { values } = parseArgs({ options: { articles: { type: 'string' }, only: { type: 'string' } } });
const isWanted = (part: string) => values.only === undefined || values.only === part;

// Before the large case fills the memory.
if (isWanted('extraction')) benchExtraction(values.articles);
if (isWanted('draft')) await benchDraft();
if (isWanted('case')) benchCase();
if (isWanted('page')) await benchPage();
