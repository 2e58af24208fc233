import type { Case, Claim } from '../../core/model/case.ts';
import { findReports } from '../../parts/speaker.ts';

export interface Wording {
  readonly words: string;
  readonly language: string;
  /** Whether the words are the report's; else they are the editor's. */
  readonly isQuoted: boolean;
}

/** The words a claim is shown by: its first quotation, else the statement. Null where it has neither. */
export function findWording(theCase: Case, claim: Claim): Wording | null {
  const quoted = claim.evidence?.find(({ exact }) => exact !== undefined);
  if (quoted?.exact !== undefined) {
    const report = findReports(theCase, claim).find(({ id }) => id === quoted.report);
    return { words: quoted.exact, language: claim.language ?? report?.language ?? 'en', isQuoted: true };
  }
  return claim.statement === undefined ? null : { words: claim.statement, language: 'en', isQuoted: false };
}
