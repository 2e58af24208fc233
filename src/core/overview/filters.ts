import type { Mark } from '../compare/comparison.ts';

/**
 * What a reader looks for. Ids and days stand as they were typed in the address: one
 * that the case does not have matches nothing.
 *
 * Sources, parties, mark and question must all be true of one and the same question of
 * an incident; place, days and words are of the incident.
 */
export interface Filters {
  readonly words: string;
  readonly sources: readonly string[];
  readonly parties: readonly string[];
  readonly mark: Mark | null;
  readonly question: string | null;
  /** The incident's place, or one above it. */
  readonly place: string | null;
  /** A day or moment: the incident's span reaches it or lies after it. */
  readonly from: string | null;
  readonly to: string | null;
}

export type FilterName = keyof Filters;

export const noFilters: Filters = {
  words: '',
  sources: [],
  parties: [],
  mark: null,
  question: null,
  place: null,
  from: null,
  to: null,
};
