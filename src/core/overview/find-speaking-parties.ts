import { findOrigin } from '../compare/origin.ts';
import type { Case, Incident, Party, PartyId } from '../model/case.ts';

/** The parties that speak of an incident, in the case's order; reports' own voices are no party to it. */
export function findSpeakingParties(theCase: Case, incident: Incident): readonly Party[] {
  const speaking = new Set<PartyId>();
  for (const claim of incident.claims) {
    const speaker = theCase.sourceById.get(findOrigin(claim));
    if (speaker !== undefined && speaker.kind !== 'outlet') speaking.add(speaker.party);
  }
  return theCase.parties.filter(({ id }) => speaking.has(id));
}
