import nlp from 'compromise';
import { createExtractor, type Extractor } from '../../src/core/attribution/extract.ts';
import type { Span } from '../../src/core/text/span.ts';
import { tokenise } from '../../src/core/text/tokenise.ts';
import { hostileKinds, makeHostileText } from '../core/attribution/hostile-texts.ts';
import { type Article, composeArticles, readArticles } from './articles.ts';
import { print } from './print.ts';
import { scoreQuotations } from './score-quotations.ts';

/**
 * Who said what, in tokens a second, beside compromise’s `.quotations()` on the same
 * texts in the same run; of each the fastest round counts. `--articles FILE.jsonl`
 * gives articles, with attributions marked by hand their score too.
 */
export function benchExtraction(file: string | undefined): void {
  const articles = file === undefined ? composeArticles() : readArticles(file);
  const tokens = articles.reduce((sum, { text }) => sum + countTokens(text), 0);
  const start = performance.now();
  const extractor = createExtractor();
  const loaded = performance.now() - start;
  const ours = measure(articles, 8, (text) => extractor.extract(text).flatMap(({ content }) => content));
  const theirs = measure(articles, 2, findQuotations);
  const speed = (took: number) =>
    Math.round((tokens / took) * 1000)
      .toLocaleString('en')
      .padStart(9);
  print(`who said what in ${articles.length} articles, ${tokens.toLocaleString('en')} tokens`);
  print(`  loading                     ${loaded.toFixed(0).padStart(9)} ms`);
  print(`  this extractor              ${speed(ours.took)} tokens a second   goal: 200,000`);
  print(`  compromise .quotations()    ${speed(theirs.took)} tokens a second`);
  print(`  times as fast               ${(theirs.took / ours.took).toFixed(1).padStart(9)}`);
  if (articles.some(({ contents }) => contents !== undefined)) {
    print('  what is quoted, exactly      precision  recall   F1');
    print(`  this extractor              ${sayScore(articles, ours.found)}`);
    print(`  compromise .quotations()    ${sayScore(articles, theirs.found)}`);
  }
  benchGrowth(extractor);
}

/** Spaces and line breaks are none. */
function countTokens(text: string): number {
  return tokenise(text).filter(([start]) => text[start] !== '\n').length;
}

type Find = (text: string) => readonly Span[];

/** The first rounds warm up on some of the articles; they are not counted. */
function measure(articles: readonly Article[], rounds: number, find: Find) {
  for (const { text } of articles.slice(0, 10)) find(text);
  let took = Number.POSITIVE_INFINITY;
  let found: readonly (readonly Span[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    found = articles.map(({ text }) => find(text));
    took = Math.min(took, performance.now() - start);
  }
  return { took, found };
}

interface Quotation {
  readonly terms: readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

function findQuotations(text: string): readonly Span[] {
  const quotations: readonly Quotation[] = nlp(text).quotations().json({ offset: true });
  return quotations.flatMap(({ terms }) => {
    const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset];
    return first === undefined || last === undefined ? [] : [[first.start, last.start + last.length] as const];
  });
}

function sayScore(articles: readonly Article[], found: readonly (readonly Span[])[]): string {
  const { precision, recall, f1 } = scoreQuotations(articles, found);
  return [precision, recall, f1].map((part) => (100 * part).toFixed(1).padStart(9)).join('');
}

/** Of these a megabyte is tried; of the others less, for time's sake. */
const longestKinds: readonly string[] = [
  'straight quotation marks',
  'opening quotation marks',
  'single curly quotation marks',
  'doubled single quotation marks',
  'French quotation marks',
  'a word without an end',
  'words',
  'round brackets',
  'emoji',
  'combining marks',
  'zero width',
  'direction overrides',
  'NUL',
  'he said',
  'he said it',
];

/** How many times as long a text of one thing takes as a quarter of it: four where time grows as the text does. */
function benchGrowth({ extract }: Extractor): void {
  const time = (text: string, rounds: number) => {
    let took = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) {
      // Time of the processor: what else the machine does would pass for growth.
      const before = process.cpuUsage();
      extract(text);
      const { user, system } = process.cpuUsage(before);
      took = Math.min(took, (user + system) / 1000);
    }
    return took;
  };
  const grow = (kinds: readonly string[], length: number) => {
    return kinds.map((kind) => {
      const took = time(makeHostileText(kind, length), 1);
      return { kind, took, ratio: took / time(makeHostileText(kind, length / 4), 2) };
    });
  };
  const others = hostileKinds.filter((kind) => !longestKinds.includes(kind));
  print('hostile texts: how many times as long as a quarter of it   linear: 4, quadratic: 16');
  for (const { kind, took, ratio } of grow(longestKinds, 1_000_000)) print(sayGrowth(`1 MB, ${kind}`, took, ratio));
  // What is done in a few milliseconds has no telling ratio.
  const rest = grow(others, 200_000).filter(({ took }) => took > 20);
  for (const { kind, took, ratio } of rest.sort((one, another) => another.ratio - one.ratio).slice(0, 5))
    print(sayGrowth(`0.2 MB, ${kind}`, took, ratio));
  print(`  the other ${others.length - 5} of 0.2 MB grow less`);
}

function sayGrowth(text: string, took: number, ratio: number): string {
  return `  ${text.padEnd(40)} ${ratio.toFixed(1).padStart(5)}   ${took.toFixed(0).padStart(6)} ms`;
}
