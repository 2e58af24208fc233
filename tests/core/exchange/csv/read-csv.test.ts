import { describe, expect, test } from 'vitest';
import type { CsvContents } from '../../../../src/core/exchange/csv/csv-outcome.ts';
import { readCsv } from '../../../../src/core/exchange/csv/read-csv.ts';
import { writeCsv } from '../../../../src/core/exchange/csv/write-csv.ts';
import type { Case } from '../../../../src/core/model/case.ts';
import { indexCase } from '../../../../src/core/model/index-case.ts';
import { readSmallCase, withoutClaims } from '../exchange-case.ts';

const smallCase = withoutClaims(readSmallCase());

/** The table as somebody may type it; what it holds, or an error with its problems. */
function read(text: string, theCase: Case = smallCase): CsvContents {
  const outcome = readCsv(text, theCase);
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.problems, null, 1));
}

/** Row, column, what was expected and what stood there, of each problem. */
function refuse(text: string, theCase: Case = smallCase): readonly (readonly [number, string, string, string])[] {
  const outcome = readCsv(text, theCase);
  expect(outcome).not.toHaveProperty('value');
  return outcome.ok ? [] : outcome.problems.map(({ row, column, expected, found }) => [row, column, expected, found]);
}

describe('a table written by hand', () => {
  const teachers = `Incident title;Question text;Source name;Stance;Certainty;Concept names;At least;At most;In words;Statement;Outlet;Headline;Exact
Strike on Aleppo;Who?;Syrian army;asserts;certain;Israel;;;;Blames Israel.;Herald;Strike on Aleppo;
strike on aleppo ;How many died?;Agency;Asserts;probable;;7;open;at least seven;;Herald;Strike on Aleppo;seven died

Strike on Aleppo;Who?;Ministry;declines;;;;;;No comment.;;;`;

  test('with names for ids, in semicolons, is understood', () => {
    const { claims, reports, sources } = read(teachers);
    expect({ reports, sources }).toEqual({ reports: [], sources: [] });
    expect(claims).toEqual([
      {
        incident: 'aleppo-2019',
        row: 2,
        claim: {
          id: 'aleppo-2019-who-army',
          question: 'who',
          source: 'army',
          stance: 'asserts',
          certainty: 'certain',
          answer: { concepts: ['israel'] },
          statement: 'Blames Israel.',
          evidence: [{ report: 'herald' }],
        },
      },
      {
        incident: 'aleppo-2019',
        row: 3,
        claim: {
          id: 'aleppo-2019-killed-agency',
          question: 'killed',
          source: 'agency',
          stance: 'asserts',
          certainty: 'probable',
          answer: { quantity: { min: 7, max: null, words: 'at least seven' } },
          evidence: [{ report: 'herald', passage: 0, exact: 'seven died' }],
        },
      },
      {
        incident: 'aleppo-2019',
        row: 5,
        claim: {
          id: 'aleppo-2019-who-ministry',
          question: 'who',
          source: 'ministry',
          stance: 'declines',
          certainty: 'certain',
          statement: 'No comment.',
        },
      },
    ]);
  });

  test('read twice brings its claims once; two that differ get ids of their own', () => {
    const { claims } = read(teachers);
    const joined = indexCase({
      ...smallCase,
      incidents: smallCase.incidents.map((each) => ({
        ...each,
        claims: claims.filter(({ incident }) => incident === each.id).map(({ claim }) => claim),
      })),
    });
    expect(read(teachers, joined).claims).toEqual(claims);
    const again = `incident,question,source,stance,statement\naleppo-2019,who,army,silent,One.\naleppo-2019,who,army,silent,Another.`;
    expect(read(again, joined).claims.map(({ claim }) => claim.id)).toEqual([
      'aleppo-2019-who-army-2',
      'aleppo-2019-who-army-3',
    ]);
  });

  test('brings reports that the case does not have, each once, with the passages that are quoted', () => {
    const { claims, reports } =
      read(`incident,question,source,stance,certainty,at least,at most,outlet,headline,link,published,report language,passage text,exact
aleppo-2019,killed,army,asserts,certain,4,4,Tribune,Four dead,https://tribune.example/4,2019-03-28,en,"Four died, the army said.",Four died
aleppo-2019,killed,agency,asserts,certain,4,4,,,https://tribune.example/4,,,,Four died
aleppo-2019,killed,ministry,asserts,certain,5,5,,,https://tribune.example/4,,,"Five, said the ministry.",Five
aleppo-2019,killed,army,asserts,certain,6,6,صحيفة,ستة,,,,,ستة قتلى`);
    expect(reports).toEqual([
      {
        id: 'tribune-2019-03-28',
        outlet: 'Tribune',
        headline: 'Four dead',
        url: 'https://tribune.example/4',
        published: '2019-03-28',
        language: 'en',
        passages: ['Four died, the army said.', 'Five, said the ministry.'],
      },
      { id: 'صحيفة-ستة', outlet: 'صحيفة', headline: 'ستة', published: null, language: 'und', passages: ['ستة قتلى'] },
    ]);
    expect(claims.map(({ claim }) => claim.evidence)).toEqual([
      [{ report: 'tribune-2019-03-28', passage: 0, exact: 'Four died' }],
      [{ report: 'tribune-2019-03-28', passage: 0, exact: 'Four died' }],
      [{ report: 'tribune-2019-03-28', passage: 1, exact: 'Five' }],
      [{ report: 'صحيفة-ستة', passage: 0, exact: 'ستة قتلى' }],
    ]);
  });

  test('finds a report of the case by its link', () => {
    const { claims, reports } = read(`incident,question,source,stance,statement,outlet,headline,link
aleppo-2019,who,army,silent,Nothing.,Herald (copy),Another headline,https://herald.example/1`);
    expect(reports).toEqual([]);
    expect(claims[0]?.claim.evidence).toEqual([{ report: 'herald' }]);
  });

  test('brings sources of parties that the case has', () => {
    const { claims, sources } = read(`incident,question,source,party,source kind,source named,stance,statement,origin
aleppo-2019,who,State television,Syria,state-media,yes,silent,Nothing.,
aleppo-2019,who,army,,,,silent,Nothing.,state television`);
    expect(sources).toEqual([
      { id: 'state-television', name: 'State television', party: 'syria', kind: 'state-media', named: true },
    ]);
    expect(claims.map(({ claim }) => [claim.source, claim.origin])).toEqual([
      ['state-television', undefined],
      ['army', 'state-television'],
    ]);
  });

  test('a whole case goes into one that knows its incident and its parties alone', () => {
    const whole = readSmallCase();
    const bare = { ...smallCase, sources: [], reports: [], sourceById: new Map(), reportById: new Map() };
    const { claims, reports, sources } = read(writeCsv(whole), bare);
    expect(claims.map(({ claim }) => claim.id)).toEqual(whole.incidents[0]?.claims.map(({ id }) => id));
    expect(sources.map(({ id, party }) => [id, party])).toEqual([
      ['army', 'syria'],
      ['ministry', 'israel'],
      ['agency', 'syria'],
    ]);
    expect(reports.map(({ id, url }) => [id, url])).toEqual([['herald', 'https://herald.example/1']]);
  });

  test('columns for notes, and empty ones, are passed over', () => {
    expect(
      read(`incident,question,source,stance,statement,Notes,\naleppo-2019,who,army,silent,Nothing.,to be checked,`)
        .claims,
    ).toHaveLength(1);
  });
});

