import { compareClaims } from '../compare/compare-question.ts';
import type { QuestionComparison } from '../compare/comparison.ts';
import { findOrigin } from '../compare/origin.ts';
import type { Case, Claim, IncidentId, QuestionId } from '../model/case.ts';
import type { MarkingLesson } from './lesson.ts';

/** Index of the last round; 0 where there are none. */
export function lastRound({ rounds }: Pick<MarkingLesson, 'rounds'>): number {
  return Math.max(0, rounds.length - 1);
}

/**
 * The claims that are shown on a question up to and with a round, in file order: those whose source or
 * origin has been heard by then. None for an incident that the case does not have.
 */
export function listHeard(
  theCase: Case,
  { rounds, reports }: Pick<MarkingLesson, 'rounds' | 'reports'>,
  incident: IncidentId,
  question: QuestionId,
  round: number,
): readonly Claim[] {
  const heard = rounds.length === 0 ? null : new Set(rounds.slice(0, round + 1).flatMap(({ sources }) => sources));
  const known = reports === null ? null : new Set(reports);
  return listClaims(theCase, incident, question).filter(
    (claim) =>
      (heard === null || heard.has(claim.source) || heard.has(findOrigin(claim))) &&
      (known === null || (claim.evidence?.some(({ report }) => known.has(report)) ?? false)),
  );
}

/** The method, on what is heard by then. `checkLesson` has found the question to be there. */
export function compareRound(
  theCase: Case,
  lesson: Pick<MarkingLesson, 'rounds' | 'reports'>,
  incidentId: IncidentId,
  questionId: QuestionId,
  round: number,
): QuestionComparison {
  const question = theCase.incidentById.get(incidentId)?.questions.find(({ id }) => id === questionId);
  if (question === undefined) throw new Error(`No question ${questionId} of ${incidentId}.`);
  const heard = listHeard(theCase, lesson, incidentId, questionId, round);
  return compareClaims(theCase, question, heard, listClaims(theCase, incidentId, questionId));
}

function listClaims(theCase: Case, incident: IncidentId, question: QuestionId): readonly Claim[] {
  return theCase.incidentById.get(incident)?.claims.filter((claim) => claim.question === question) ?? [];
}
