import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { expectProblems } from './expect-problems.ts';
import { makeSmallCase, putAt } from './small-case.ts';

describe('a whole case', () => {
  test('is read with every list in its order and every entry by its id', () => {
    const parsed = parseCase(makeSmallCase());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
    const { parties, sourceById, conceptById, reportById, incidentById, incidents } = parsed.value;
    expect(parties.map(({ id }) => id)).toEqual(['syria', 'israel']);
    expect([...sourceById.keys()]).toEqual(['army', 'agency', 'ministry']);
    expect([...conceptById.keys()]).toEqual(['country', 'aleppo', 'depot', 'israel', 'people', 'fighters']);
    expect([...reportById.keys()]).toEqual(['herald', 'gazette']);
    expect([...incidentById.values()]).toEqual(incidents);
    expect(incidents[0]?.claims.map(({ id }) => id)).toContain('army-killed-later');
  });

  test('comes back from its own file unchanged', () => {
    const parsed = parseCase(makeSmallCase());
    expect(parsed.ok && writeCase(parsed.value)).toEqual(makeSmallCase());
    expect(parsed.ok && parseCase(JSON.parse(JSON.stringify(writeCase(parsed.value)))).ok).toBe(true);
  });

  test('may leave out every list', () => {
    const parsed = parseCase({ schemaVersion: 1 });
    expect(parsed.ok && writeCase(parsed.value)).toEqual({
      schemaVersion: 1,
      parties: [],
      sources: [],
      concepts: [],
      reports: [],
      incidents: [],
    });
  });

  test('may hold fields that this version does not know', () => {
    expect(parseCase(putAt(makeSmallCase(), 'incidents[0].claims[0].reviewedBy', 'MK')).ok).toBe(true);
  });

  test('may ask the same question of two incidents', () => {
    const ids = makeSmallCase().incidents.map((incident: { questions: { id: string }[] }) => incident.questions[0]?.id);
    expect(ids).toEqual(['who', 'who']);
    expect(parseCase(makeSmallCase()).ok).toBe(true);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'مرصد', '2019-03-27', 'a:b.c_d'])(
    'may use the id %s',
    (id) => {
      const value = putAt(putAt(makeSmallCase(), 'parties[0].id', id), 'sources[0].party', id);
      expect(parseCase(putAt(value, 'sources[1].party', id)).ok).toBe(true);
    },
  );
});

describe('the version', () => {
  test('a newer one is said to be newer, and nothing else is said', () => {
    const value = putAt(putAt(makeSmallCase(), 'schemaVersion', 2), 'parties[0].id', '');
    expectProblems(parseCase(value), ['schemaVersion', /newer.*update/, '2']);
  });

  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['1', '"1"'],
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [[1], 'a list of 1'],
  ])('%j is none', (version, found) => {
    expectProblems(parseCase(putAt(makeSmallCase(), 'schemaVersion', version)), [
      'schemaVersion',
      /version.* 1/,
      found,
    ]);
  });

  test.each([
    [null, 'null'],
    [[], 'an empty list'],
    ['a case', '"a case"'],
    [7, '7'],
    [undefined, 'nothing'],
  ])('%j is no case file', (value, found) => {
    expectProblems(parseCase(value), ['', /schemaVersion/, found]);
  });
});

describe('several faults at once', () => {
  test('of shape: every one is reported, in the order of the file', () => {
    const value = makeSmallCase();
    putAt(value, 'parties[0].name', '');
    putAt(value, 'sources[1].kind', 'blog');
    putAt(value, 'incidents[0].questions[0].accepts', 'two');
    putAt(value, 'incidents[0].claims[0].stance', 'says');
    putAt(value, 'incidents[0].claims[0].certainty', 'sure');
    putAt(value, 'incidents[1].title', undefined);
    expectProblems(
      parseCase(value),
      ['parties[0].name', /text/, '""'],
      ['sources[1].kind', /military/, '"blog"'],
      ['incidents[0].questions[0].accepts', /one, many/, '"two"'],
      ['incidents[0].claims[0].stance', /asserts/, '"says"'],
      ['incidents[0].claims[0].certainty', /certain/, '"sure"'],
      ['incidents[1].title', /text/, 'nothing'],
    );
  });

  test('of shape and of reference, in different entries: every one is reported', () => {
    const value = makeSmallCase();
    putAt(value, 'concepts[2].kind', 'thing');
    putAt(value, 'sources[2].party', 'nobody');
    putAt(value, 'incidents[0].title', 7);
    putAt(value, 'incidents[0].claims[0].source', 'nobody');
    putAt(value, 'incidents[0].claims[1].evidence[0].exact', 'died in Homs');
    putAt(value, 'incidents[0].claims[2].evidence[0].passage', -1);
    putAt(value, 'incidents[0].claims[3].id', 'army-who');
    expectProblems(
      parseCase(value),
      ['concepts[2].kind', /place/, '"thing"'],
      ['incidents[0].title', /text/, '7'],
      ['incidents[0].claims[2].evidence[0].passage', /whole number/, '-1'],
      ['sources[2].party', /party/, '"nobody"'],
      ['incidents[0].claims[0].source', /source/, '"nobody"'],
      ['incidents[0].claims[1].evidence[0].exact', /passage 0 of herald/, '"died in Homs"'],
      ['incidents[0].claims[3].id', /no other claim/, '"army-who"'],
    );
  });

  test('several of reference in one claim: every one is reported', () => {
    const value = makeSmallCase();
    putAt(value, 'incidents[0].claims[0].source', 'nobody');
    putAt(value, 'incidents[0].claims[0].origin', 'no-one');
    putAt(value, 'incidents[0].claims[0].answer.concepts[0]', 'nowhere');
    putAt(value, 'incidents[0].claims[0].supersedes', 'nothing');
    expectProblems(
      parseCase(value),
      ['incidents[0].claims[0].source', /source/, '"nobody"'],
      ['incidents[0].claims[0].origin', /source/, '"no-one"'],
      ['incidents[0].claims[0].answer.concepts[0]', /concept/, '"nowhere"'],
      ['incidents[0].claims[0].supersedes', /claim/, '"nothing"'],
    );
  });

  test('a broken entry is still named: references to it are not called dangling', () => {
    expectProblems(parseCase(putAt(makeSmallCase(), 'sources[0].name', 5)), ['sources[0].name', /text/, '5']);
    expectProblems(parseCase(putAt(makeSmallCase(), 'reports[0].headline', null)), [
      'reports[0].headline',
      /text/,
      'null',
    ]);
    expectProblems(parseCase(putAt(makeSmallCase(), 'incidents[0].claims[2].certainty', 1)), [
      'incidents[0].claims[2].certainty',
      /certain/,
      '1',
    ]);
  });
});
