import type { ClaimDraft, Gap, Proposal } from '../../../src/core/matching/proposal.ts';
import type { IncidentId, QuestionId, SourceId } from '../../../src/core/model/case.ts';

/** A claim that has all it needs, but for what is given. */
export function makeDraft(more: Partial<ClaimDraft>): ClaimDraft {
  return {
    source: 'sohr' as SourceId,
    origin: null,
    incident: 'depot' as IncidentId,
    question: 'killed' as QuestionId,
    stance: 'asserts',
    certainty: 'certain',
    answer: null,
    exhaustive: false,
    saidAt: null,
    statement: null,
    evidence: [[0, 5]],
    ...more,
  };
}

export function makeProposal(id: string, more: Partial<ClaimDraft>, gaps: readonly Gap[] = []): Proposal {
  return { id, attribution: 0, speaker: 'the Observatory', draft: makeDraft(more), gaps };
}
