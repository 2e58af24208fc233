import type { Mark } from '../compare/comparison.ts';
import { type IncidentRow, marks, type Overview, type QuestionRow } from './build-overview.ts';
import { type Condition, listConditions } from './conditions.ts';
import type { FilterName, Filters } from './filters.ts';
import { OptionCount } from './option-count.ts';

/** `conflicts`: most questions in conflict first, then newest. `relevance`: as the search ranks; newest where nothing is searched for. */
export type Order = 'newest' | 'oldest' | 'conflicts' | 'relevance';

export interface Found {
  /** Indexes into the case's incidents, in order. */
  readonly incidents: readonly number[];
  /** How many questions satisfy all the filters. */
  readonly questions: number;
  readonly counts: Counts;
  /** Only where nothing is found: filter values each of which, taken away alone, would let something in. */
  readonly loosen: readonly Loosening[];
}

/**
 * Incidents left if the option were chosen: a source or party in addition to those
 * chosen, a mark, question or place instead of the present one. By id; what would
 * leave nothing is left out. An incident counts for its place and for all above it.
 */
export interface Counts {
  readonly sources: Readonly<Record<string, number>>;
  readonly parties: Readonly<Record<string, number>>;
  readonly questions: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, number>>;
  readonly marks: Readonly<Record<Mark, number>>;
}

/** `from` and `to` are loosened each for itself: what a span misses lies on one side of it. */
export interface Loosening {
  readonly filter: FilterName;
  readonly value: string;
  readonly incidents: number;
}

/** `hits`: of the search for the filters' words, index of an incident → score; null where there is nothing to search for. */
export function findIncidents(
  overview: Overview,
  filters: Filters,
  hits: ReadonlyMap<number, number> | null,
  order: Order,
): Found {
  const conditions = listConditions(overview, filters, hits);
  const loosened = new OptionCount(conditions.length);
  const options = {
    sources: new OptionCount(overview.sources.ids.length),
    parties: new OptionCount(overview.parties.ids.length),
    questions: new OptionCount(overview.questions.ids.length),
    places: new OptionCount(overview.places.ids.length),
    marks: new OptionCount(marks.length),
  };
  const isFound = new Uint8Array(overview.incidents.length);
  let questions = 0;

  /** A question that fails one condition alone still counts for what might take the place of that condition. */
  const takeIn = (row: QuestionRow, { places }: IncidentRow, index: number, failed: number) => {
    const failing = failed === none ? undefined : conditions[failed]?.filter;
    const isOpen = (filter: FilterName) => failing === undefined || failing === filter;
    if (isOpen('question')) options.questions.add(row.question, index);
    if (isOpen('mark')) options.marks.add(row.mark, index);
    if (isOpen('place')) options.places.addAll(places, index);
    if (failing !== undefined) return loosened.add(failed, index);
    isFound[index] = 1;
    if (row.question !== null) questions += 1;
    options.sources.addAll(row.sources, index);
    options.parties.addAll(row.parties, index);
  };

  for (const [index, incident] of overview.incidents.entries())
    for (const row of incident.rows) {
      const failed = findFailed(conditions, row, incident, index);
      if (failed !== several) takeIn(row, incident, index, failed);
    }

  const incidents = orderFound(overview, isFound, hits, order);
  return {
    incidents,
    questions,
    counts: {
      sources: options.sources.readBy(overview.sources.ids),
      parties: options.parties.readBy(overview.parties.ids),
      questions: options.questions.readBy(overview.questions.ids),
      places: options.places.readBy(overview.places.ids),
      marks: { agree: 0, conflict: 0, unconfirmed: 0, ...options.marks.readBy(marks) },
    },
    loosen: incidents.length > 0 ? [] : listLoosenings(conditions, loosened),
  };
}

const none = -1;
const several = -2;

/** The number of the only condition that is not met, or whether there is `none` or are `several`. */
function findFailed(conditions: readonly Condition[], row: QuestionRow, incident: IncidentRow, index: number): number {
  let failed = none;
  for (let at = 0; at < conditions.length; at += 1) {
    if (conditions[at]?.isMetBy(row, incident, index)) continue;
    if (failed !== none) return several;
    failed = at;
  }
  return failed;
}

function orderFound(
  { orders }: Overview,
  isFound: Uint8Array,
  hits: ReadonlyMap<number, number> | null,
  order: Order,
): readonly number[] {
  const inOrder = orders[order === 'relevance' ? 'newest' : order].filter((index) => isFound[index] === 1);
  if (order !== 'relevance' || hits === null) return inOrder;
  const scores = new Float64Array(isFound.length);
  for (const [index, score] of hits) scores[index] = score;
  return inOrder.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

function listLoosenings(conditions: readonly Condition[], loosened: OptionCount): readonly Loosening[] {
  return conditions
    .map(({ filter, value }, at) => ({ filter, value, incidents: loosened.countOf(at) }))
    .filter(({ incidents }) => incidents > 0);
}
