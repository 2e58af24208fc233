import type { Claim, Concept, Incident, IncidentId, Party, Question, Report, Source } from './case.ts';

/** An incident by itself; its questions and claims are entries of their own. */
export type IncidentHead = Omit<Incident, 'questions' | 'claims'>;

/** What a case is made of, list by list, in an order in which each refers to those before it. */
export interface Entries {
  readonly parties: Party;
  readonly sources: Source;
  readonly concepts: Concept;
  readonly reports: Report;
  readonly incidents: IncidentHead;
  readonly questions: Question;
  readonly claims: Claim;
}

export type EntryList = keyof Entries;
export const entryLists = ['parties', 'sources', 'concepts', 'reports', 'incidents', 'questions', 'claims'] as const;

/** An entry, and the incident that it stands in where its list is an incident's. */
export type PlacedEntry = { readonly [List in EntryList]: PlacedIn<List> }[EntryList];

interface PlacedIn<List extends EntryList> {
  readonly list: List;
  readonly incident: List extends 'questions' | 'claims' ? IncidentId : null;
  readonly entry: Entries[List];
}

/** One entry put into a case; `before` is the one of its id in whose place it stands, null where there was none. */
export type CaseChange = { readonly [List in EntryList]: ChangeIn<List> }[EntryList];

export interface ChangeIn<List extends EntryList> extends PlacedIn<List> {
  readonly before: Entries[List] | null;
}

/** The same for whatever stands in the place of one another. No id has a space in it. */
export function keyEntry({ list, incident, entry: { id } }: PlacedEntry): string {
  return incident === null ? `${list} ${id}` : `${list} ${incident} ${id}`;
}
