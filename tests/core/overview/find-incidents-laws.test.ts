import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import type { Case } from '../../../src/core/model/case.ts';
import { buildOverview } from '../../../src/core/overview/build-overview.ts';
import { type FilterName, type Filters, noFilters } from '../../../src/core/overview/filters.ts';
import { type Found, findIncidents, type Order } from '../../../src/core/overview/find-incidents.ts';
import { type IncidentEntry, readFixture } from '../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

const marks = ['agree', 'conflict', 'unconfirmed'] as const;
const sources = ['sohr', 'sana', 'syrian-army', 'israeli-army', 'first-herald'];
const parties = ['sohr', 'syrian-government', 'israel', 'first-herald'];
const places = ['syria', 'aleppo-province', 'al-safirah', 'homs-province', 'palmyra'];
const questions = ['killed', 'wounded', 'missiles'];
const days = ['2020-05-01', '2020-05-02', '2020-05-03', '2020-05-04T12:00Z'];

/** Who passes on another stands after it, so that no circle comes about. */
function isBefore(origin: string, source: string): boolean {
  return sources.indexOf(origin) < sources.indexOf(source);
}

/** Few of everything, so that filters meet. */
const arbitraryIncident: fc.Arbitrary<Omit<IncidentEntry, 'id'>> = fc
  .record({
    asked: fc.subarray(questions),
    said: fc.array(
      fc.record({
        question: fc.nat(),
        source: fc.constantFrom(...sources),
        origin: fc.option(fc.constantFrom(...sources), { nil: undefined, freq: 2 }),
        number: fc.constantFrom(3, 7),
      }),
      { maxLength: 6 },
    ),
    place: fc.constantFrom(...places),
    span: fc.tuple(fc.nat(days.length - 1), fc.nat(days.length - 1)),
  })
  .map(({ asked, said, place, span: [a, b] }) => {
    const claims = asked.length === 0 ? [] : said;
    return {
      ...makeIncident(
        'incident',
        asked.map((id) => ({ id, text: id, answer: 'quantity', unit: 'killed', accepts: 'one' })),
        claims.map(({ question, source, origin, number }, index) => ({
          id: `c${index}`,
          question: asked[question % asked.length] ?? '',
          source,
          origin: origin !== undefined && isBefore(origin, source) ? origin : undefined,
          stance: 'asserts',
          certainty: 'certain',
          statement: 'said',
          answer: { quantity: { min: number, max: number } },
        })),
      ),
      place,
      date: { from: days[Math.min(a, b)] ?? '', to: days[Math.max(a, b)] ?? '' },
    };
  });

const arbitraryIncidents = fc.array(arbitraryIncident, { maxLength: 12 }).map((incidents) =>
  incidents.map((incident, index) => ({
    ...incident,
    id: `i${index}`,
    claims: incident.claims.map((claim) => ({ ...claim, id: `${claim.id}-of-i${index}` })),
  })),
);

const maybe = (values: readonly string[]) => fc.option(fc.constantFrom(...values, 'unknown'), { freq: 1 });
const arbitraryFilters: fc.Arbitrary<Filters> = fc.record({
  words: fc.constant(''),
  sources: fc.subarray([...sources, 'unknown'], { maxLength: 2 }),
  parties: fc.subarray([...parties, 'unknown'], { maxLength: 1 }),
  mark: fc.option(fc.constantFrom(...marks), { freq: 1 }),
  question: maybe(questions),
  place: maybe(places),
  from: maybe(days),
  to: maybe(days),
});
const arbitraryHits = fc.option(
  fc.dictionary(fc.nat(11).map(String), fc.integer({ min: 1, max: 3 })).map((hits) => toHits(hits)),
);

function toHits(hits: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(hits).map(([index, score]) => [Number(index), score]));
}

function makeFind(theCase: Case) {
  const overview = buildOverview(theCase, compareCase(theCase));
  return (filters: Filters, hits: ReadonlyMap<number, number> | null, order: Order = 'newest') =>
    findIncidents(overview, filters, hits, order);
}

function law(
  name: string,
  check: (find: ReturnType<typeof makeFind>, filters: Filters, hits: ReadonlyMap<number, number> | null) => void,
) {
  test(name, { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryIncidents, arbitraryFilters, arbitraryHits, (incidents, filters, hits) => {
        const within = hits === null ? null : new Map([...hits].filter(([index]) => index < incidents.length));
        check(makeFind(readFixture(placeInWorld(incidents))), filters, within);
      }),
      { numRuns: 400 },
    );
  });
}

const without: Readonly<Record<Exclude<FilterName, 'words'>, (filters: Filters, value: string) => Filters>> = {
  sources: (filters, value) => ({ ...filters, sources: filters.sources.filter((each) => each !== value) }),
  parties: (filters, value) => ({ ...filters, parties: filters.parties.filter((each) => each !== value) }),
  mark: (filters) => ({ ...filters, mark: null }),
  question: (filters) => ({ ...filters, question: null }),
  place: (filters) => ({ ...filters, place: null }),
  from: (filters) => ({ ...filters, from: null }),
  to: (filters) => ({ ...filters, to: null }),
};

