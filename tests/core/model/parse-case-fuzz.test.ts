import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase, parseCaseFiles } from '../../../src/core/model/parse-case.ts';
import type { Parsed } from '../../../src/core/model/problem.ts';
import { type Json, makeSmallCase, putAt, splitPath } from './small-case.ts';

/** Every place of a value, the value itself aside. */
function listPaths(value: Json, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return [at, ...listPaths(value[key], at)];
  });
}

/** What stands in wrong files: any JSON, and what a field of another kind would hold. */
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0,
    '',
    '__proto__',
    [],
    {},
    [{}],
    [[]],
    [null],
  ),
  fc
    .constantFrom(...listPaths(makeSmallCase()))
    .map((path) => splitPath(path).reduce((at, key) => at[key], makeSmallCase())),
);

const change = fc.tuple(fc.constantFrom(...listPaths(makeSmallCase())), anyValue);

function makeWrongCase(changes: readonly (readonly [string, unknown])[]): Json {
  const value = makeSmallCase();
  for (const [path, put] of changes) {
    // An earlier change may have taken the place away.
    if (hasParent(value, path)) putAt(value, path, structuredClone(put));
  }
  return value;
}

function hasParent(value: Json, path: string): boolean {
  let at = value;
  for (const key of splitPath(path).slice(0, -1)) at = at?.[key];
  return typeof at === 'object' && at !== null;
}

/** Good, or with problems that a person can find in the file; never half of each. */
function expectSound(parsed: Parsed<unknown>, value: Json): void {
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const { path, expected, found } of parsed.problems) {
    expect(path === '' || hasParent(value, path) || path === 'schemaVersion', path).toBe(true);
    expect(expected).not.toBe('');
    expect(found.length).toBeLessThan(200);
  }
}

test('any JSON value is read or refused with reasons', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => expectSound(parseCase(value), value)),
    { numRuns: 1000 },
  );
});

test('so is any value under the lists of a case', () => {
  const lists = fc.record(
    { parties: anyValue, sources: anyValue, concepts: anyValue, reports: anyValue, incidents: anyValue },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(lists, (some) => {
      const value = { schemaVersion: 1, ...some };
      expectSound(parseCase(value), value);
    }),
    { numRuns: 1000 },
  );
});

test('so is a case with up to four places changed', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const value = makeWrongCase(changes);
      expectSound(parseCase(value), value);
    }),
    { numRuns: 2000 },
  );
});

test('so is one beside the whole case in another file, and a case read twice is read alike', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
      const files = [
        { file: 'whole.json', value: makeSmallCase() },
        { file: 'changed.json', value: makeWrongCase(changes) },
      ];
      const parsed = parseCaseFiles(files);
      const problems = parsed.ok ? [] : parsed.problems;
      for (const { file } of problems) expect(['whole.json', 'changed.json']).toContain(file);
      expect(parseCaseFiles(structuredClone(files))).toEqual(parsed);
    }),
    { numRuns: 400 },
  );
});
