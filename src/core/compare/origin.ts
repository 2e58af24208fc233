import type { Case, Claim, PartyId, SourceId } from '../model/case.ts';

/** Whose word a claim is: its source's own, or that of the source from which it is passed on. */
export function findOrigin({ origin, source }: Claim): SourceId {
  return origin ?? source;
}

/** For whom a claim counts: the party of its origin. */
export function findParty(theCase: Case, claim: Claim): PartyId | undefined {
  return theCase.sourceById.get(findOrigin(claim))?.party;
}
