import type { QuestionComparison } from '../../compare/comparison.ts';
import { textOf } from '../../matching/frame.ts';
import type { Claim, ClaimId, Incident, Question, QuestionId } from '../../model/case.ts';
import type { DraftStatement } from '../draft-check.ts';
import type { DraftFinding } from '../draft-finding.ts';
import type { ParagraphReading, ReadStatement } from '../reading/paragraph-reading.ts';
import type { KnownClaims } from './known-claims.ts';

/** A finding before its draft is known: offsets into its paragraph. */
export type Fault = Omit<DraftFinding, 'key' | 'incident' | 'question'>;

/** What became of a statement. */
export interface Judgement {
  /** The claims that say the same, the question being theirs where the statement was found to answer none. */
  readonly claims: readonly ClaimId[];
  readonly fault: Fault | null;
}

/** A statement that was held against the claims, with offsets into its paragraph. */
export interface Judged extends Omit<DraftStatement, 'findings' | 'incident' | 'question'> {
  readonly incident: Incident;
  readonly comparison: QuestionComparison | null;
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

/** All words of the content. */
export function contentOf({ paragraph, statement }: Trial): string {
  return textOf(paragraph.text, statement.content);
}

/** The words that the answer rests on. */
export function evidenceOf({ paragraph, statement }: Trial): string {
  return textOf(paragraph.text, statement.draft.evidence);
}

/** Whether it takes a position: neither declines nor is silent. */
export function isCommitted({ stance, answer }: Claim): boolean {
  return (stance === 'asserts' || stance === 'denies') && answer !== undefined;
}

export function findQuestion({ incident }: Trial, id: QuestionId | null): Question | undefined {
  return incident.questions.find((each) => each.id === id);
}
