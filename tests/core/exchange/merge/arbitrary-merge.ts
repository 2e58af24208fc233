import fc from 'fast-check';
import { mergeWays } from '../../../../src/core/exchange/merge/case-merge.ts';
import type { Decisions } from '../../../../src/core/exchange/merge/decide-merge.ts';
import type { Case } from '../../../../src/core/model/case.ts';
import type { CaseChange } from '../../../../src/core/model/case-change.ts';
import { layChanges } from '../../../../src/core/model/lay-changes.ts';
import { parseCase } from '../../../../src/core/model/parse-case.ts';
import { writeCase } from '../../../../src/core/model/write-case.ts';

const letters = ['a', 'b', 'c', 'd'] as const;
const pick = (...texts: readonly string[]) => fc.constantFrom(...texts);
const drop = (value: object) => JSON.parse(JSON.stringify(value));

/**
 * Small cases drawn from few ids, names and links, so that two of them have much in common: the same
 * thing under two ids, two things under one id, the same told differently. Half of what is drawn may
 * not fit together; what does not is left out.
 */
export function arbitraryCase(): fc.Arbitrary<Case> {
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
  const concept = fc.record({
    id: pick(...letters),
    kind: pick('place', 'place', 'actor'),
    label: pick('Homs', 'homs', 'Aleppo', 'Hama'),
    broader: maybe(pick(...letters)),
  });
  const report = fc.record({
    id: pick(...letters),
    outlet: pick('Herald', 'Mirror'),
    headline: pick('Strike', 'Blast'),
    url: maybe(pick('https://a.example/1', 'http://www.a.example/1/', 'https://a.example/2')),
    published: pick('2020-05-01', '2020-05-02'),
    language: pick('en'),
    passages: fc.array(pick('Seven died.', 'Nine died.', 'Ten died.'), { maxLength: 3 }),
  });
  const question = fc.record({
    id: pick('who', 'where'),
    text: pick('Which?', 'What?'),
    answer: pick('concept'),
    kind: pick('place', 'actor'),
    accepts: pick('one', 'many'),
    floor: maybe(pick(...letters)),
  });
  const evidence = fc.record({ report: pick(...letters), passage: maybe(fc.nat(2)) });
  const claim = fc.record({
    id: pick('c1', 'c2', 'c3', 'c4', 'c1-2'),
    question: pick('who', 'where'),
    source: pick(...letters),
    stance: pick('asserts', 'denies'),
    certainty: pick('certain', 'probable'),
    answer: maybe(fc.uniqueArray(pick(...letters), { minLength: 1, maxLength: 2 }).map((concepts) => ({ concepts }))),
    statement: pick('It said so.', 'So it said.'),
    evidence: fc.array(evidence, { maxLength: 2 }),
    origin: maybe(pick(...letters)),
    supersedes: maybe(pick('c1', 'c2', 'c3')),
  });
  const incident = fc.record({
    id: pick('i', 'j'),
    title: pick('Strike on Homs', 'Blast'),
    date: pick('2020-05-01', '2020-06-01').map((day) => ({ from: day, to: day })),
    place: pick(...letters),
    summary: pick('', 'They differ.'),
    questions: fc.uniqueArray(question, { selector: ({ id }) => id, maxLength: 2 }),
    claims: fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 5 }),
  });
  const listOf = <Entry extends { readonly id: string }>(entry: fc.Arbitrary<Entry>, maxLength: number) =>
    fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength });
  const party = fc.record({ id: pick('p', 'q'), name: pick('Army', 'army', 'Monitor') });
  const source = fc.record({
    id: pick(...letters),
    name: pick('Army', 'Monitor', 'Ministry'),
    party: pick('p', 'q'),
    kind: pick('military', 'monitor'),
    named: fc.boolean(),
  });
  return fc
    .record({
      parties: listOf(party, 2),
      sources: listOf(source, 4),
      concepts: listOf(concept, 4),
      reports: listOf(report, 4),
      incidents: listOf(incident, 2),
    })
    .map(({ incidents, ...lists }) => {
      const changes = [
        ...Object.entries(lists).flatMap(([list, entries]) =>
          entries.map((entry) => ({ list, incident: null, entry: drop(entry), before: null })),
        ),
        ...incidents.flatMap(({ questions, claims, ...head }) => [
          { list: 'incidents', incident: null, entry: drop(head), before: null },
          ...questions.map((entry) => ({ list: 'questions', incident: head.id, entry: drop(entry), before: null })),
          ...claims.map((entry) => ({ list: 'claims', incident: head.id, entry: drop(entry), before: null })),
        ]),
      ] as unknown as readonly CaseChange[];
      return reread(layChanges(readEmpty(), changes).theCase);
    });
}

function readEmpty(): Case {
  return reread({ parties: [], sources: [], concepts: [], reports: [], incidents: [] } as unknown as Case);
}

/** Through a file and back: what comes out is a case to every reader. */
export function reread(theCase: Case): Case {
  const parsed = parseCase(JSON.parse(JSON.stringify(writeCase(theCase))));
  if (!parsed.ok)
    throw new Error(
      parsed.problems.map(({ path, expected, found }) => `${path}: ${expected}, not ${found}`).join('\n'),
    );
  return parsed.value;
}

/** Each difference one way or another, by the letters of its key; some not at all. */
export function arbitraryDecisions(): fc.Arbitrary<(keys: readonly string[]) => Decisions> {
  return fc
    .record({
      ways: fc.array(fc.constantFrom(...mergeWays, null), { minLength: 1, maxLength: 12 }),
      rest: fc.constantFrom(...mergeWays, null),
    })
    .map(({ ways, rest }) => (keys) => ({
      each: new Map(
        keys.flatMap((key, index) => {
          const way = ways[index % ways.length];
          return way === null || way === undefined ? [] : [[key, way] as const];
        }),
      ),
      rest,
    }));
}
