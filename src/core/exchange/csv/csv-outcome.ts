import type { Claim, IncidentId, Report, Source } from '../../model/case.ts';
import type { CsvProblem } from './csv-problem.ts';

/** A claim of a row, with the incident of the case that it is to join, or in which it stands already. */
interface CsvClaim {
  readonly incident: IncidentId;
  readonly claim: Claim;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
}

/** What a table holds, all of it sound; the case it was read for, with it, is one. */
export interface CsvContents {
  /** In the order of the rows. One whose id the case has is a version of that claim, maybe the same. */
  readonly claims: readonly CsvClaim[];
  /** Those that the case does not have. */
  readonly reports: readonly Report[];
  readonly sources: readonly Source[];
}

export type CsvOutcome =
  | { readonly ok: true; readonly value: CsvContents }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };
