import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { expectProblems } from './expect-problems.ts';
import { makeSmallCase, putAt } from './small-case.ts';

const incident = 'incidents[0]';
const claims = `${incident}.claims`;

/** Where, what is put there, what is said to belong there, what is said to stand there, and the path if it is another. */
type Fault = readonly [at: string, put: unknown, expected: RegExp, found: string | RegExp, path?: string];

function testFaults(faults: readonly Fault[]): void {
  for (const [at, put, expected, found, path = at] of faults)
    test(`${at}: ${put === undefined ? 'nothing' : Number.isNaN(put) ? 'NaN' : JSON.stringify(put)}`, () => {
      expectProblems(parseCase(putAt(makeSmallCase(), at, put)), [path, expected, found]);
    });
}

describe('whom a party opposes, what hurts it', () => {
  const hurts = `${incident}.questions[3].hurts`;
  testFaults([
    ['parties[0].opposes', 'israel', /a list/, '"israel"'],
    ['parties[0].opposes', null, /a list/, 'null'],
    ['parties[0].opposes', ['israel', 7], /text/, '7', 'parties[0].opposes[1]'],
    [hurts, {}, /a list/, 'an object'],
    [hurts, ['israel'], /an object/, '"israel"', `${hurts}[0]`],
    [hurts, [{ party: 7, by: { extent: ['none'] } }], /text/, '7', `${hurts}[0].party`],
    [hurts, [{ party: 'israel' }], /one of concepts/, 'nothing', `${hurts}[0].by`],
    [hurts, [{ party: 'israel', by: { extent: ['few'] } }], /none, some, all/, '"few"', `${hurts}[0].by.extent[0]`],
    [
      hurts,
      [{ party: 'israel', by: { extent: ['none'], text: 'none' } }],
      /not two/,
      '"extent and text"',
      `${hurts}[0].by`,
    ],
  ]);
});

describe('lists and entries', () => {
  testFaults([
    ['incidents', 'none', /a list/, '"none"'],
    [`${incident}.claims`, null, /a list/, 'null'],
    [`${incident}.questions`, {}, /a list/, 'an object'],
    ['parties[2]', null, /an object/, 'null'],
    ['sources[3]', 7, /an object/, '7'],
    ['concepts[6]', ['place'], /an object/, 'a list of 1'],
    ['reports[2]', [], /an object/, 'an empty list'],
    ['incidents[2]', 'one', /an object/, '"one"'],
    [`${incident}.questions[6]`, null, /an object/, 'null'],
    [`${claims}[9]`, null, /an object/, 'null'],
    [`${claims}[9]`, 7, /an object/, '7'],
    [`${claims}[1].evidence[0]`, null, /an object/, 'null'],
    [`${claims}[1].evidence`, {}, /a list/, 'an object'],
    [`${claims}[0].answer`, null, /an object/, 'null'],
    [`${claims}[0].answer`, ['israel'], /an object/, 'a list of 1'],
    [`${incident}.date`, '2019-03-28', /an object/, '"2019-03-28"'],
    ['reports[0].passages', 'The army', /a list/, '"The army"'],
    ['reports[0].passages[2]', null, /text/, 'null'],
    ['reports[0].passages[2]', {}, /text/, 'an object'],
    ['reports[0].passages[0]', {}, /text/, 'an object'],
    ['reports[0].passages[0]', 7, /text/, '7'],
  ]);

  test.each([
    ['parties', {}, 'an object'],
    ['sources', null, 'null'],
    ['concepts', 'none', '"none"'],
    ['reports', 0, '0'],
  ])('%s that are no list: %j', (list, put, found) => {
    const parsed = parseCase(putAt(makeSmallCase(), list, put));
    expect(parsed.ok ? [] : parsed.problems).toContainEqual({ path: list, expected: 'a list', found });
  });
});

