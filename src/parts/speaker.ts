import { findOrigin } from '../core/compare/origin.ts';
import type { Case, Claim, Incident, Party, Report, Source, SourceId } from '../core/model/case.ts';

/** Whose word a claim is: its origin where others pass it on. */
export function findSpeaker(theCase: Case, claim: Claim): Source {
  return findSource(theCase, findOrigin(claim));
}

export function findSource(theCase: Case, id: SourceId): Source {
  return resolve(theCase.sourceById.get(id), id);
}

/** The reports a claim rests on, each once. */
export function findReports(theCase: Case, claim: Claim): readonly Report[] {
  const ids = new Set((claim.evidence ?? []).map(({ report }) => report));
  return [...ids].map((id) => resolve(theCase.reportById.get(id), id));
}

/** The parties that speak of an incident, in the case's order; reports' own voices are no party to it. */
export function findSpeakingParties(theCase: Case, incident: Incident): readonly Party[] {
  const speaking = new Set<Party['id']>();
  for (const claim of incident.claims) {
    const { party, kind } = findSpeaker(theCase, claim);
    if (kind !== 'outlet') speaking.add(party);
  }
  return theCase.parties.filter(({ id }) => speaking.has(id));
}

/** A validated case has every reference: what is missing here is a fault of ours, and must not pass in silence. */
function resolve<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The case has no "${id}".`);
  return value;
}
