import type { Claim, SourceId } from '../model/case.ts';

/**
 * The way a claim came: its source first, its origin last. Where the origin, on
 * the same question, only passes on one other source's word, the way leads on to
 * that source: ten feeds of one wire are one voice (Dong and others 2009).
 * `claims` are those of the incident; origins run in no circle.
 */
export function traceRelay(claim: Claim, claims: readonly Claim[]): readonly SourceId[] {
  const way = [claim.source];
  for (let origin = claim.origin; origin !== undefined; origin = findSoleOrigin(origin, claim, claims))
    way.push(origin);
  return way;
}

/** Whose word a claim is. */
export function findOrigin(claim: Claim, claims: readonly Claim[]): SourceId {
  return claim.origin === undefined ? claim.source : (traceRelay(claim, claims).at(-1) ?? claim.source);
}

/** The one source from which all that `source` says on the question comes; undefined if any of it is its own. */
function findSoleOrigin(source: SourceId, { question }: Claim, claims: readonly Claim[]): SourceId | undefined {
  let sole: SourceId | undefined;
  for (const claim of claims) {
    if (claim.source !== source || claim.question !== question) continue;
    if (claim.origin === undefined || (sole !== undefined && claim.origin !== sole)) return undefined;
    sole = claim.origin;
  }
  return sole;
}
