import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { type ExpectedProblem, expectProblems } from './expect-problems.ts';
import { type Json, makeSmallCase, putAt } from './small-case.ts';

const incident = 'incidents[0]';
const claims = `${incident}.claims`;

/** The small case with some places changed, each a path and what is put there. */
function change(...changes: readonly (readonly [at: string, put: unknown])[]): Json {
  return changes.reduce((value, [at, put]) => putAt(value, at, put), makeSmallCase());
}

describe('ids that stand twice', () => {
  const small = makeSmallCase();
  test.each<[string, string, Json]>([
    ['parties', 'parties[2]', small.parties[0]],
    ['sources', 'sources[3]', { ...small.sources[2], id: 'army' }],
    ['concepts', 'concepts[6]', small.concepts[5]],
    ['reports', 'reports[2]', small.reports[1]],
    ['incidents', 'incidents[2]', small.incidents[1]],
    ['question of the incident', `${incident}.questions[6]`, small.incidents[0].questions[5]],
    ['claim', `${claims}[9]`, small.incidents[0].claims[5]],
    ['claim', 'incidents[1].claims[0]', { ...small.incidents[0].claims[0] }],
  ])('in %s: %s', (kind, at, entry) => {
    expectProblems(parseCase(change([at, entry])), [`${at}.id`, new RegExp(`no other .*${kind}`), `"${entry.id}"`]);
  });

  test('a third is reported as well', () => {
    const { parties } = makeSmallCase();
    expectProblems(
      parseCase(change(['parties[2]', parties[0]], ['parties[3]', parties[0]])),
      ['parties[2].id', /no other/, '"syria"'],
      ['parties[3].id', /no other/, '"syria"'],
    );
  });
});

describe('references that lead nowhere', () => {
  test.each<[string, RegExp]>([
    ['sources[0].party', /a party/],
    ['concepts[1].broader', /a concept of kind place/],
    [`${incident}.place`, /a concept of kind place/],
    [`${incident}.questions[0].accused`, /a party/],
    [`${incident}.questions[1].floor`, /a concept of kind place/],
    [`${incident}.questions[2].unit`, /a concept of kind unit/],
    [`${claims}[5].question`, /a question of the incident/],
    [`${claims}[0].source`, /a source/],
    [`${claims}[7].origin`, /a source/],
    [`${claims}[8].supersedes`, /a claim of the same incident/],
    [`${claims}[0].answer.concepts[0]`, /a concept of kind actor/],
    [`${claims}[8].answer.quantity.unit`, /a concept of kind unit/],
    [`${claims}[1].evidence[0].report`, /a report/],
  ])('%s', (at, expected) => {
    expectProblems(parseCase(change([at, 'nowhere'])), [at, expected, '"nowhere"']);
  });

  test('a claim is no source, a source no party: ids of one kind do not stand for another', () => {
    expectProblems(parseCase(change([`${claims}[5].source`, 'army-who'])), [
      `${claims}[5].source`,
      /a source/,
      '"army-who"',
    ]);
    expectProblems(parseCase(change(['sources[0].party', 'army'])), ['sources[0].party', /a party/, '"army"']);
  });

  test('a claim of another incident cannot be replaced', () => {
    const claim = { ...makeSmallCase().incidents[0].claims[0], id: 'elsewhere', supersedes: 'army-who' };
    expectProblems(parseCase(change(['incidents[1].claims', [claim]])), [
      'incidents[1].claims[0].supersedes',
      /of the same incident/,
      '"army-who"',
    ]);
  });

  test('a claim on another question cannot be replaced', () => {
    expectProblems(parseCase(change([`${claims}[8].supersedes`, 'army-where'])), [
      `${claims}[8].supersedes`,
      /same question, killed/,
      /army-where/,
    ]);
  });
});

describe('whom a party opposes', () => {
  test('is another party that there is', () => {
    expect(parseCase(change(['parties[0].opposes', ['israel']])).ok).toBe(true);
    expect(parseCase(change(['parties[0].opposes', []])).ok).toBe(true);
    expectProblems(
      parseCase(change(['parties[0].opposes', ['israel', 'nowhere', 'syria', 'army']])),
      ['parties[0].opposes[1]', /id of a party/, '"nowhere"'],
      ['parties[0].opposes[2]', /another party/, '"syria"'],
      ['parties[0].opposes[3]', /id of a party/, '"army"'],
    );
  });

  test('may be said by both', () => {
    expect(parseCase(change(['parties[0].opposes', ['israel']], ['parties[1].opposes', ['syria']])).ok).toBe(true);
  });
});

