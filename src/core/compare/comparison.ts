import type { Answer, Claim, ClaimId, Incident, Question } from '../model/case.ts';
import type { Standing } from './standing.ts';

/** What a question is marked: the core returns it, pages and command line word it. */
export type Mark = 'agree' | 'conflict' | 'unconfirmed';

/** Why a question stays unconfirmed. */
export type Reason =
  | 'no-claims'
  | 'no-position'
  | 'tentative-only'
  | 'single-party'
  | 'reports-differ'
  | 'too-broad'
  | 'incomparable';

export type NoteCode =
  | 'relayed'
  | 'unsourced'
  | 'superseded'
  | 'stale-relay'
  | 'reports-differ'
  | 'party-differs'
  | 'soft-conflict'
  | 'finer-detail'
  | 'agree-at'
  | 'accused-not-confirmed'
  | 'accused-confirms';

/** What a reader should know beside the mark, with the claims that show it. Changes no mark. */
export interface Note {
  readonly code: NoteCode;
  readonly claims: readonly ClaimId[];
}

/** One question of an incident, compared. */
export interface QuestionComparison {
  readonly question: Question;
  readonly mark: Mark;
  /** Null unless unconfirmed. */
  readonly reason: Reason | null;
  /** What all of the agreeing answers entail; in a conflict, the broader answer under which all still stand. */
  readonly agreed: Answer | null;
  /** True where the parties agree in denying `agreed`. */
  readonly deniedTogether: boolean;
  readonly notes: readonly Note[];
  /**
   * The committed claims that stand together. In a conflict each camp is a side,
   * and a claim that stands against no other party is in none; else each camp is a
   * set of claims that meet.
   */
  readonly camps: readonly (readonly ClaimId[])[];
  /** The claims that caused the mark. */
  readonly decidedBy: readonly ClaimId[];
  /** Every claim on the question that was known and not dropped, replaced ones included, in file order. */
  readonly claims: readonly Claim[];
  /** Of those, what stands and what does not. */
  readonly standing: Standing;
}

export interface IncidentComparison {
  readonly incident: Incident;
  readonly questions: readonly QuestionComparison[];
}
