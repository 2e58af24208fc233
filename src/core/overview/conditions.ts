import type { Mark } from '../compare/comparison.ts';
import { endOf, startOf } from '../model/dates.ts';
import { type IncidentRow, marks, type Overview, type QuestionRow } from './build-overview.ts';
import type { FilterName, Filters } from './filters.ts';

/** One value of a filter. All conditions must be met by one question of an incident. */
export interface Condition {
  readonly filter: FilterName;
  readonly value: string;
  readonly isMetBy: (question: QuestionRow, incident: IncidentRow, index: number) => boolean;
}

/** A value given twice is one. An id that the case does not have, or a day that is none, is met by nothing. */
export function listConditions(
  overview: Overview,
  filters: Filters,
  hits: ReadonlyMap<number, number> | null,
): readonly Condition[] {
  const { words, sources, parties, mark, question, place, from, to } = filters;
  return [
    ...(hits === null ? [] : [matchWords(words, hits)]),
    ...[...new Set(sources)].map((source) => matchSource(overview, source)),
    ...[...new Set(parties)].map((party) => matchParty(overview, party)),
    ...(mark === null ? [] : [matchMark(mark)]),
    ...(question === null ? [] : [matchQuestion(overview, question)]),
    ...(place === null ? [] : [matchPlace(overview, place)]),
    ...(from === null ? [] : [matchFrom(from)]),
    ...(to === null ? [] : [matchTo(to)]),
  ];
}

const unknown = -1;

function matchWords(value: string, hits: ReadonlyMap<number, number>): Condition {
  return { filter: 'words', value, isMetBy: (_question, _incident, index) => hits.has(index) };
}

function matchSource({ sources }: Overview, value: string): Condition {
  const wanted = sources.numberOf.get(value) ?? unknown;
  return { filter: 'sources', value, isMetBy: (row) => row.sources.includes(wanted) };
}

function matchParty({ parties }: Overview, value: string): Condition {
  const wanted = parties.numberOf.get(value) ?? unknown;
  return { filter: 'parties', value, isMetBy: (row) => row.parties.includes(wanted) };
}

function matchMark(value: Mark): Condition {
  const wanted = marks.indexOf(value);
  return { filter: 'mark', value, isMetBy: (row) => row.mark === wanted };
}

function matchQuestion({ questions }: Overview, value: string): Condition {
  const wanted = questions.numberOf.get(value) ?? unknown;
  return { filter: 'question', value, isMetBy: (row) => row.question === wanted };
}

function matchPlace({ places }: Overview, value: string): Condition {
  const wanted = places.numberOf.get(value) ?? unknown;
  return { filter: 'place', value, isMetBy: (_, incident) => incident.places.includes(wanted) };
}

/** Of a day that is none comes NaN, which nothing is before or after. */
function matchFrom(value: string): Condition {
  const first = startOf(value);
  return { filter: 'from', value, isMetBy: (_, { end }) => end >= first };
}

function matchTo(value: string): Condition {
  const last = endOf(value);
  return { filter: 'to', value, isMetBy: (_, { start }) => start <= last };
}
