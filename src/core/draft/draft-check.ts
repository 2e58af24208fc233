import type { Answer, Certainty, ClaimId, IncidentId, QuestionId, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { DraftFinding } from './draft-finding.ts';

/** One thing that a draft says of an incident, and that can be held against the claims. */
export interface DraftStatement {
  /** The words that say it. */
  readonly span: Span;
  readonly sentence: Span;
  readonly incident: IncidentId;
  readonly question: QuestionId | null;
  /** Whom the draft credits, as it names them; null for its own voice. */
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly answer: Answer | null;
  /** The claims that say the same, those of whom it credits first; none where nobody does. */
  readonly claims: readonly ClaimId[];
  /** Keys of the findings on it. */
  readonly findings: readonly string[];
}

/** A draft held against a case. */
export interface DraftCheck {
  /** What the draft is about, where it says nothing else: chosen by the user, or recognised. Null where neither. */
  readonly incident: IncidentId | null;
  /** In text order. */
  readonly statements: readonly DraftStatement[];
  /** In text order; by weight they stand in the order of `findingCodes`. */
  readonly findings: readonly DraftFinding[];
}
