import { type ClaimDraft, emptyDraft, type Gap, type Proposal } from '../../../src/core/matching/proposal.ts';
import type { IncidentId, QuestionId, SourceId } from '../../../src/core/model/case.ts';

/** A claim that has all it needs, but for what is given. */
export function makeDraft(more: Partial<ClaimDraft>): ClaimDraft {
  return {
    ...emptyDraft,
    source: 'sohr' as SourceId,
    incident: 'depot' as IncidentId,
    question: 'killed' as QuestionId,
    evidence: [[0, 5]],
    ...more,
  };
}

export function makeProposal(id: string, more: Partial<ClaimDraft>, gaps: readonly Gap[] = []): Proposal {
  return { id, attribution: 0, speaker: 'the Observatory', draft: makeDraft(more), gaps };
}
