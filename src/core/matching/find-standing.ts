import { isSameAnswer } from '../compare/same-answer.ts';
import type { Case, Claim, ClaimId, Question, ReportId } from '../model/case.ts';
import type { ClaimDraft, Proposal } from './proposal.ts';

/**
 * Of the proposals those that the case holds already, by id: a claim of this source on this question, with this
 * answer, that rests on this report. With another answer it is a newer figure, or was read otherwise.
 */
export function findStanding(
  theCase: Case,
  report: ReportId,
  proposals: readonly Proposal[],
): Readonly<Record<string, ClaimId>> {
  const standing: Record<string, ClaimId> = {};
  for (const { id, draft } of proposals) {
    const incident = draft.incident === null ? undefined : theCase.incidentById.get(draft.incident);
    const question = incident?.questions.find((each) => each.id === draft.question);
    if (incident === undefined || question === undefined) continue;
    const claim = incident.claims.find((each) => rests(each, report) && saysTheSame(each, draft, question));
    if (claim !== undefined) standing[id] = claim.id;
  }
  return standing;
}

function rests({ evidence = [] }: Claim, report: ReportId): boolean {
  return evidence.some((each) => each.report === report);
}

function saysTheSame(claim: Claim, { source, answer }: ClaimDraft, question: Question): boolean {
  if (claim.question !== question.id || claim.source !== source) return false;
  // Free texts are seldom worded alike, and decide nothing.
  if (question.answer === 'text') return true;
  return answer === null ? claim.answer === undefined : isSameAnswer(claim.answer, answer, question);
}
