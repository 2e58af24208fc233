import type { FilterName, Filters } from '../../core/overview/filters.ts';
import type { Order } from '../../core/overview/find-incidents.ts';
import type { Address } from '../../io/address.ts';

/** What the address asks of the list. */
export function filtersOf({ q, source, party, mark, asked, place, from, to }: Address): Filters {
  return { words: q, sources: listIds(source), parties: listIds(party), mark, question: asked, place, from, to };
}

/** Each once: a list in a link may name one twice, or nothing between two commas. */
function listIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}

/** Where words are searched for, what fits them best comes first, unless told otherwise. */
export function orderOf({ order, q }: Address): Order {
  return order ?? (q.trim() === '' ? 'newest' : 'relevance');
}

/** One value that narrows the list. */
export interface ActiveFilter {
  readonly filter: FilterName;
  readonly value: string;
}

export function listActive({ sources, parties, ...single }: Filters): readonly ActiveFilter[] {
  return [
    ...Object.entries(single).flatMap(([filter, value]) =>
      value === null || value === '' ? [] : [{ filter: filter as FilterName, value }],
    ),
    ...sources.map((value) => ({ filter: 'sources' as const, value })),
    ...parties.map((value) => ({ filter: 'parties' as const, value })),
  ];
}

/** The change of address that sets a filter; of sources and parties, adds one to those chosen. */
export function setFilter(address: Address, { filter, value }: ActiveFilter): Partial<Address> {
  switch (filter) {
    case 'words':
      return { q: value };
    case 'sources':
      return { source: [...address.source, value] };
    case 'parties':
      return { party: [...address.party, value] };
    case 'mark':
      return { mark: value as Address['mark'] };
    case 'question':
      return { asked: value };
    default:
      return { [filter]: value };
  }
}

export function dropFilter(address: Address, { filter, value }: ActiveFilter): Partial<Address> {
  switch (filter) {
    case 'words':
      return { q: '' };
    case 'sources':
      return { source: address.source.filter((id) => id !== value) };
    case 'parties':
      return { party: address.party.filter((id) => id !== value) };
    case 'question':
      return { asked: null };
    default:
      return { [filter]: null };
  }
}

export const noFilterChange = {
  q: '',
  source: [],
  party: [],
  mark: null,
  asked: null,
  place: null,
  from: null,
  to: null,
} satisfies Partial<Address>;
