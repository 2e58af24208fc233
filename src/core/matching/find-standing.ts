import type { Case, ClaimId, ReportId } from '../model/case.ts';
import type { Proposal } from './proposal.ts';

/** Of the proposals those that the case holds already, by id: a claim of this source on this question that rests on this report. */
export function findStanding(
  theCase: Case,
  report: ReportId,
  proposals: readonly Proposal[],
): Readonly<Record<string, ClaimId>> {
  const standing: Record<string, ClaimId> = {};
  for (const { id, draft } of proposals) {
    if (draft.incident === null) continue;
    const claim = theCase.incidentById
      .get(draft.incident)
      ?.claims.find(
        (each) =>
          each.question === draft.question &&
          each.source === draft.source &&
          each.evidence?.some((evidence) => evidence.report === report),
      );
    if (claim !== undefined) standing[id] = claim.id;
  }
  return standing;
}
