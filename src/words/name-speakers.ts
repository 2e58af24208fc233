import { findOrigin, findParty } from '../core/compare/origin.ts';
import type { Case, Claim, ClaimId, PartyId } from '../core/model/case.ts';
import { nameSource } from './say-claim.ts';

/** The claims of a comparison by their ids, in the order of the ids. */
export function takeClaims(claims: readonly Claim[], ids: readonly ClaimId[]): readonly Claim[] {
  return ids.flatMap((id) => claims.filter((claim) => claim.id === id));
}

/**
 * Whose word some claims are, in the order of the case's parties: each source by
 * name, a party by its own where more than two speak for it.
 */
function nameSpeakers(theCase: Case, claims: readonly Claim[]): readonly string[] {
  const byParty = new Map<PartyId, Set<string>>();
  for (const claim of claims) {
    const source = theCase.sourceById.get(findOrigin(claim));
    if (source === undefined) continue;
    byParty.set(source.party, (byParty.get(source.party) ?? new Set()).add(nameSource(theCase, source)));
  }
  return theCase.parties.flatMap(({ id, name }) => {
    const names = [...(byParty.get(id) ?? [])];
    return names.length > 2 ? [name] : names;
  });
}

/** Names may hold an "and" or a comma of their own, so "and" never parts them, and a comma only where none does. */
export function listSpeakers(theCase: Case, claims: readonly Claim[]): string {
  const names = nameSpeakers(theCase, claims);
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** How many votes stand behind some claims. */
export function countParties(theCase: Case, claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => findParty(theCase, claim))).size;
}
