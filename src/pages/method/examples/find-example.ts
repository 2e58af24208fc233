import { compareClaims } from '../../../core/compare/compare-question.ts';
import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import type { Answer, Case, Claim, Incident, Question } from '../../../core/model/case.ts';
import type { Example, TrialChange } from './example.ts';

/** An example in the data: the question with all of its claims. */
export interface FoundExample {
  readonly incident: Incident;
  readonly question: Question;
  readonly claims: readonly Claim[];
}

/** Null where the data have no such question any more. */
export function findExample(theCase: Case, { incident: id, question: asked }: Example): FoundExample | null {
  const incident = theCase.incidents.find((each) => each.id === id);
  const question = incident?.questions.find((each) => each.id === asked);
  if (incident === undefined || question === undefined) return null;
  return { incident, question, claims: incident.claims.filter((claim) => claim.question === question.id) };
}

/** By the method itself, with nothing left out. */
export function compareFound(theCase: Case, { question }: FoundExample, claims: readonly Claim[]): QuestionComparison {
  return compareClaims(theCase, question, claims, claims);
}

/** What is tried, done to the claims as the data have them. */
export function tryChanges(claims: readonly Claim[], changes: readonly TrialChange[]): readonly Claim[] {
  return claims.map((claim) => {
    const change = changes.find((each) => each.claim === claim.id);
    if (change === undefined) return claim;
    const { stance = claim.stance, certainty = claim.certainty } = change;
    return { ...claim, stance, certainty, answer: answerOf(claims, claim, change) };
  });
}

function answerOf(
  claims: readonly Claim[],
  claim: Claim,
  { figure, answerOf: other }: TrialChange,
): Answer | undefined {
  if (figure !== undefined) return setFigure(claim.answer, figure, figure);
  return other === undefined ? claim.answer : claims.find(({ id }) => id === other)?.answer;
}

/** Of the same unit as before. The words that it stood in are not those of another figure. */
export function setFigure(before: Answer | undefined, min: number, max: number | null): Answer {
  const unit = before !== undefined && 'quantity' in before ? before.quantity.unit : undefined;
  return { quantity: unit === undefined ? { min, max } : { min, max, unit } };
}
