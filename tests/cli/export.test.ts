import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findModelFaults } from '../core/exchange/linked-data/annotation-model.ts';
import { follow, listSaid, readQuads } from '../core/exchange/linked-data/read-quads.ts';
import { makeSmallCase } from '../core/model/small-case.ts';
import { badParts } from './case-parts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Not where other tests build theirs: they run at the same time.
const built = join(root, 'dist/cli-export');
const bin = join(built, 'sources-say.js');
const folder = mkdtempSync(join(tmpdir(), 'sources-say-export-'));

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--ssr', 'src/cli/sources-say.ts', '--outDir', built], {
    cwd: root,
    stdio: 'pipe',
  });
  writeFileSync(join(folder, 'case.json'), JSON.stringify(makeSmallCase()));
  writeFileSync(join(folder, 'bad.json'), JSON.stringify(badParts));
  mkdirSync(join(folder, 'taken'));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'export', ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function runForText(...words: readonly string[]): string {
  const { status, stdout, stderr } = run(...words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function expectRefusal(status: 1 | 2, message: RegExp, ...words: readonly string[]): void {
  const result = run(...words);
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: '' });
  expect(result.stderr).toMatch(message);
  expect(result.stderr).not.toMatch(/node:internal|\.js:\d+/);
}

describe('export', () => {
  test('csv opens in a reader of another make, a row a claim', () => {
    const rows: Record<string, string>[] = parse(runForText('case.json', '--to', 'csv'), { bom: true, columns: true });
    expect(rows.map((row) => row['claim'])).toEqual([
      'army-who',
      'army-where',
      'army-killed',
      'army-shot-down',
      'army-when',
      'army-damage',
      'ministry-who',
      'agency-who',
      'army-killed-later',
    ]);
    expect(rows[8]).toMatchObject({
      'incident title': 'Strike on Aleppo',
      'source name': 'Syrian army',
      'at least': '9',
      'at most': 'open',
      'unit name': 'fighters killed',
      'in words': 'at least nine',
      supersedes: 'army-killed',
      'said at': '2019-03-29T10:00:00Z',
    });
  });

  test('jsonld, annotations and prov open in a JSON-LD processor', async () => {
    const claims = await readQuads(runForText('case.json', '--to', 'jsonld'));
    expect(follow(claims, ':claim:agency-who', 'schema:author')).toEqual([':source:army']);
    const written = runForText('case.json', '--to', 'annotations');
    expect(findModelFaults(JSON.parse(written))).toEqual([]);
    expect((await readQuads(written)).filter(({ object }) => object === 'oa:Annotation')).toHaveLength(3);
    const provenance = await readQuads(runForText('case.json', '--to', 'prov'));
    expect(listSaid(provenance, ':claim:army-killed-later')).toContain('prov:wasRevisionOf :claim:army-killed');
  });

  test('markdown reads as a brief', () => {
    const lines = runForText('case.json', '--to', 'markdown').split('\n');
    expect(lines.filter((line) => /^#+ /.test(line))).toEqual([
      '# Strike on Aleppo',
      '## · Unconfirmed: Who?',
      '## · Unconfirmed: Where?',
      '## · Unconfirmed: How many died?',
      '## · Unconfirmed: Were missiles shot down?',
      '## · Unconfirmed: When?',
      '## · Unconfirmed: What damage?',
      '# Nothing said yet',
      '## · Unconfirmed: Who?',
    ]);
    expect(lines.filter((line) => line.startsWith('  - “seven died”'))).toEqual([
      '  - “seven died”. Herald, with Wire: Strike on Aleppo (28 March 2019). <https://herald.example/1>',
    ]);
  });

  test('case is one case file, which is read again', () => {
    writeFileSync(join(folder, 'again.json'), runForText('case.json', '--to', 'case'));
    expect(JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8'))).toEqual(makeSmallCase());
    expect(runForText('again.json', '--to', 'csv')).toBe(runForText('case.json', '--to', 'csv'));
  });

  test('with no case: the shipped data; --incident takes some of it', () => {
    const picked = JSON.parse(
      runForText('--to', 'case', '--incident', 'homs-2020-05-01', '--incident', 'aleppo-2019-03-27'),
    );
    expect(picked.incidents.map(({ id }: { id: string }) => id).sort()).toEqual([
      'aleppo-2019-03-27',
      'homs-2020-05-01',
    ]);
    const rows: Record<string, string>[] = parse(runForText('--to', 'csv', '--incident', 'homs-2020-05-01'), {
      bom: true,
      columns: true,
    });
    expect(new Set(rows.map((row) => row['incident']))).toEqual(new Set(['homs-2020-05-01']));
  });

  test('--out writes the file and prints nothing', () => {
    expect(runForText('case.json', '--to', 'csv', '--out', 'claims.csv')).toBe('');
    expect(readFileSync(join(folder, 'claims.csv'), 'utf8')).toBe(runForText('case.json', '--to', 'csv'));
  });

  test('bad input: the problems, and no file', () => {
    expectRefusal(1, /parties\[0\]\.name/, 'bad.json', '--to', 'csv', '--out', 'bad.csv');
    expect(existsSync(join(folder, 'bad.csv'))).toBe(false);
    expectRefusal(1, /no such file/, 'missing.json', '--to', 'csv');
  });

  test.each<[string, RegExp, string[]]>([
    ['no form', /export needs a form; --to takes csv/, ['case.json']],
    ['a form that there is not, near one that there is', /not “markdwon”\. Near it: markdown/, ['--to', 'markdwon']],
    [
      'an incident that there is not, near one that there is',
      /“aleppo-2020”\. Near it: aleppo-2019\./,
      ['case.json', '--to', 'csv', '--incident', 'aleppo-2020'],
    ],
    ['a file that cannot be written', /“taken”: it is a folder/, ['case.json', '--to', 'csv', '--out', 'taken']],
    ['an option of another command', /--without goes with compare/, ['case.json', '--to', 'csv', '--without', 'army']],
  ])('wrong usage: %s', (_, message, words) => {
    expectRefusal(2, message, ...words);
  });
});
