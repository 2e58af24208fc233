import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Not where other tests build theirs: they run at the same time.
const built = join(root, 'dist/cli-extract');
const bin = join(built, 'sources-say.js');
const folder = mkdtempSync(join(tmpdir(), 'sources-say-extract-'));

const text = `The Syrian army said 🚀 that Israel may have hit a depot near Homs.

“We know nothing of it,” Israeli Foreign Minister Israel Katz said. An Israeli army spokeswoman declined to comment.
`;

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--ssr', 'src/cli/sources-say.ts', '--outDir', built], {
    cwd: root,
    stdio: 'pipe',
  });
  writeFileSync(join(folder, 'report.txt'), text);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

function run(words: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'extract', ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function runWell(words: readonly string[], input?: string | Uint8Array): string {
  const { status, stdout, stderr } = run(words, input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

type Spans = [number, number][];

/** Who said what, in the words of the text at the offsets that were given. */
function readAttributions(
  of: string,
  attributions: readonly { source: Spans; cue: Spans; content: Spans; stance: string; certainty: string }[],
) {
  const wordsAt = (spans: Spans) => spans.map((span) => of.slice(...span)).join(' … ');
  return attributions.map(({ source, cue, content, stance, certainty }) =>
    [wordsAt(source), wordsAt(cue), wordsAt(content), stance, certainty].join(' | '),
  );
}

const wanted = [
  'The Syrian army | said | that Israel may have hit a depot near Homs | asserts | possible',
  'Israeli Foreign Minister Israel Katz | said | “We know nothing of it,” | denies | certain',
  'An Israeli army spokeswoman | declined | to comment | declines | certain',
];

test('--json: spans in UTF-16 units of the text as given', () => {
  const { attributions } = JSON.parse(runWell(['report.txt', '--json']));
  const plain = text.replace('🚀 ', '');
  expect(readAttributions(plain, JSON.parse(runWell(['-', '--json'], plain)).attributions)).toEqual(wanted);
  expect(readAttributions(text, attributions).slice(1)).toEqual(wanted.slice(1));
  expect(attributions[2]).toMatchObject({ quotation: 'indirect', speaker: 'An Israeli army spokeswoman' });
});

test('line breaks of Windows and a byte order mark are counted as they stand', () => {
  const marked = `\uFEFF${text.replaceAll('\n', '\r\n').replace('🚀 ', '')}`;
  const { attributions } = JSON.parse(runWell(['-', '--json'], marked));
  expect(readAttributions(marked, attributions)).toEqual(wanted);
});

test('--jsonl: a line for each text, in order, alike whatever stands before it', () => {
  const texts = ['The army said it fell.', '', text, 'Nothing was said.', 'The army said it fell.'];
  const lines = texts.map((each, index) => JSON.stringify({ id: index === 1 ? 'empty' : index, text: each }));
  const output = runWell(['-', '--jsonl'], `\uFEFF${lines.join('\r\n')}\n\n`);
  const read = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(read.map(({ id }) => id)).toEqual([0, 'empty', 2, 3, 4]);
  expect(read.map(({ attributions }) => attributions.length)).toEqual([1, 0, 3, 0, 1]);
  expect(read[4].attributions).toEqual(read[0].attributions);
  expect({ attributions: read[2].attributions }).toEqual(JSON.parse(runWell(['report.txt', '--json'])));
});

test('for people: who, with which stance, in whose words', () => {
  const output = runWell(['report.txt']);
  expect(output).toMatch(/^The Syrian army · Holds possible, does not assert\n.*that Israel may have hit a depot/);
  expect(output).toMatch(/An Israeli army spokeswoman · Declined to comment/);
  expect(output).toMatch(/3 attributions\.\n$/);
  expect(runWell(['-'], 'Nothing.')).toBe('0 attributions.\n');
});

test('for people: what would steer the terminal does not reach it', () => {
  const output = runWell(['-'], 'The army said the \u001b[31mbase\u202e was\u0007 hit on Monday.');
  expect(output).toMatch(/The army/);
  for (const mark of ['\u001b', '\u202e', '\u0007']) expect(output).not.toContain(mark);
});

test('an empty text has none', () => {
  expect(JSON.parse(runWell(['-', '--json'], ''))).toEqual({ attributions: [] });
  expect(runWell(['-', '--jsonl'], '')).toBe('');
});

describe('bad input: exit 1, the problem on standard error, nothing on standard output', () => {
  test.each<[string, string[], RegExp, (string | Uint8Array)?]>([
    ['no such file', ['missing.txt'], /missing\.txt[\s\S]*no such file/],
    ['a folder', ['.'], /a folder/],
    ['not UTF-8', ['-'], /standard input[\s\S]*save it as UTF-8/, new Uint8Array([0x61, 0xe9, 0x62])],
    ['UTF-16', ['-', '--json'], /UTF-16/, new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ['a line that is no JSON', ['-', '--jsonl'], /line 2[\s\S]*one JSON object on the line/, '{"id":1,"text":"a"}\nno'],
    ['a line that ends early', ['-', '--jsonl'], /line 1[\s\S]*ends in the middle/, '{"id":1,"text":"a'],
    ['a list', ['-', '--jsonl'], /line 1[\s\S]*no object/, '[]'],
    ['no id', ['-', '--jsonl'], /no "id"/, '{"text":"a"}'],
    ['no text', ['-', '--jsonl'], /no "text"/, '{"id":"a"}'],
    ['every bad line', ['-', '--jsonl'], /line 1[\s\S]*line 3[\s\S]*2 problems/, 'x\n{"id":1,"text":"a"}\ny'],
  ])('%s', (_, words, message, input) => {
    const { status, stdout, stderr } = run(words, input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/node:internal|\.js:\d+/);
  });

  test('--json: the problems as JSON', () => {
    const { stderr } = run(['missing.txt', '--json']);
    expect(JSON.parse(stderr).problems).toMatchObject([{ file: 'missing.txt', found: 'no such file' }]);
  });
});

test.each<[string, string[], RegExp]>([
  ['no file', [], /one file/],
  ['two files', ['report.txt', 'report.txt'], /one file/],
  ['an option of compare', ['report.txt', '--as-of', '2020-01-01'], /--as-of/],
])('wrong usage: %s', (_, words, message) => {
  const { status, stdout, stderr } = run(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/sources-say extract FILE/);
});

test('other commands do not load the model', () => {
  const traceLoads = (words: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, ...words], {
      cwd: folder,
      env: { ...process.env, NODE_DEBUG: 'esm' },
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(status).toBe(0);
    return stderr;
  };
  expect(traceLoads(['extract', 'report.txt'])).toMatch(/wink/);
  expect(traceLoads(['compare', '--json'])).not.toMatch(/wink/);
});