describe('texts, words and numbers', () => {
  testFaults([
    ['parties[0].name', undefined, /text/, 'nothing'],
    ['parties[0].name', '   ', /not empty/, '"   "'],
    ['sources[0].named', 'yes', /true or false/, '"yes"'],
    ['sources[0].kind', 'blog', /military.*outlet/, '"blog"'],
    ['sources[0].description', 7, /text/, '7'],
    ['concepts[0].kind', 'weapon', /actor, place, target, cause, unit/, '"weapon"'],
    ['concepts[0].aliases[0]', '', /not empty/, '""'],
    ['concepts[0].lat', 91, /-90 to 90/, '91'],
    ['concepts[0].lon', -180.5, /-180 to 180/, '-180.5'],
    ['reports[0].published', undefined, /a day/, 'nothing'],
    ['reports[0].language', null, /text/, 'null'],
    [`${incident}.questions[0].answer`, 'place', /concept, quantity, extent, time, text/, '"place"'],
    [`${incident}.questions[0].accepts`, undefined, /one, many/, 'nothing'],
    [`${claims}[0].stance`, 'claims', /asserts, denies, noncommittal, declines, silent/, '"claims"'],
    [`${claims}[0].stance`, ['asserts'], /asserts/, 'a list of 1'],
    [`${claims}[0].certainty`, undefined, /certain, probable, possible/, 'nothing'],
    [`${claims}[0].statement`, '', /not empty/, '""'],
    [`${claims}[7].exhaustive`, 1, /true or false/, '1'],
    [`${claims}[1].evidence[0].passage`, 0.5, /whole number/, '0.5'],
    [`${claims}[1].evidence[0].passage`, -1, /whole number/, '-1'],
    [`${claims}[1].evidence[0].passage`, '0', /whole number/, '"0"'],
    [`${claims}[1].evidence[0].exact`, '', /not empty/, '""'],
  ]);

  test('a long one is cut where it is quoted', () => {
    const parsed = parseCase(putAt(makeSmallCase(), `${claims}[0].stance`, 'x'.repeat(10_000)));
    expect(parsed.ok ? '' : parsed.problems[0]?.found).toMatch(/^"x{80}…"$/);
  });
});

describe('answers', () => {
  const quantity = `${claims}[2].answer.quantity`;
  testFaults([
    [`${quantity}.min`, 8, /at least 8/, '7', `${quantity}.max`],
    [`${quantity}.min`, -1, /from 0/, '-1'],
    [`${quantity}.max`, -1, /from 0/, '-1'],
    [`${quantity}.min`, Number.NaN, /number/, 'NaN'],
    [`${quantity}.max`, Number.NaN, /number/, 'NaN'],
    [`${quantity}.min`, Number.POSITIVE_INFINITY, /number/, 'Infinity'],
    [`${quantity}.max`, Number.POSITIVE_INFINITY, /number/, 'Infinity'],
    [`${quantity}.min`, '7', /number/, '"7"'],
    [`${quantity}.min`, null, /number/, 'null'],
    [`${quantity}.max`, undefined, /number/, 'nothing'],
    [`${quantity}.words`, '', /not empty/, '""'],
    [`${claims}[0].answer`, {}, /one of concepts, quantity, extent, time, text/, 'an object'],
    [`${claims}[0].answer.text`, 'Israel', /not two/, /concepts and text/, `${claims}[0].answer`],
    [`${claims}[0].answer.concepts`, [], /something in it/, 'an empty list'],
    [`${claims}[3].answer.extent`, [], /something in it/, 'an empty list'],
    [`${claims}[3].answer.extent[0]`, 'most', /none, some, all/, '"most"'],
    [`${claims}[5].answer.text`, ' ', /not empty/, '" "'],
  ]);

  test('a quantity may be open above, a fraction, or nought', () => {
    for (const put of [
      { min: 0, max: null },
      { min: 0.5, max: 0.5 },
      { min: 0, max: 0 },
    ])
      expect(parseCase(putAt(makeSmallCase(), quantity, put)).ok).toBe(true);
  });
});

describe('dates', () => {
  const wrongDates = [
    '2020-02-30',
    '2019-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '2020-1-1',
    '2020-01',
    '1 May 2020',
    '',
    ' 2020-05-01',
    '2020-05-01\n',
    '2020-05-01T09:25:00',
    '2020-05-01T24:00:00Z',
    '2020-05-01T09:60:00Z',
    '2020-05-01T09:25:60Z',
    '2020-05-01T09:25:00+15:00',
    '2020-05-01T09:25:00+03:60',
    '2020-05-01T09:25:00+0300',
    '2020-05-01 09:25:00Z',
  ];
  testFaults([
    ...wrongDates.map((date) => [`${claims}[0].saidAt`, date, /day that exists.*zone/, JSON.stringify(date)] as const),
    [`${claims}[0].saidAt`, 20200501, /a day/, '20200501'],
    ['reports[0].published', '2019-02-29', /a day/, '"2019-02-29"'],
    [`${incident}.date.from`, '2019-02-29', /a day/, '"2019-02-29"'],
    [`${incident}.date.to`, '2019-03-26', /no earlier than 2019-03-27/, '"2019-03-26"'],
    [`${claims}[4].answer.time.to`, '2019-03-27', /no earlier than 2019-03-28/, '"2019-03-27"'],
    [`${claims}[4].answer.time.from`, undefined, /a day/, 'nothing'],
  ]);

  test.each([
    '2020-02-29',
    '2000-02-29',
    '2020-05-01',
    '2020-05-01T23:59Z',
    '2020-05-01T09:25:00+03:00',
    '2020-05-01T09:25:00.123456-05:30',
  ])('%s is one', (date) => {
    expect(parseCase(putAt(makeSmallCase(), `${claims}[0].saidAt`, date)).ok).toBe(true);
  });

  test('a moment on a day may end that day', () => {
    const time = { from: '2019-03-28T22:00:00Z', to: '2019-03-28' };
    expect(parseCase(putAt(makeSmallCase(), `${claims}[4].answer.time`, time)).ok).toBe(true);
  });
});

describe('ids', () => {
  testFaults([
    ['parties[2]', { id: '', name: 'X' }, /an id/, '""', 'parties[2].id'],
    ['sources[3]', { ...makeSmallCase().sources[0], id: 'a b' }, /an id/, '"a b"', 'sources[3].id'],
    ['concepts[6]', { id: 7, kind: 'place', label: 'X' }, /an id/, '7', 'concepts[6].id'],
    ['reports[2]', { ...makeSmallCase().reports[1], id: undefined }, /an id/, 'nothing', 'reports[2].id'],
    ['incidents[2]', { ...makeSmallCase().incidents[1], id: '-x' }, /an id/, '"-x"', 'incidents[2].id'],
    [`${claims}[9]`, { ...makeSmallCase().incidents[0].claims[0], id: 'x\u0000' }, /an id/, /"x/, `${claims}[9].id`],
  ]);

  const entries = {
    parties: '{"id": "__proto__", "name": "X"}',
    sources: '{"id": "__proto__", "name": "X", "party": "syria", "kind": "expert", "named": true}',
    concepts: '{"id": "__proto__", "kind": "place", "label": "X"}',
    reports: '{"id": "__proto__", "outlet": "X", "headline": "X", "published": null, "language": "en", "passages": []}',
  };
  test.each(Object.entries(entries))('__proto__ is none in %s', (list, text) => {
    const value = makeSmallCase();
    const index = value[list].push(JSON.parse(text)) - 1;
    expectProblems(parseCase(value), [`${list}[${index}].id`, /an id/, '"__proto__"']);
  });

  test.each([
    `${claims}[0].id`,
    `${claims}[0].question`,
    `${claims}[0].source`,
    `${claims}[0].origin`,
    `${claims}[8].supersedes`,
    `${claims}[1].evidence[0].report`,
    `${claims}[8].answer.quantity.unit`,
    `${incident}.place`,
    `${incident}.questions[0].accused`,
    `${incident}.questions[1].floor`,
    `${incident}.questions[2].unit`,
    'concepts[1].broader',
    'sources[0].party',
  ])('__proto__ is none at %s', (at) => {
    expectProblems(parseCase(putAt(makeSmallCase(), at, '__proto__')), [at, /\bid\b/, '"__proto__"']);
  });

  test('__proto__ as a key changes no prototype and supplies no field', () => {
    const text = JSON.stringify(makeSmallCase()).replace(
      '"name":"Syria"',
      '"__proto__":{"name":"Syria","polluted":true}',
    );
    expectProblems(parseCase(JSON.parse(text)), ['parties[0].name', /text/, 'nothing']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const answer = JSON.parse('{"__proto__": {"concepts": ["israel"]}}');
    expectProblems(parseCase(putAt(makeSmallCase(), `${claims}[0].answer`, answer)), [
      `${claims}[0].answer`,
      /one of concepts/,
      'an object',
    ]);
  });
});
