import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badParts, caseParts } from './case-parts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'dist/cli/sources-say.js');
const folder = mkdtempSync(join(tmpdir(), 'sources-say-'));
const [lists, incident] = [join(folder, 'case/lists.json'), join(folder, 'case/incidents/aleppo.json')];
const bad = join(folder, 'bad.json');

beforeAll(() => {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--ssr', 'src/cli/sources-say.ts'],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
  mkdirSync(join(folder, 'case/incidents'), { recursive: true });
  writeFileSync(lists, JSON.stringify(caseParts.lists));
  writeFileSync(incident, JSON.stringify(caseParts.incident));
  writeFileSync(bad, JSON.stringify(badParts));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(process.platform === 'win32')('runs by its own name after each build, not only after an install', () => {
  // Windows knows no such permission: there npm writes a wrapper.
  const { status } = spawnSync(bin, ['--help'], { cwd: folder });
  expect(status).toBe(0);
});

function run(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Done, with nothing on standard error: what is on standard output, as JSON. */
function runForJson(words: readonly string[], input?: string) {
  const { status, stdout, stderr } = run([...words, '--json'], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** The marks of the test case, by question. */
function readMarks(output: { incidents: { questions: { id: string; mark: string; reason: string | null }[] }[] }) {
  const questions = output.incidents.flatMap((each) => each.questions);
  return Object.fromEntries(questions.map(({ id, mark, reason }) => [id, reason ?? mark]));
}

/** What goes wrong is said on standard error; nothing that reads the output takes it for a result. */
function expectRefusal(words: readonly string[], status: 1 | 2, message: RegExp, input?: string): void {
  const result = run(words, input);
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: '' });
  expect(result.stderr).toMatch(message);
  expect(result.stderr).not.toMatch(/node:internal|\.js:\d+/);
}

describe('compare', () => {
  test('--json: exactly the incidents, questions, marks, notes and camps', () => {
    expect(runForJson(['compare', 'case'])).toEqual({
      incidents: [
        {
          id: 'aleppo',
          questions: [
            {
              id: 'who',
              mark: 'agree',
              reason: null,
              agreed: { concepts: ['israel'] },
              notes: [{ code: 'accused-not-confirmed', claims: ['army-who', 'observatory-who'] }],
              camps: [['army-who', 'observatory-who']],
            },
            {
              id: 'killed',
              mark: 'conflict',
              reason: null,
              agreed: null,
              notes: [{ code: 'superseded', claims: ['observatory-killed'] }],
              camps: [['army-killed'], ['observatory-killed-later']],
            },
            { id: 'damage', mark: 'unconfirmed', reason: 'no-claims', agreed: null, notes: [], camps: [] },
          ],
        },
      ],
    });
  });

  test('several files in any order, repeated, as a folder or through standard input: the same', () => {
    const wanted = runForJson(['compare', 'case']);
    expect(runForJson(['compare', lists, incident])).toEqual(wanted);
    expect(runForJson(['compare', incident, lists])).toEqual(wanted);
    expect(runForJson(['compare', incident, lists, incident])).toEqual(wanted);
    expect(runForJson(['compare', incident, '-'], JSON.stringify(caseParts.lists))).toEqual(wanted);
    expect(
      runForJson(['compare', '-'], `\uFEFF${JSON.stringify({ ...caseParts.lists, ...caseParts.incident })}`),
    ).toEqual(wanted);
  });

  test('--as-of leaves out what was said later; a day counts from its first moment', () => {
    const whenWith = (asOf: string) => readMarks(runForJson(['compare', 'case', '--as-of', asOf]));
    expect(whenWith('2019-03-27')).toEqual({ who: 'no-claims', killed: 'no-claims', damage: 'no-claims' });
    expect(whenWith('2019-03-28')).toEqual({ who: 'single-party', killed: 'single-party', damage: 'no-claims' });
    expect(whenWith('2019-03-28T12:00:00Z')).toEqual({ who: 'agree', killed: 'agree', damage: 'no-claims' });
    expect(whenWith('2019-03-28T13:59:59+02:00')).toMatchObject({ who: 'single-party' });
    expect(whenWith('2019-03-30')).toEqual({ who: 'agree', killed: 'conflict', damage: 'no-claims' });
  });

  test('--without leaves out a source, several where it is given several times', () => {
    const leaving = (...sources: string[]) =>
      readMarks(runForJson(['compare', 'case', ...sources.flatMap((source) => ['--without', source])]));
    expect(leaving('observatory')).toEqual({ who: 'single-party', killed: 'single-party', damage: 'no-claims' });
    expect(leaving('army', 'observatory')).toEqual({ who: 'no-claims', killed: 'no-claims', damage: 'no-claims' });
  });

  test('with no file: the shipped data, wherever it is called from', () => {
    const { incidents } = runForJson(['compare']);
    expect(incidents.length).toBeGreaterThan(9);
    expect(incidents.map(({ id }: { id: string }) => id)).toContain('aleppo-2019-03-27');
  });

  test('for people: a word for each mark, the questions and the title', () => {
    const { status, stdout, stderr } = run(['compare', 'case']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['Strike on Aleppo', 'Agree', 'Conflict', 'Unconfirmed', 'Who?', 'How many died?'])
      expect(stdout).toContain(word);
    expect(stdout).toContain('Tells against its own side: Syrian army.');
  });
});

describe('bad input: exit 1', () => {
  test('every problem with its place, and nothing is compared', () => {
    expectRefusal(['compare', bad], 1, /parties\[0\]\.name[\s\S]*incidents\[0\]\.claims\[0\]\.source[\s\S]*"nobody"/);
  });

  test('the file is named', () => {
    expectRefusal(['compare', lists, bad], 1, /bad\.json/);
    expectRefusal(['compare', join(folder, 'missing.json')], 1, /missing\.json[\s\S]*no such file/);
    expectRefusal(['compare', lists, '-'], 1, /standard input[\s\S]*ends in the middle/, '{"schemaVersion": 1');
  });

  test('no JSON, an empty file, a newer version, an empty folder', () => {
    expectRefusal(['compare', '-'], 1, /expected JSON/, 'garbage');
    expectRefusal(['compare', '-'], 1, /empty file/, '');
    expectRefusal(['compare', '-'], 1, /newer/, '{"schemaVersion": 2}');
    mkdirSync(join(folder, 'empty'));
    expectRefusal(['compare', 'empty'], 1, /\.json files/);
  });

  test('--json: the problems as JSON, on standard error too', () => {
    const { status, stdout, stderr } = run(['compare', bad, '--json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const { problems } = JSON.parse(stderr);
    expect(problems.map(({ path }: { path: string }) => path)).toEqual([
      'parties[0].name',
      'incidents[0].claims[0].source',
    ]);
    for (const problem of problems) expect(Object.keys(problem).sort()).toEqual(['expected', 'file', 'found', 'path']);
  });
});

describe('wrong usage: exit 2', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /command/],
    ['a command that there is not', ['contrast', 'case'], /contrast/],
    ['an option that there is not', ['compare', 'case', '--marks'], /--marks/],
    ['a day that does not exist', ['compare', 'case', '--as-of', '2020-02-30'], /2020-02-30/],
    ['a moment without a zone', ['compare', 'case', '--as-of', '2020-02-03T10:00'], /zone/],
    ['--as-of without a time', ['compare', 'case', '--as-of'], /as-of/],
    ['a source that there is not', ['compare', 'case', '--without', 'army', '--without', 'nobody'], /nobody/],
    ['nothing to validate', ['validate'], /files/],
    ['validate --as-of', ['validate', 'case', '--as-of', '2020-02-03'], /--as-of/],
  ])('%s', (_, words, message) => {
    expectRefusal(words, 2, message);
  });

  test('--help is no wrong usage', () => {
    for (const words of [['--help'], ['-h'], ['compare', '--help']]) {
      const { status, stdout, stderr } = run(words);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const word of ['compare', 'validate', '--as-of', '--without', '--json']) expect(stdout).toContain(word);
    }
  });
});

describe('validate', () => {
  test('good: says how much there is', () => {
    const { status, stdout, stderr } = run(['validate', 'case']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/1 incident.*5 claims.*3 sources/);
    expect(runForJson(['validate', lists, incident])).toEqual({ problems: [] });
  });

  test('a part alone is not good if it refers to another', () => {
    expectRefusal(['validate', incident], 1, /the id of a source/);
    expect(run(['validate', lists]).status).toBe(0);
  });

  test('bad', () => {
    expectRefusal(['validate', bad], 1, /2 problems/);
    const { status, stdout, stderr } = run(['validate', bad, '--json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(stderr).problems).toHaveLength(2);
  });
});