describe('what hurts a party', () => {
  const hurt = (question: number, by: Json, party = 'syria') =>
    change([`${incident}.questions[${question}].hurts`, [{ party, by }]]);

  test.each<[string, number, Json]>([
    ['concepts, several of them though the question accepts one', 0, { concepts: ['israel'] }],
    ['concepts', 1, { concepts: ['aleppo', 'depot'] }],
    ['a quantity', 2, { quantity: { min: 1, max: null } }],
    ['a quantity of part of what is asked for', 2, { quantity: { min: 1, max: null, unit: 'fighters' } }],
    ['an extent', 3, { extent: ['none'] }],
    ['a time', 4, { time: { from: '2019-03-27', to: '2019-03-27' } }],
    ['a text', 5, { text: 'none' }],
  ])('may be %s', (_, question, by) => {
    expect(parseCase(hurt(question, by)).ok).toBe(true);
  });

  const at = (question: number, rest: string) => `${incident}.questions[${question}].hurts[0].${rest}`;
  test.each<[string, Json, string, RegExp, string]>([
    ['no party', hurt(3, { extent: ['none'] }, 'army'), at(3, 'party'), /a party/, '"army"'],
    ['another type', hurt(3, { text: 'none' }), at(3, 'by'), /question’s type, extent/, '"text"'],
    ['no concept', hurt(1, { concepts: ['nowhere'] }), at(1, 'by.concepts[0]'), /kind place/, '"nowhere"'],
    ['another kind', hurt(1, { concepts: ['israel'] }), at(1, 'by.concepts[0]'), /kind place/, '"israel (kind actor)"'],
    [
      'no unit',
      hurt(2, { quantity: { min: 1, max: null, unit: 'depot' } }),
      at(2, 'by.quantity.unit'),
      /kind unit/,
      '"depot (kind place)"',
    ],
  ])('is refused: %s', (_, value, path, expected, found) => {
    expectProblems(parseCase(value), [path, expected, found]);
  });

  test('of several, each is looked at', () => {
    const hurts = [
      { party: 'army', by: { extent: ['none'] } },
      { party: 'israel', by: { text: 'all' } },
    ];
    expectProblems(
      parseCase(change([`${incident}.questions[3].hurts`, hurts])),
      [at(3, 'party'), /a party/, '"army"'],
      [`${incident}.questions[3].hurts[1].by`, /type, extent/, '"text"'],
    );
  });
});

describe('concepts of another kind', () => {
  test.each<[string, string, RegExp, string]>([
    ['concepts[1].broader', 'israel', /kind place/, '"israel (kind actor)"'],
    [`${incident}.place`, 'israel', /kind place/, '"israel (kind actor)"'],
    [`${incident}.questions[1].floor`, 'people', /kind place/, '"people (kind unit)"'],
    [`${incident}.questions[2].unit`, 'aleppo', /kind unit/, '"aleppo (kind place)"'],
    [`${claims}[0].answer.concepts[0]`, 'aleppo', /kind actor/, '"aleppo (kind place)"'],
    [`${claims}[8].answer.quantity.unit`, 'depot', /kind unit/, '"depot (kind place)"'],
  ])('%s: %s', (at, put, expected, found) => {
    expectProblems(parseCase(change([at, put])), [at, expected, found]);
  });
});

describe('answers of another type than the question asks', () => {
  test.each<[string, Json, RegExp, string]>([
    ['who', { text: 'Israel' }, /concept/, '"text"'],
    ['killed', { concepts: ['israel'] }, /quantity/, '"concepts"'],
    ['shot-down', { quantity: { min: 1, max: 1 } }, /extent/, '"quantity"'],
    ['when', { text: 'at night' }, /time/, '"text"'],
    ['damage', { extent: ['all'] }, /text/, '"extent"'],
  ])('%s: %j', (question, answer, expected, found) => {
    const index = makeSmallCase().incidents[0].claims.findIndex((claim: Json) => claim.question === question);
    const at = `${claims}[${index}].answer`;
    expectProblems(parseCase(change([at, answer])), [at, expected, found]);
  });

  test('two concepts, where one is asked for; a denial may name several', () => {
    const two = [`${claims}[1].answer.concepts`, ['aleppo', 'depot']] as const;
    expectProblems(parseCase(change(two)), [`${claims}[1].answer.concepts`, /accepts one/, 'a list of 2']);
    expect(parseCase(change(two, [`${incident}.questions[1].accepts`, 'many'])).ok).toBe(true);
    expect(parseCase(change(two, [`${claims}[1].stance`, 'denies'])).ok).toBe(true);
  });
});

