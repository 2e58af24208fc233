import type { Claim, Incident } from '../../core/model/case.ts';

/** What a claim replaced and what replaced it, oldest first, the claim itself among them. Revisions run in no circle. */
export function listRevisions({ claims }: Incident, claim: Claim): readonly Claim[] {
  const revisions = [claim];
  for (let id = claim.supersedes; id !== undefined; ) {
    const before = claims.find((other) => other.id === id);
    if (before === undefined) break;
    revisions.unshift(before);
    id = before.supersedes;
  }
  for (let last = claim; ; ) {
    const next = claims.find(({ supersedes }) => supersedes === last.id);
    if (next === undefined) return revisions;
    revisions.push(next);
    last = next;
  }
}
