import type { Claim, SourceId } from '../model/case.ts';
import { startOf } from '../model/dates.ts';
import { findOrigin } from './origin.ts';

/** What a reader may set aside before comparing. */
export interface Choices {
  /** A day or moment: what was said after it is not yet known. A bare day counts from its first moment, UTC. */
  readonly asOf?: string | undefined;
  /** Sources to drop, with what others pass on from them. */
  readonly without?: ReadonlySet<SourceId> | undefined;
}

/** The claims that are left, in their order. A claim that carries no time was always known. */
export function chooseClaims(claims: readonly Claim[], { asOf, without }: Choices): readonly Claim[] {
  let chosen = claims;
  if (asOf !== undefined) {
    const limit = startOf(asOf);
    chosen = chosen.filter(({ saidAt }) => saidAt === undefined || startOf(saidAt) <= limit);
  }
  if (without !== undefined && without.size > 0) {
    chosen = chosen.filter((claim) => !without.has(claim.source) && !without.has(findOrigin(claim)));
  }
  return chosen;
}
