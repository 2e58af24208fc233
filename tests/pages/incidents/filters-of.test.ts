import { expect, test } from 'vitest';
import type { FilterName } from '../../../src/core/overview/filters.ts';
import type { Address } from '../../../src/io/address.ts';
import {
  dropFilter,
  filtersOf,
  listActive,
  noFilterChange,
  orderOf,
  setFilter,
} from '../../../src/pages/incidents/filters-of.ts';

function addressWith(view: Partial<Address>): Address {
  const unsaid = {
    page: null,
    lesson: null,
    round: null,
    task: null,
    incident: null,
    question: null,
    claim: null,
    beside: null,
    asof: null,
  };
  const elsewhere = { ...unsaid, report: null, proposal: null, draft: null, finding: null, scope: null };
  return { ...elsewhere, ...noFilterChange, without: [], named: null, order: null, ...view };
}

const everything = addressWith({
  q: 'raid',
  source: ['sana', 'sohr'],
  party: ['iran'],
  mark: 'conflict',
  asked: 'who',
  place: 'homs',
  from: '2020-01-01',
  to: '2020-12-31',
});

test('a source or party that a link names twice is one, and nothing between two commas is none', () => {
  const filters = filtersOf(addressWith({ source: ['a', 'b', 'a', ''], party: ['', 'p', 'p'] }));
  expect([filters.sources, filters.parties]).toEqual([['a', 'b'], ['p']]);
  expect(listActive(filters).map(({ value }) => value)).toEqual(['a', 'b', 'p']);
});

test('each filter that is set is listed, and each can be dropped alone', () => {
  const active = listActive(filtersOf(everything));
  expect(active).toHaveLength(9);
  for (const filter of active) {
    const left = listActive(filtersOf({ ...everything, ...dropFilter(everything, filter) }));
    expect(left).toEqual(active.filter((each) => each !== filter));
  }
  expect(listActive(filtersOf({ ...everything, ...noFilterChange }))).toEqual([]);
});

test.each<[FilterName, string]>([
  ['words', 'raid'],
  ['sources', 'sana'],
  ['parties', 'iran'],
  ['mark', 'agree'],
  ['question', 'who'],
  ['place', 'homs'],
  ['from', '2020-01-01'],
  ['to', '2020-12-31'],
])('setting %s is undone by dropping it', (filter, value) => {
  const none = addressWith({});
  const set = { ...none, ...setFilter(none, { filter, value }) };
  expect(listActive(filtersOf(set))).toEqual([{ filter, value }]);
  expect({ ...set, ...dropFilter(set, { filter, value }) }).toEqual(none);
});

test('a source is added to those chosen, a mark takes the place of another', () => {
  expect(setFilter(everything, { filter: 'sources', value: 'cnn' })).toEqual({ source: ['sana', 'sohr', 'cnn'] });
  expect(setFilter(everything, { filter: 'mark', value: 'agree' })).toEqual({ mark: 'agree' });
});

test('a source named twice goes with one press', () => {
  expect(dropFilter(addressWith({ source: ['a', 'b', 'a'] }), { filter: 'sources', value: 'a' })).toEqual({
    source: ['b'],
  });
});

test('what fits best comes first where words are searched for, unless told otherwise', () => {
  expect(orderOf(addressWith({}))).toBe('newest');
  expect(orderOf(addressWith({ q: '  ' }))).toBe('newest');
  expect(orderOf(addressWith({ q: 'raid' }))).toBe('relevance');
  expect(orderOf(addressWith({ q: 'raid', order: 'oldest' }))).toBe('oldest');
});
