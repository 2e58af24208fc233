import type { Claim, ClaimId, Question } from '../model/case.ts';
import { findOrigin } from './origin.ts';
import { isSameAnswer } from './same-answer.ts';

/** Rule 2: what stands of the claims on one question. */
export interface Standing {
  readonly claims: readonly Claim[];
  readonly superseded: readonly Claim[];
  /** Copies of a figure that its origin has since replaced. */
  readonly stale: readonly Claim[];
}

/**
 * `known` are the claims on the question that are left after the reader's
 * choices, `all` those before: a chain of revisions holds even where a link of
 * it was dropped.
 */
export function findStanding(question: Question, known: readonly Claim[], all: readonly Claim[]): Standing {
  if (known.every(({ supersedes }) => supersedes === undefined)) return { claims: known, superseded: [], stale: [] };

  const headsOf = findHeads(known, all);
  const superseded = known.filter(({ id }) => headsOf.has(id));
  const left = known.filter(({ id }) => !headsOf.has(id));
  const isSame = (a: Claim, b: Claim) => a.stance === b.stance && isSameAnswer(a.answer, b.answer, question);
  const isCopyOf = (claim: Claim, old: Claim) =>
    findOrigin(old) === findOrigin(claim) &&
    isSame(old, claim) &&
    // A figure that its origin has come back to is no old one.
    !(headsOf.get(old.id) ?? []).some((head) => isSame(head, claim));
  const stale = left.filter((claim) => superseded.some((old) => isCopyOf(claim, old)));
  return { claims: stale.length === 0 ? left : left.filter((claim) => !stale.includes(claim)), superseded, stale };
}

/** For each replaced claim, the last of its chain; of each chain, where two claims replace the same one. */
function findHeads(known: readonly Claim[], all: readonly Claim[]): ReadonlyMap<ClaimId, readonly Claim[]> {
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const replaced = new Set(known.map(({ supersedes }) => supersedes));
  const headsOf = new Map<ClaimId, Claim[]>();
  for (const head of known) {
    if (replaced.has(head.id)) continue;
    for (let id = head.supersedes; id !== undefined; id = byId.get(id)?.supersedes)
      headsOf.set(id, [...(headsOf.get(id) ?? []), head]);
  }
  return headsOf;
}
