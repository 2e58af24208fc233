import type { Case } from '../../model/case.ts';
import type { Entries, EntryList, PlacedEntry } from '../../model/case-change.ts';
import type { IdMaps } from './rewrite-entry.ts';

/** How a difference can be decided; `both` takes them for two things, so that theirs comes to stand beside mine. */
export const mergeWays = ['mine', 'theirs', 'both'] as const;
export type MergeWay = (typeof mergeWays)[number];

const namingFields: Readonly<Record<EntryList, string | null>> = {
  parties: 'name',
  sources: 'name',
  concepts: 'label',
  reports: null,
  incidents: null,
  questions: null,
  claims: null,
};

/**
 * Whether they can be two things. A voice of one name in two entries would agree with itself, all that it said being
 * there twice; a place of one name would stand against itself.
 */
export function canBothStand({ list, fields }: Pick<Difference, 'list' | 'fields'>): boolean {
  const naming = namingFields[list];
  return naming === null || fields.includes(naming);
}

/** One thing that two cases tell differently. */
export type Difference = { readonly [List in EntryList]: DifferenceIn<List> }[EntryList];

interface DifferenceIn<List extends EntryList> {
  /** As of `keyEntry`, of mine: a decision on it holds for later merges too. */
  readonly key: string;
  readonly list: List;
  readonly incident: PlacedEntry['incident'];
  readonly mine: Entries[List];
  /** With my ids, its own too. */
  readonly theirs: Entries[List];
  /** Those of its fields that differ, in the order in which they stand in it. */
  readonly fields: readonly string[];
}

export interface MergeCount {
  readonly added: number;
  readonly same: number;
  readonly different: number;
}

type MergeCounts = Readonly<Record<EntryList, MergeCount>>;

/** An entry of theirs as it stands in their case; `incident` is theirs too. */
export interface TheirEntry {
  readonly list: EntryList;
  readonly incident: string | null;
  readonly entry: Entries[EntryList];
}

/** A report that both have, of which theirs has passages that mine has not. */
export interface LongerReport {
  readonly id: string;
  readonly passages: readonly string[];
}

export interface CaseMerge {
  readonly mine: Case;
  readonly counts: MergeCounts;
  readonly added: readonly TheirEntry[];
  readonly longer: readonly LongerReport[];
  readonly differences: readonly (Difference & { readonly original: TheirEntry })[];
  readonly maps: IdMaps;
  /** By the id of their incident. */
  readonly questions: ReadonlyMap<string, IdMaps['questions']>;
}