describe('a claim that the case has', () => {
  test('comes back as a version of it', () => {
    const whole = readSmallCase();
    const text = writeCsv(whole).replace('No comment.', 'Would not comment.');
    const { claims } = read(text, whole);
    const changed = claims.filter(
      ({ claim }, at) =>
        JSON.stringify(claim) !== JSON.stringify(whole.incidents[0]?.claims[at]) && claim.id === 'ministry-who',
    );
    expect(changed.map(({ claim }) => claim.statement)).toEqual(['Would not comment.']);
  });

  test('may not change its question under one that replaces it', () => {
    const text = `incident,question,claim,source,stance,certainty,statement\naleppo-2019,who,army-killed,army,silent,certain,Nothing.`;
    expect(refuse(text, readSmallCase())).toEqual([
      [
        2,
        'claim',
        'a claim on the same question, killed, by claim army-killed-later of the case',
        '"army-killed (on who)"',
      ],
    ]);
  });

  test('may not move to another incident', () => {
    const text = `incident,question,claim,source,stance,statement\nempty,who,army-who,army,silent,Nothing.`;
    expect(refuse(text, readSmallCase())).toEqual([
      [2, 'claim', 'an id that no claim of another incident has, as one of aleppo-2019 does', '"army-who"'],
    ]);
  });
});

