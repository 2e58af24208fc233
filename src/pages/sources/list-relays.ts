import type { SaidClaim } from '../../core/analysis/describe-source.ts';
import type { Case, Source } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { findSource } from '../../parts/speaker.ts';

export interface RelayedClaims {
  readonly source: Source;
  readonly claims: readonly SaidClaim[];
}

/** Who passes a source's word on, those who do so most first. */
export function listRelays(theCase: Case, said: readonly SaidClaim[]): readonly RelayedClaims[] {
  const passedOn = said.filter(({ claim }) => claim.origin !== undefined && claim.origin !== claim.source);
  return [...groupBy(passedOn, ({ claim }) => claim.source)]
    .map(([id, claims]) => ({ source: findSource(theCase, id), claims }))
    .sort((one, other) => other.claims.length - one.claims.length);
}