describe('circles', () => {
  const leadsBack: (path: string, found: string) => ExpectedProblem = (path, found) => [
    path,
    /not lead back/,
    `"${found}"`,
  ];

  test('in broader: of one, of two and of three, each circle once', () => {
    expectProblems(parseCase(change(['concepts[0].broader', 'country'])), leadsBack('concepts[0].broader', 'country'));
    expectProblems(parseCase(change(['concepts[0].broader', 'aleppo'])), leadsBack('concepts[0].broader', 'aleppo'));
    expectProblems(parseCase(change(['concepts[0].broader', 'depot'])), leadsBack('concepts[0].broader', 'depot'));
    expectProblems(
      parseCase(change(['concepts[0].broader', 'depot'], ['concepts[4].broader', 'fighters'])),
      leadsBack('concepts[0].broader', 'depot'),
      leadsBack('concepts[4].broader', 'fighters'),
    );
  });

  test('in broader: what merely leads into a circle is not in it', () => {
    expectProblems(parseCase(change(['concepts[1].broader', 'aleppo'])), leadsBack('concepts[1].broader', 'aleppo'));
  });

  test('in supersedes', () => {
    expectProblems(
      parseCase(change([`${claims}[0].supersedes`, 'army-who'])),
      leadsBack(`${claims}[0].supersedes`, 'army-who'),
    );
    expectProblems(
      parseCase(change([`${claims}[2].supersedes`, 'army-killed-later'])),
      leadsBack(`${claims}[2].supersedes`, 'army-killed-later'),
    );
  });

  test('in origin: a source that passes on itself, two that pass on each other', () => {
    expectProblems(parseCase(change([`${claims}[0].origin`, 'army'])), leadsBack(`${claims}[0].origin`, 'army'));
    expectProblems(
      parseCase(change([`${claims}[0].origin`, 'agency'])),
      leadsBack(`${claims}[0].origin`, 'agency'),
      leadsBack(`${claims}[7].origin`, 'army'),
    );
  });

  test('in origin, of a claim that rightly replaces another', () => {
    expectProblems(parseCase(change([`${claims}[8].origin`, 'army'])), leadsBack(`${claims}[8].origin`, 'army'));
  });

  test('two sources may pass on each other on different questions', () => {
    expect(parseCase(change([`${claims}[5].origin`, 'agency'])).ok).toBe(true);
  });

  test('a long chain is none', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: `n${index}`,
      kind: 'target',
      label: 'n',
      ...(index === 0 ? {} : { broader: `n${index - 1}` }),
    }));
    const value = makeSmallCase();
    value.concepts.push(...chain);
    expect(parseCase(value).ok).toBe(true);
  });
});

describe('evidence', () => {
  const evidence = `${claims}[1].evidence[0]`;
  test.each<[string, unknown, RegExp, string, string?]>([
    [`${evidence}.exact`, 'died in aleppo', /passage 0 of herald, letter for letter/, '"died in aleppo"'],
    [`${evidence}.exact`, 'died  in Aleppo', /passage 0 of herald/, '"died  in Aleppo"'],
    [`${evidence}.passage`, 1, /passage 1 of herald/, '"died in Aleppo"', `${evidence}.exact`],
    [`${evidence}.passage`, 2, /one of the 2 passages of herald/, '2'],
    [`${evidence}.report`, 'gazette', /one of the 0 passages of gazette/, '0', `${evidence}.passage`],
    [`${evidence}.passage`, undefined, /passage that is quoted/, 'nothing'],
    [`${evidence}.prefix`, 'eight ', /prefix and suffix/, '"eight died in Aleppo"'],
    [`${evidence}.prefix`, 'seven', /prefix and suffix/, '"sevendied in Aleppo"'],
  ])('%s: %j', (at, put, expected, found, path = at) => {
    expectProblems(parseCase(change([at, put])), [path, expected, found]);
  });

  test('words that stand in the passage, but not with the words given around them', () => {
    const wrong = change([`${claims}[4].evidence[0].suffix`, ' on Monday']);
    const parsed = parseCase(wrong);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      {
        path: expect.stringMatching(/claims\[4\]\.evidence\[0\]\.(prefix|suffix)$/),
        expected: expect.any(String),
        found: '"and seven on Monday"',
      },
    ]);
  });

  test('the report alone, or a passage of it, is enough', () => {
    expect(parseCase(change([`${claims}[0].evidence`, [{ report: 'gazette' }]])).ok).toBe(true);
    expect(parseCase(change([`${evidence}.exact`, undefined])).ok).toBe(true);
  });

  test.each([[undefined], [[]]])('%j: without a statement there must be some', (none) => {
    const value = change([`${claims}[5].statement`, undefined], [`${claims}[5].evidence`, none]);
    expectProblems(parseCase(value), [`${claims}[5].evidence`, /evidence.*statement/, /.*/]);
  });
});
