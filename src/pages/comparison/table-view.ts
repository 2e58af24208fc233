import type { ReactNode } from 'react';
import type { IncidentComparison } from '../../core/compare/comparison.ts';
import type { Case, Claim, ClaimId, Incident } from '../../core/model/case.ts';
import type { ChoiceControls } from './use-choices.ts';

/** What every part of the table shares. */
export interface TableView {
  readonly theCase: Case;
  readonly incident: Incident;
  /** Chapters instead of a table: evidence then opens under its claim, as a row's end is a screen away. */
  readonly isNarrow: boolean;
  /** With all that is known, from everyone: by it the rows keep their order whatever is set aside. */
  readonly whole: IncidentComparison;
  readonly controls: ChoiceControls;
  readonly openClaim: ClaimId | null;
  readonly toggleClaim: (claim: Claim) => void;
  /** The evidence of the open claim. */
  readonly evidence: ReactNode;
}

export const evidenceId = 'evidence';

export function idOfClaim(claim: ClaimId): string {
  return `claim-${claim}`;
}

export function idOfQuestion(question: string): string {
  return `question-${question}`;
}
