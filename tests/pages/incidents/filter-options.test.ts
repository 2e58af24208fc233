import { expect, test } from 'vitest';
import type { Concept, Party } from '../../../src/core/model/case.ts';
import { indexCase } from '../../../src/core/model/index-case.ts';
import { createDesk } from '../../../src/desk/desk.ts';
import type { OpenCase } from '../../../src/desk/open-case.ts';
import { listOptions } from '../../../src/pages/incidents/filter-options.ts';

/** "city in country": a place, and what holds it. */
function openWith(places: readonly string[], parties: readonly string[] = []): OpenCase {
  const concepts = places.map((text) => {
    const [id, broader] = text.split(' in ');
    return { id, kind: 'place', label: id, ...(broader && { broader }) } as unknown as Concept;
  });
  const named = parties.map((id) => ({ id, name: id }) as unknown as Party);
  const shared = indexCase({ parties: named, sources: [], concepts, reports: [], incidents: [] });
  const none = {
    questions: [],
    digests: [],
    fileName: null,
    caseKey: 'test',
    carried: [],
    carriedDrafts: [],
    close: () => {},
  };
  const work = () => Promise.reject(new Error('No work is done on this case.'));
  return { desk: createDesk(shared), shared, ...none, work };
}

const nothing = {
  sources: {},
  parties: {},
  questions: {},
  places: {},
  marks: { agree: 0, conflict: 0, unconfirmed: 0 },
};

test('places stand as a tree, by name among those of one level, without those that would leave nothing', () => {
  const openCase = openWith(['syria', 'homs in syria', 'aleppo in syria', 'iraq', 'basra in iraq', 'nairab in aleppo']);
  const counts = { ...nothing, places: { syria: 3, homs: 1, aleppo: 2, nairab: 1 } };
  const options = listOptions(openCase, counts).places.map(({ value, incidents, depth }) => [value, incidents, depth]);
  expect(options).toEqual([
    ['syria', 3, 0],
    ['aleppo', 2, 1],
    ['nairab', 1, 2],
    ['homs', 1, 1],
  ]);
});

test.each(['constructor', 'toString', '__proto__'])(
  'an id that every object answers to (%s) is like any other',
  (id) => {
    const openCase = openWith([id, 'syria'], [id, 'israel']);
    expect(listOptions(openCase, nothing)).toEqual({ sources: [], parties: [], questions: [], places: [] });
    const one = Object.fromEntries([[id, 1]]);
    const options = listOptions(openCase, { ...nothing, parties: one, places: one });
    expect([options.parties, options.places].map((each) => each.map(({ value }) => value))).toEqual([[id], [id]]);
  },
);
