import { describe, expect, test } from 'vitest';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import { buildOverview } from '../../../src/core/overview/build-overview.ts';
import { type Filters, noFilters } from '../../../src/core/overview/filters.ts';
import { findIncidents, type Order } from '../../../src/core/overview/find-incidents.ts';
import { strikesCase } from './strikes-case.ts';

const overview = buildOverview(strikesCase, compareCase(strikesCase));

function find(filters: Partial<Filters>, order: Order = 'newest', hits: ReadonlyMap<number, number> | null = null) {
  return findIncidents(overview, { ...noFilters, ...filters }, hits, order);
}

function idsOf(incidents: readonly number[]) {
  return incidents.map((index) => strikesCase.incidents[index]?.id);
}

function found(filters: Partial<Filters>, order?: Order, hits?: ReadonlyMap<number, number>) {
  return idsOf(find(filters, order, hits).incidents);
}

describe('what is found', () => {
  test.each([
    ['no filter: all, also one on which nothing is asked', {}, ['unasked', 'safirah', 'nairab', 'palmyra']],
    ['a mark', { mark: 'conflict' }, ['safirah', 'nairab']],
    ['a question', { question: 'who' }, ['safirah', 'nairab']],
    ['a mark and a question: of that question', { mark: 'conflict', question: 'killed' }, ['nairab']],
    ['a source that speaks', { sources: ['syrian-army'] }, ['safirah', 'nairab']],
    ['a source whose word is passed on', { sources: ['israeli-minister'] }, ['nairab']],
    ['a report’s own voice is a source', { sources: ['first-herald'] }, ['safirah']],
    ['but no party', { parties: ['first-herald'] }, []],
    ['a party whose word is passed on', { parties: ['israel'] }, ['nairab']],
    ['who passes on speaks, as a source', { sources: ['sohr'], question: 'who' }, ['safirah', 'nairab']],
    ['but not as a party', { parties: ['sohr'], question: 'who' }, ['safirah']],
    ['two sources on one question', { sources: ['sohr', 'syrian-army'] }, ['safirah', 'nairab']],
    ['not on two questions', { sources: ['sana', 'syrian-army'] }, []],
    ['all of a question at once', { sources: ['sohr'], mark: 'conflict', question: 'killed' }, ['nairab']],
    ['a claim that was replaced still speaks', { sources: ['sohr'], place: 'palmyra' }, ['palmyra']],
    ['a place', { place: 'al-safirah' }, ['safirah']],
    ['a place with those in it', { place: 'aleppo-province' }, ['safirah', 'nairab']],
    ['from a day, still under way', { from: '2020-01-02', to: '2020-01-31' }, ['palmyra']],
    ['until a day, already begun', { to: '2019-12-31' }, ['palmyra']],
    ['a day is the whole day', { from: '2020-06-10T23:59:59Z' }, ['unasked', 'safirah']],
    ['the day before', { to: '2020-06-09' }, ['nairab', 'palmyra']],
    ['a span turned round', { from: '2020-06-30', to: '2020-05-15' }, []],
    ['a day that is none', { from: '2020-02-30' }, []],
    ['no day at all', { to: 'soon' }, []],
    ['an unknown id', { question: '__proto__' }, []],
  ] satisfies [string, Partial<Filters>, string[]][])('%s', (_, filters, incidents) => {
    expect(found(filters)).toEqual(incidents);
  });

  test('questions are counted, and those that are not asked are not', () => {
    expect(find({}).questions).toBe(5);
    expect(find({ question: 'killed' }).questions).toBe(3);
  });
});

describe('order', () => {
  test('oldest', () => expect(found({}, 'oldest')).toEqual(['palmyra', 'nairab', 'safirah', 'unasked']));

  test('most questions in conflict, then newest', () => {
    expect(found({}, 'conflicts')).toEqual(['safirah', 'nairab', 'unasked', 'palmyra']);
  });

  const hits = new Map([
    [0, 1],
    [1, 1],
    [2, 3],
  ]);

  test('as the search ranks, then newest', () => {
    expect(found({ words: 'strike' }, 'relevance', hits)).toEqual(['palmyra', 'safirah', 'nairab']);
  });

  test('newest where nothing is searched for', () => expect(found({}, 'relevance')).toEqual(found({}, 'newest')));

  test('only what the search finds', () => {
    expect(found({ words: 'strike', mark: 'conflict' }, 'newest', new Map([[1, 1]]))).toEqual(['safirah']);
  });
});

describe('what each further choice would leave', () => {
  test('an incident counts for its place and for all above it', () => {
    expect(find({}).counts.places).toEqual({
      'nairab-airport': 1,
      'aleppo-city': 1,
      'al-safirah': 1,
      'aleppo-province': 2,
      palmyra: 1,
      'homs-province': 1,
      syria: 4,
    });
  });

  test('a mark or a question instead of the present one', () => {
    const { marks, questions } = find({ mark: 'conflict', question: 'killed' }).counts;
    expect(marks).toEqual({ agree: 0, conflict: 1, unconfirmed: 2 });
    expect(questions).toEqual({ killed: 1, who: 1 });
  });

  test('a source beside those chosen, on the same question', () => {
    expect(find({ sources: ['syrian-army'] }).counts.sources).toEqual({ 'syrian-army': 2, sohr: 2, 'first-herald': 1 });
  });

  test('can be sent', () => {
    const answer = find({ mark: 'agree' });
    expect(structuredClone(answer)).toEqual(answer);
  });
});

describe('what stands in the way where nothing is found', () => {
  test('each value that alone does', () => {
    expect(find({ mark: 'agree', question: 'killed', sources: ['sohr'] }).loosen).toEqual([
      { filter: 'mark', value: 'agree', incidents: 3 },
      { filter: 'question', value: 'killed', incidents: 1 },
    ]);
  });

  test('one of several sources', () => {
    expect(find({ sources: ['sohr', 'nobody'] }).loosen).toEqual([
      { filter: 'sources', value: 'nobody', incidents: 3 },
    ]);
  });

  test('the one end of a span on whose other side something lies', () => {
    expect(find({ from: '2020-07-01', to: '2020-12-31' }).loosen).toEqual([
      { filter: 'from', value: '2020-07-01', incidents: 3 },
      { filter: 'to', value: '2020-12-31', incidents: 1 },
    ]);
  });

  test('words', () => {
    expect(find({ words: 'nothing', mark: 'agree' }, 'newest', new Map()).loosen).toEqual([
      { filter: 'words', value: 'nothing', incidents: 1 },
    ]);
  });

  test('none where no one filter would help, nor where something is found', () => {
    expect(find({ place: 'nowhere', question: 'nothing' }).loosen).toEqual([]);
    expect(find({ mark: 'conflict' }).loosen).toEqual([]);
  });
});
