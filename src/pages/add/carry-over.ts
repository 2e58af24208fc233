import { compareVersions, type VersionChanges } from '../../core/intake/compare-versions.ts';
import { nameClaim } from '../../core/log/build-report.ts';
import type { Decision, Puts, WorkReport } from '../../core/log/operation.ts';
import type { ClaimId, ReportId } from '../../core/model/case.ts';
import type { Span } from '../../core/text/span.ts';

/** An accepted claim of the older version, and what has become of its words. */
export interface OldClaim {
  readonly decision: Decision;
  /** Where its words are in the newer version; null where some of them are gone. */
  readonly evidence: readonly Span[] | null;
}

export interface VersionReview extends VersionChanges {
  readonly claims: readonly OldClaim[];
}

/** What changed from one version to the next, and which accepted claims still have their words. */
export function reviewVersion(before: string, after: string, decisions: readonly Decision[]): VersionReview {
  const accepted = decisions.filter(({ status }) => status === 'accepted');
  const changes = compareVersions(
    before,
    after,
    accepted.flatMap(({ draft }) => draft.evidence),
  );
  let next = 0;
  const claims = accepted.map((decision): OldClaim => {
    const fates = changes.quotes.slice(next, next + decision.draft.evidence.length);
    next += fates.length;
    const standing = fates.flatMap((fate) => (fate.kind === 'stands' ? [fate.span] : []));
    const stands = standing.length === fates.length;
    return { decision, evidence: stands ? [...standing].sort((a, b) => a[0] - b[0]) : null };
  });
  return { ...changes, claims };
}

interface CarryOver {
  /** The older version, and all that was decided on it. */
  readonly old: WorkReport;
  readonly oldDecisions: readonly Decision[];
  /** What was decided on all other reports: a claim there may replace one that moves. */
  readonly others: readonly Decision[];
  readonly claims: readonly OldClaim[];
  readonly into: ReportId;
  /** Which proposal of the newer version rests on these words and asks the same; null where none does. */
  readonly findProposal: (decision: Decision, evidence: readonly Span[]) => string | null;
}

/**
 * The claims that still stand move to the newer version; on the older they are merged
 * away, so that one word counts once. The older is dropped with the last of its claims.
 */
export function carryOver({ old, oldDecisions, others, claims, into, findProposal }: CarryOver): Puts {
  const standing = claims.filter((claim) => claim.evidence !== null);
  const taken = new Set<string>();
  const moves = standing.flatMap(({ decision, evidence }) => {
    if (evidence === null) return [];
    const found = findProposal(decision, evidence);
    const proposal = found === null || taken.has(found) ? `from-${old.id}-${decision.proposal}` : found;
    taken.add(proposal);
    return [{ decision, evidence, proposal }];
  });
  // A claim that another one replaces has a new id once it has moved.
  const newIds = new Map(
    moves.map(({ decision, proposal }) => [nameClaim(old.id, decision.proposal), nameClaim(into, proposal)]),
  );
  const rename = (id: ClaimId | null) => (id === null ? null : (newIds.get(id) ?? id));
  const moved = moves.map(({ decision, evidence, proposal }): Decision => {
    const { draft, supersedes } = decision;
    return { ...decision, report: into, proposal, draft: { ...draft, evidence }, supersedes: rename(supersedes) };
  });
  const followers = others.filter(({ supersedes }) => supersedes !== null && newIds.has(supersedes));
  const gone = new Set(standing.map(({ decision }) => decision.proposal));
  const isLeft = ({ status, proposal }: Decision) => status === 'accepted' && !gone.has(proposal);
  return {
    reports: oldDecisions.some(isLeft) ? [] : [{ ...old, isDropped: true }],
    decisions: [
      ...moved,
      ...followers.map((decision): Decision => ({ ...decision, supersedes: rename(decision.supersedes) })),
      ...standing.map(({ decision }): Decision => ({ ...decision, status: 'merged' })),
    ],
  };
}