function listValues(filters: Filters): readonly (readonly [Exclude<FilterName, 'words'>, string])[] {
  const { mark, question, place, from, to } = filters;
  const single = { mark, question, place, from, to };
  return [
    ...filters.sources.map((value) => ['sources', value] as const),
    ...filters.parties.map((value) => ['parties', value] as const),
    ...(Object.keys(single) as (keyof typeof single)[]).flatMap((filter) => {
      const value = single[filter];
      return value === null ? [] : [[filter, value] as const];
    }),
  ];
}

describe('laws of the filters', () => {
  law('a filter taken away never finds less, nor a search', (find, filters, hits) => {
    const found = find(filters, hits);
    for (const [filter, value] of listValues(filters)) {
      const more = find(without[filter](filters, value), hits);
      expect(more.incidents).toEqual(expect.arrayContaining([...found.incidents]));
      expect(more.questions).toBeGreaterThanOrEqual(found.questions);
    }
    expect(find(filters, null).incidents).toEqual(expect.arrayContaining([...found.incidents]));
  });

  law('what an option counts is what is found when it is chosen', (find, filters, hits) => {
    const { counts } = find(filters, hits);
    const size = (changed: Partial<Filters>) => find({ ...filters, ...changed }, hits).incidents.length;
    const read = (ids: readonly string[], counted: Readonly<Record<string, number>>) =>
      ids.map((id) => counted[id] ?? 0);
    expect(read(sources, counts.sources)).toEqual(sources.map((id) => size({ sources: [...filters.sources, id] })));
    expect(read(parties, counts.parties)).toEqual(parties.map((id) => size({ parties: [...filters.parties, id] })));
    expect(read(marks, counts.marks)).toEqual(marks.map((mark) => size({ mark })));
    expect(read(questions, counts.questions)).toEqual(questions.map((question) => size({ question })));
    expect(read(places, counts.places)).toEqual(places.map((place) => size({ place })));
    for (const facet of Object.values({ ...counts, marks: {} })) expect(Object.values(facet)).not.toContain(0);
  });

  law(
    'what a loosening counts is what is found without that filter; none that would help is missing',
    (find, filters, hits) => {
      const found = find(filters, hits);
      const all = listValues(filters)
        .map(([filter, value]) => ({
          filter,
          value,
          incidents: find(without[filter](filters, value), hits).incidents.length,
        }))
        .filter(({ incidents }) => incidents > 0);
      const wanted = found.incidents.length > 0 ? [] : all;
      const given = found.loosen.filter(({ filter }) => filter !== 'words');
      expect([...given].sort(compareLoosenings)).toEqual([...wanted].sort(compareLoosenings));
      const words = found.loosen.find(({ filter }) => filter === 'words');
      const withoutWords = hits === null || found.incidents.length > 0 ? 0 : find(filters, null).incidents.length;
      expect(words?.incidents ?? 0).toBe(withoutWords);
    },
  );

  law('every order finds the same', (find, filters, hits) => {
    const inFileOrder = (found: Found) => [...found.incidents].sort((a, b) => a - b);
    const newest = inFileOrder(find(filters, hits));
    for (const order of ['oldest', 'conflicts', 'relevance'] as const)
      expect(inFileOrder(find(filters, hits, order))).toEqual(newest);
  });

  test('the order of the file shows in nothing but in incidents alike', { timeout: 30_000 }, () => {
    const shuffled = arbitraryIncidents.chain((incidents) =>
      fc.tuple(fc.constant(incidents), fc.shuffledSubarray(incidents, { minLength: incidents.length })),
    );
    fc.assert(
      fc.property(shuffled, arbitraryFilters, ([incidents, others], filters) => {
        const read = (entries: readonly IncidentEntry[]) => {
          const backwards = entries.map((entry) => ({ ...entry, claims: [...entry.claims].reverse() }));
          const { incidents: indexes, ...rest } = makeFind(
            readFixture(placeInWorld(entries === others ? backwards : entries)),
          )(filters, null);
          const found = indexes.map((index) => entries[index]);
          return { ...rest, days: found.map((each) => each?.date.from), ids: found.map((each) => each?.id).sort() };
        };
        expect(read(others)).toEqual(read(incidents));
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is typed into the address is answered', { timeout: 30_000 }, () => {
    const junk = fc.string({ unit: 'grapheme' });
    const typed = fc.record({
      sources: fc.array(junk, { maxLength: 40 }),
      parties: fc.array(junk, { maxLength: 40 }),
      question: fc.option(junk),
      place: fc.option(junk),
      from: fc.option(junk),
      to: fc.option(junk),
    });
    const find = makeFind(readFixture(placeInWorld([makeIncident('one', [], [])])));
    fc.assert(
      fc.property(typed, (filters) => {
        const isFiltered = Object.values(filters).some((value) => value !== null && value.length > 0);
        const isEmptyText = Object.values(filters).includes('');
        const { incidents } = find({ ...noFilters, ...filters }, null);
        expect(incidents).toEqual(isFiltered || isEmptyText ? [] : [0]);
      }),
      { numRuns: 300 },
    );
  });
});

function compareLoosenings(a: { filter: string; value: string }, b: { filter: string; value: string }): number {
  return `${a.filter} ${a.value}` < `${b.filter} ${b.value}` ? -1 : 1;
}
