import type { CaseMerge, Difference } from '../core/exchange/merge/case-merge.ts';
import type { CaseChange } from '../core/model/case-change.ts';
import type { Problem } from '../core/model/problem.ts';

/** One thing that is wrong with a file, by its path or by its column and all rows that have it. */
export interface ImportProblem extends Pick<Problem, 'expected' | 'found'> {
  readonly place: Pick<Problem, 'path'> | { readonly rows: readonly number[]; readonly column: string };
}

export type ImportKind = 'case' | 'csv';

/** What an import would bring; of long lists the first are sent, with how many there are. */
export type ImportPreview =
  | {
      readonly status: 'refused';
      readonly kind: ImportKind;
      readonly problems: readonly ImportProblem[];
      /** Of all places, each row by itself. */
      readonly problemCount: number;
    }
  | {
      readonly status: 'read';
      readonly kind: ImportKind;
      readonly counts: CaseMerge['counts'];
      /** Reports that only gain passages. */
      readonly longer: number;
      readonly differences: readonly PlacedDifference[];
      readonly differenceCount: number;
      /** Of all differences, also of those that are not sent. */
      readonly undecided: number;
      readonly heldBack: readonly HeldEntry[];
      readonly heldCount: number;
      /** Whether anything would change with the decisions as they are. */
      readonly changeCount: number;
      /** New parties, sources, concepts and incidents, to be named. */
      readonly added: readonly CaseChange[];
    };

/** With what the entry belongs to, in words. */
export interface PlacedDifference {
  readonly difference: Difference;
  readonly incidentTitle: string | null;
  readonly questionText: string | null;
  readonly sourceName: string | null;
}

interface HeldEntry {
  readonly list: CaseChange['list'];
  readonly id: string;
  readonly problem: Pick<Problem, 'expected' | 'found'>;
}
