import type { DraftFinding } from '../../core/draft/draft-finding.ts';
import type { Case, Claim, Incident } from '../../core/model/case.ts';

/** A finding with all that is said of it. */
export interface FindingContext {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly finding: DraftFinding;
  readonly draft: string;
  /** The finding's, in its order. */
  readonly claims: readonly Claim[];
  /** In quotation marks, as are the names that the draft gives. */
  readonly words: string;
  readonly speaker: string | null;
}
