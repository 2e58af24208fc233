import type { Answer, Claim, ClaimId } from '../model/case.ts';
import { findOrigin } from './origin.ts';

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
export function findStanding(known: readonly Claim[], all: readonly Claim[]): Standing {
  if (known.every(({ supersedes }) => supersedes === undefined)) return { claims: known, superseded: [], stale: [] };

  const headOf = findHeads(known, all);
  const superseded = known.filter(({ id }) => headOf.has(id));
  const left = known.filter(({ id }) => !headOf.has(id));
  const isStale = (claim: Claim) =>
    claim.supersedes === undefined &&
    superseded.some(
      (old) =>
        findOrigin(old) === findOrigin(claim) &&
        isSamePosition(old, claim) &&
        !isSamePosition(headOf.get(old.id) ?? old, claim),
    );
  const stale = left.filter(isStale);
  return { claims: stale.length === 0 ? left : left.filter((claim) => !stale.includes(claim)), superseded, stale };
}

/** For each replaced claim, the last of its chain. */
function findHeads(known: readonly Claim[], all: readonly Claim[]): Map<ClaimId, Claim> {
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const replaced = new Set(known.map(({ supersedes }) => supersedes));
  const headOf = new Map<ClaimId, Claim>();
  for (const head of known) {
    if (replaced.has(head.id)) continue;
    for (let id = head.supersedes; id !== undefined; id = byId.get(id)?.supersedes) headOf.set(id, head);
  }
  return headOf;
}

function isSamePosition(a: Claim, b: Claim): boolean {
  return a.stance === b.stance && isSameAnswer(a.answer, b.answer);
}

/** Letter for letter; the words that a figure stood in do not count. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if ('concepts' in a && 'concepts' in b)
    return a.concepts.length === b.concepts.length && a.concepts.every((id) => b.concepts.includes(id));
  if ('quantity' in a && 'quantity' in b)
    return (
      a.quantity.min === b.quantity.min && a.quantity.max === b.quantity.max && a.quantity.unit === b.quantity.unit
    );
  if ('extent' in a && 'extent' in b)
    return a.extent.length === b.extent.length && a.extent.every((extent) => b.extent.includes(extent));
  if ('time' in a && 'time' in b) return a.time.from === b.time.from && a.time.to === b.time.to;
  return 'text' in a && 'text' in b && a.text === b.text;
}
