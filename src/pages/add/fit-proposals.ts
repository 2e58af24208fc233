import type { Decision } from '../../core/log/operation.ts';
import type { ClaimDraft, Proposal } from '../../core/matching/proposal.ts';

/** One of the two, or both. */
interface Fitted {
  readonly id: string;
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  /** Of the proposal, as the reading has it. */
  readonly readAs: string | null;
}

/**
 * What is proposed with what was decided upon it. An incident that the user adds makes the text read
 * otherwise: the same id may then be another claim, and the same claim have another id. What was decided
 * stands as it is; what is proposed under its id is a claim of its own, and what it says is not proposed again.
 */
export function fitProposals(proposals: readonly Proposal[], decisions: readonly Decision[]): readonly Fitted[] {
  const decided = new Map(decisions.map((decision) => [decision.proposal, decision]));
  const taken = new Set<Decision>();
  const fitted = proposals.map((proposal): Fitted => {
    const mine = decided.get(proposal.id);
    const id = mine !== undefined && isOther(proposal.draft, mine.draft) ? nameApart(proposal) : proposal.id;
    const decision = decided.get(id) ?? null;
    if (decision !== null) taken.add(decision);
    return { id, proposal: id === proposal.id ? proposal : { ...proposal, id }, decision, readAs: proposal.id };
  });
  const left = decisions.filter((decision) => !taken.has(decision));
  const isSaid = ({ proposal, decision }: Fitted) =>
    decision === null && proposal !== null && left.some(({ draft }) => isSame(draft, proposal.draft));
  return [
    ...fitted.filter((each) => !isSaid(each)),
    ...left.map((decision) => ({ id: decision.proposal, proposal: null, decision, readAs: null })),
  ];
}

/** The same whenever the text reads like this. */
function nameApart({ id, draft }: Proposal): string {
  return `${id}-at-${draft.evidence[0]?.[0] ?? 0}-${draft.question ?? ''}`;
}

/** A claim that was mended has still its words or its question. */
function isOther(one: ClaimDraft, other: ClaimDraft): boolean {
  return one.question !== other.question && !isOnSameWords(one, other);
}

function isSame(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.question === null || one.question !== other.question) return false;
  return one.source === other.source && one.incident === other.incident && isOnSameWords(one, other);
}

function isOnSameWords(one: ClaimDraft, other: ClaimDraft): boolean {
  return one.evidence.some(([start, end]) => other.evidence.some((span) => span[0] < end && start < span[1]));
}
