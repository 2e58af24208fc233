import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskFile } from '../fixtures/desk-case.ts';
import { badParts } from './case-parts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Not where other tests build theirs: they run at the same time.
const built = join(root, 'dist/cli-check');
const bin = join(built, 'sources-say.js');
const folder = mkdtempSync(join(tmpdir(), 'sources-say-check-'));

const careful =
  'The Syrian Observatory for Human Rights said 26 people were killed. The Syrian army said nobody was killed.\n';
const faulty = `${careful}
The Syrian Observatory for Human Rights said 40 people were killed.
`;

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--ssr', 'src/cli/sources-say.ts', '--outDir', built], {
    cwd: root,
    stdio: 'pipe',
  });
  const { incidents, ...lists } = deskFile;
  mkdirSync(join(folder, 'case'));
  writeFileSync(join(folder, 'case/lists.json'), JSON.stringify(lists));
  writeFileSync(join(folder, 'case/incident.json'), JSON.stringify({ schemaVersion: 1, incidents }));
  writeFileSync(join(folder, 'bad.json'), JSON.stringify(badParts));
  writeFileSync(join(folder, 'draft.txt'), faulty);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

function run(words: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Done, with nothing on standard error. */
function runWell(words: readonly string[], input?: string | Uint8Array): string {
  const { status, stdout, stderr } = run(words, input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** What stands at each finding, with its code. */
function readFindings(draft: string, output: string): readonly string[] {
  const { findings } = JSON.parse(output) as { findings: { code: string; span: [number, number] }[] };
  return findings.map(({ code, span }) => `${code} ${draft.slice(...span)}`);
}

describe('--json', () => {
  test('exactly code, span, claims, message and suggestion, and exit code 0', () => {
    const { findings, ...more } = JSON.parse(runWell(['draft.txt', '--against', 'case', '--json']));
    expect(more).toEqual({});
    expect(findings).toHaveLength(1);
    const start = faulty.indexOf('40');
    expect(findings[0]).toMatchObject({ code: 'number-differs', span: [start, start + 2] });
    expect(findings[0].claims).toContain('sohr-killed');
    expect(findings[0].message).toMatch(/26 people died \(2 May 2018\)/);
    expect(findings[0].suggestion).toMatch(/26/);
    expect(Object.keys(findings[0])).toEqual(['code', 'span', 'claims', 'message', 'suggestion']);
  });

  test('no suggestion, no key', () => {
    const draft = 'The Syrian army said 300 people were wounded.';
    const { findings } = JSON.parse(runWell(['-', '--against', 'case', '--json'], draft));
    expect(findings).toMatchObject([{ code: 'unsupported', claims: [] }]);
    expect(Object.keys(findings[0])).not.toContain('suggestion');
  });

  test('a careful draft and an empty one have none', () => {
    for (const draft of [careful, ''])
      expect(JSON.parse(runWell(['-', '--against', 'case', '--json'], draft))).toEqual({ findings: [] });
  });

  test('a byte order mark, line breaks of Windows and signs of two units are counted as they stand', () => {
    const wanted = ['number-differs 40'];
    for (const draft of [`\uFEFF${faulty.replaceAll('\n', '\r\n')}`, `🚀🚀 It is said.\n\n${faulty}`])
      expect(readFindings(draft, runWell(['-', '--against', 'case', '--json'], draft))).toEqual(wanted);
  });
});

test('the case: one file or several, a folder, standard input, or what is shipped', () => {
  const wanted = runWell(['draft.txt', '--against', 'case', '--json']);
  const parts = ['--against', 'case/lists.json', '--against', 'case/incident.json'];
  expect(runWell(['draft.txt', ...parts, '--json'])).toBe(wanted);
  expect(runWell(['draft.txt', '--against', '-', '--json'], JSON.stringify(deskFile))).toBe(wanted);
  const shipped = 'The Syrian Observatory for Human Rights said 4,000 people were killed.';
  const found = readFindings(shipped, runWell(['-', '--incident', 'palmyra-2024-11-20', '--json'], shipped));
  expect(found).toEqual(['number-differs 4,000']);
});

describe('for people', () => {
  test('place, words, what is wrong and what instead', () => {
    const output = runWell(['draft.txt', '--against', 'case']);
    expect(output).toMatch(/^draft\.txt:3:46 · Figure differs\n {2}“40”\n {2}The draft has .*\n {2}Instead: .*26/);
    expect(output).toMatch(/1 finding: \d+ statements? held against claims/);
    expect(output).toContain('Held against: Strike near Aleppo (aleppo).');
  });

  test('no finding is no clearance', () => {
    expect(runWell(['-', '--against', 'case'], careful)).toMatch(
      /^No findings: 2 statements held against claims; silence is no clearance\.\n/,
    );
    expect(runWell(['-'], 'It rained.')).toMatch(/^No findings: 0 statements[\s\S]*--incident sets one/);
  });

  test('the gravest first, whatever stands first', () => {
    const draft = `${faulty}\nThe Syrian army said 26 people were killed.`;
    const titles = [...runWell(['-', '--against', 'case'], draft).matchAll(/ · (.*)/g)].map(([, title]) => title);
    expect(titles).toEqual(['Credited to the wrong source', 'Figure differs']);
  });

  test('what would steer the terminal does not reach it', () => {
    const draft = 'The Syrian\u202e army\u0007 said \u001b[31m400 people were wounded.';
    for (const form of [[], ['--sheet']]) {
      const output = runWell(['-', '--against', 'case', ...form], draft);
      for (const mark of ['\u001b', '\u202e', '\u0007']) expect(output).not.toContain(mark);
    }
  });
});

test('--sheet: the draft and each statement with its sources, as Markdown', () => {
  const output = runWell(['draft.txt', '--against', 'case', '--sheet']);
  expect(output).toMatch(/^# Fact-checker’s sheet\n/);
  expect(output).toMatch(/> The Syrian Observatory for Human Rights said 26 people were killed\*\*\\\[1\\\]\*\*\./);
  expect(output).toMatch(/- \*\*Says so:\*\* SOHR · Asserts · 26/);
  expect(output).toMatch(/\*\*Finding: Figure differs\.\*\*/);
  expect(output).toContain('<https://herald.example/strike?a=1&b=%3C2%3E>');
  expect(output).not.toContain('<javascript:');
});

describe('bad input: exit 1, the problem on standard error, nothing on standard output', () => {
  test.each<[string, string[], RegExp, (string | Uint8Array)?]>([
    ['no such draft', ['missing.txt'], /missing\.txt[\s\S]*no such file/],
    ['a folder for a draft', ['case'], /a folder/],
    ['not UTF-8', ['-'], /standard input[\s\S]*save it as UTF-8/, new Uint8Array([0x61, 0xe9, 0x62])],
    ['a bad case', ['draft.txt', '--against', 'bad.json'], /parties\[0\]\.name[\s\S]*claims\[0\]\.source/],
    ['no such case', ['draft.txt', '--against', 'missing.json'], /missing\.json[\s\S]*no such file/],
    ['a case that is a draft', ['draft.txt', '--against', 'draft.txt'], /draft\.txt[\s\S]*expected JSON/],
    ['both', ['missing.txt', '--against', 'missing.json'], /missing\.txt[\s\S]*missing\.json[\s\S]*2 problems/],
  ])('%s', (_, words, message, input) => {
    for (const form of [[], ['--json'], ['--sheet']]) {
      const { status, stdout, stderr } = run([...words, ...form], input);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).not.toMatch(/node:internal|\.js:\d+/);
      if (form[0] === '--json') expect(JSON.parse(stderr).problems.length).toBeGreaterThan(0);
      else expect(stderr).toMatch(message);
    }
  });
});

describe('wrong usage: exit 2', () => {
  test.each<[string, string[], RegExp]>([
    ['no draft', [], /one draft/],
    ['two drafts', ['draft.txt', 'draft.txt'], /one draft/],
    ['two forms', ['draft.txt', '--json', '--sheet'], /choose one/],
    ['two incidents', ['draft.txt', '--incident', 'a', '--incident', 'b'], /one --incident/],
    ['standard input twice', ['-', '--against', '-'], /not both/],
    ['an incident that there is not', ['draft.txt', '--incident', 'aleppo'], /no “aleppo”.* aleppo-2019-03-27/],
    ['one that is like none', ['draft.txt', '--incident', 'xyz'], /no “xyz”\.\n/],
    ['an option of compare', ['draft.txt', '--as-of', '2020-01-01'], /--as-of goes with compare/],
    ['an option of extract', ['draft.txt', '--jsonl'], /--jsonl goes with extract/],
  ])('%s', (_, words, message) => {
    const { status, stdout, stderr } = run(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/sources-say check DRAFT/);
  });

  test('the options of check go with no other command', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'compare', '--sheet'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--sheet goes with check/);
  });
});
