import type { QuestionComparison } from '../../compare/comparison.ts';
import type { Claim, ClaimId, Incident } from '../../model/case.ts';
import type { DraftFinding } from '../draft-finding.ts';
import type { ParagraphReading, ReadStatement } from '../reading/read-draft.ts';
import type { KnownClaims } from './known-claims.ts';

/** A finding before its draft is known: offsets into its paragraph. */
export type Fault = Omit<DraftFinding, 'key' | 'incident' | 'question'>;

/** What became of a statement. */
export interface Judgement {
  /** The claims that say the same, the question being theirs where the statement was found to answer none. */
  readonly claims: readonly ClaimId[];
  readonly fault: Fault | null;
}

/** A statement with all that it is judged by. */
export interface Trial {
  readonly known: KnownClaims;
  readonly paragraph: ParagraphReading;
  readonly statement: ReadStatement;
  readonly incident: Incident;
}

/** One that answers a question. */
export interface AskedTrial extends Trial {
  readonly comparison: QuestionComparison;
}

export const noFault: Judgement = { claims: [], fault: null };

export function idsOf(claims: readonly Claim[]): readonly ClaimId[] {
  return [...new Set(claims.map(({ id }) => id))];
}
