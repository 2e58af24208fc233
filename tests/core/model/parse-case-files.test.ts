import { describe, expect, test } from 'vitest';
import { parseCaseFiles } from '../../../src/core/model/parse-case.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { expectProblems } from './expect-problems.ts';
import { type Json, makeSmallCase, putAt } from './small-case.ts';

/** The small case as one file a list. */
function split(): { file: string; value: Json }[] {
  const { schemaVersion, ...lists } = makeSmallCase();
  return Object.entries(lists).map(([name, list]) => ({
    file: `${name}.json`,
    value: { schemaVersion, [name]: list },
  }));
}

/** The small case with a second file beside it. */
function beside(value: Json): { file: string; value: Json }[] {
  return [
    { file: 'first.json', value: makeSmallCase() },
    { file: 'second.json', value: { schemaVersion: 1, ...value } },
  ];
}

describe('a case over several files', () => {
  test('is the same case in any order of them', () => {
    for (const files of [split(), split().reverse()]) {
      const parsed = parseCaseFiles(files);
      expect(parsed.ok && writeCase(parsed.value)).toEqual(makeSmallCase());
    }
  });

  test('no file at all is an empty case', () => {
    expect(parseCaseFiles([]).ok).toBe(true);
  });

  test('may repeat an entry word for word, an incident with its claims too', () => {
    const { parties, sources, concepts, reports, incidents } = makeSmallCase();
    const parsed = parseCaseFiles(beside({ parties, sources, concepts, reports, incidents }));
    expect(parsed.ok && writeCase(parsed.value)).toEqual(makeSmallCase());
  });

  test('the same file twice is the same case', () => {
    const read = () => ({ file: 'case.json', value: makeSmallCase() });
    expect(parseCaseFiles([read(), read()]).ok).toBe(true);
  });

  test.each(['parties', 'sources', 'concepts', 'reports', 'incidents'])(
    'may not repeat one of %s otherwise',
    (list) => {
      const { [list]: entries } = makeSmallCase();
      const [label] = ['name', 'label', 'headline', 'title'].filter((key) => key in entries[0]);
      const parsed = parseCaseFiles(beside({ [list]: [{ ...entries[0], [label ?? '']: 'Otherwise' }] }));
      expectProblems(parsed, [`${list}[0].id`, /no other/, `"${entries[0].id}"`, 'second.json']);
    },
  );

  test('may not use a claim id in two incidents of two files', () => {
    const [incident, empty] = makeSmallCase().incidents;
    const other = { ...empty, id: 'other', claims: [{ ...incident.claims[0] }] };
    const parsed = parseCaseFiles(beside({ incidents: [other] }));
    expectProblems(parsed, ['incidents[0].claims[0].id', /no other claim/, '"army-who"', 'second.json']);
  });

  test('a circle may run through two files', () => {
    const value = putAt(makeSmallCase(), 'concepts[0].broader', 'elsewhere');
    const elsewhere = { id: 'elsewhere', kind: 'place', label: 'Elsewhere', broader: 'country' };
    const parsed = parseCaseFiles([
      { file: 'first.json', value },
      { file: 'second.json', value: { schemaVersion: 1, concepts: [elsewhere] } },
    ]);
    expectProblems(parsed, ['concepts[0].broader', /not lead back/, '"elsewhere"', 'first.json']);
  });
});

describe('problems of several files', () => {
  test('each names its file, in the order of the files', () => {
    const first = putAt(makeSmallCase(), 'parties[0].name', 7);
    const second = { schemaVersion: 1, parties: [null] };
    expectProblems(
      parseCaseFiles([
        { file: 'first.json', value: first },
        { file: 'second.json', value: second },
      ]),
      ['parties[0].name', /text/, '7', 'first.json'],
      ['parties[0]', /an object/, 'null', 'second.json'],
    );
  });

  test('references are looked up in all files and reported in their own', () => {
    const files = split();
    putAt(files, '[1].value.sources[0].party', 'nobody');
    putAt(files, '[4].value.incidents[0].claims[0].source', 'nobody');
    expectProblems(
      parseCaseFiles(files),
      ['sources[0].party', /a party/, '"nobody"', 'sources.json'],
      ['incidents[0].claims[0].source', /a source/, '"nobody"', 'incidents.json'],
    );
  });

  test('a file of a newer version makes no false alarms of references to it', () => {
    const files = putAt(split(), '[1].value.schemaVersion', 99);
    expectProblems(parseCaseFiles(files), ['schemaVersion', /newer/, '99', 'sources.json']);
  });

  test('every file that cannot be read is named', () => {
    const files = [
      { file: 'a.json', value: null },
      { file: 'b.json', value: makeSmallCase() },
      { file: 'c.json', value: { parties: [] } },
    ];
    expectProblems(
      parseCaseFiles(files),
      ['', /schemaVersion/, 'null', 'a.json'],
      ['schemaVersion', /version/, 'nothing', 'c.json'],
    );
  });
});
