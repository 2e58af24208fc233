import type { Claim, IncidentId } from '../../model/case.ts';

/** Words that somebody wrote: a passage of a report, or a quotation put into English. */
export interface SourceText {
  readonly text: string;
  /** The words in it that claims rest on, in the order of the case. */
  readonly holdings: readonly Holding[];
}

export interface Holding {
  readonly claim: Claim;
  readonly incident: IncidentId;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}