describe('what is wrong with a table', () => {
  test('is said all at once, by row and column', () => {
    expect(
      refuse(`incident,question,claim,source,stance,certainty,concepts,at least,at most,from,to,exhaustive,said at,report,passage,exact,report 2,exact 2
nowhere,who,a,army,asserts,certain,israel,,,,,,,herald,,,,
aleppo-2019,why,b,nobody,claims,sure,israel,,,,,perhaps,28.3.2019,herald,,,,
aleppo-2019,killed,c,army,asserts,certain,,seven,,,,,,herald,9,seven,,

aleppo-2019,who,c,army,asserts,certain,aleppo,,,,,,,herald,0,eight died,tribune,Seven
aleppo-2019,when,e,army,asserts,certain,,,,2019-03-28,2019-02-30,,,,,,,
aleppo-2019,when,f,army,asserts,certain,,1,1,2019-03-28,,,,gazette,,,,`),
    ).toEqual([
      [2, 'incident', 'the id or title of an incident of the case', '"nowhere"'],
      [3, 'question', 'the id of a question of the incident', '"why"'],
      [3, 'source', 'the id of a source', '"nobody"'],
      [3, 'stance', 'one of asserts, denies, noncommittal, declines, silent', '"claims"'],
      [3, 'certainty', 'one of certain, probable, possible', '"sure"'],
      [3, 'said at', expect.stringMatching(/^a day that exists/), '"28.3.2019"'],
      [3, 'exhaustive', 'yes or no', '"perhaps"'],
      [4, 'at least', 'a number from 0', '"seven"'],
      [4, 'at most', 'a number from 0, or “open” for no upper bound', 'nothing'],
      [4, 'passage', 'the index of one of the 2 passages of herald', '9'],
      [6, 'claim', 'an id that no other claim has', '"c"'],
      [6, 'concepts', 'a concept of kind actor', '"aleppo (kind place)"'],
      [6, 'exact', 'words that stand in passage 0 of herald, letter for letter', '"eight died"'],
      [6, 'report 2', 'the id of a report', '"tribune"'],
      [7, 'to', expect.stringMatching(/^a day that exists/), '"2019-02-30"'],
      [7, 'report', 'evidence, or a statement in the editor’s own words', 'nothing'],
      [8, 'at least', 'an answer of the question’s type, time', '"quantity"'],
      [8, 'from', 'an answer of one type, for “at least” is filled', '"2019-03-28"'],
    ]);
  });

  const header = 'incident,question,source,stance,statement';
  test.each<[string, string, readonly (readonly [number, string, string, string])[]]>([
    ['nothing at all', '\uFEFF \n', [[1, '', 'a table with a header', 'an empty file']]],
    [
      'columns that are needed, and one that is a slip',
      'incident,question,source,stanse\n',
      [
        [1, 'stanse', 'the name of a column of claims, or one that begins with “note”', '"stanse"'],
        [1, 'stance', 'a column “stance”', 'nothing'],
      ],
    ],
    ['a column twice', `${header},Statement\n`, [[1, 'statement', 'a column that is there once', '"Statement"']]],
    [
      'a quotation mark that does not close, after a cell of two lines',
      `${header}\naleppo-2019,who,army,silent,"one\ntwo"\naleppo-2019,who,army,silent,"three`,
      [[3, '', 'quotation marks that close, doubled within a cell', 'one that does not']],
    ],
    [
      'more cells than columns',
      `${header}\naleppo-2019,who,army,silent,Nothing, they said.`,
      [[2, '', 'no more cells than the header has', '" they said."']],
    ],
    [
      'what is needed of a claim',
      `${header}\n,,,,Nothing.`,
      [
        [2, 'incident', 'the id or title of an incident of the case', 'nothing'],
        [2, 'question', 'a question of the incident', 'nothing'],
        [2, 'source', 'a source', 'nothing'],
        [2, 'stance', 'one of asserts, denies, noncommittal, declines, silent', 'nothing'],
        [2, 'certainty', 'one of certain, probable, possible', 'nothing'],
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(refuse(text)).toEqual(problems);
  });

  test('a name that several bear is not guessed', () => {
    const twoAgencies = readSmallCase((value) => {
      value.sources.push({ id: 'agency-2', name: 'Agency', party: 'israel', kind: 'state-media', named: true });
    });
    expect(
      refuse('incident,question,source name,stance,statement\naleppo-2019,who,Agency,silent,Nothing.', twoAgencies),
    ).toEqual([[2, 'source name', 'a name that one alone bears, or the id: agency or agency-2', '"Agency"']]);
  });

  test('a slip in an id makes no second source, and no second report', () => {
    const text = writeCsv(readSmallCase()).replaceAll(',army,', ',armee,').replaceAll(',herald,', ',hreald,');
    const problems = refuse(text);
    expect(new Set(problems.map(([, column, expected]) => `${column}: ${expected}`))).toEqual(
      new Set([
        'source: the id of Syrian army, army',
        'origin: the id of Syrian army, army',
        'report: the id of the report that is described, herald',
      ]),
    );
  });

  test('words that stand in several passages, or in none', () => {
    const text = (exact: string) =>
      `incident,question,source,stance,certainty,extent,report,exact\naleppo-2019,shot-down,army,asserts,certain,some; all,herald,${exact}`;
    expect(refuse(text('on Tuesday'))).toEqual([
      [2, 'exact', 'words that stand in herald, letter for letter', '"on Tuesday"'],
    ]);
    expect(refuse(text('even'))).toEqual([[2, 'passage', 'the passage, for the words stand in 0, 1', 'nothing']]);
    expect(read(text('seven died')).claims[0]?.claim.evidence).toEqual([
      { report: 'herald', passage: 0, exact: 'seven died' },
    ]);
  });

  test('what is said of a new report, or a new source, is said alike in all rows', () => {
    expect(
      refuse(`incident,question,source,party,source kind,source named,stance,statement,outlet,headline,link
aleppo-2019,who,Radio,syria,state-media,yes,silent,Nothing.,Tribune,Four dead,https://tribune.example/4
aleppo-2019,who,Radio,israel,state-media,yes,silent,Something.,Tribune,Five dead,https://tribune.example/4
aleppo-2019,who,Television,nowhere,state-media,maybe,silent,Nothing.,,No outlet,`),
    ).toEqual([
      [3, 'party', 'the same as in row 2, syria', '"israel"'],
      [3, 'headline', 'the same as in row 2, Four dead', '"Five dead"'],
      [4, 'party', 'the id of a party', '"nowhere"'],
      [4, 'source named', 'yes or no', '"maybe"'],
      [4, 'outlet', 'the outlet of a new report', 'nothing'],
    ]);
  });
});
