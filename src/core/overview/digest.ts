import type { IncidentComparison, Mark } from '../compare/comparison.ts';
import type { Case, ConceptId, IncidentId, PartyId, TimeSpan } from '../model/case.ts';
import { findSpeakingParties } from './find-speaking-parties.ts';

/** One incident as a list shows it, plain enough to be sent from a worker. */
export interface Digest {
  readonly id: IncidentId;
  readonly title: string;
  readonly date: TimeSpan;
  readonly place: ConceptId;
  readonly summary: string;
  /** Who speaks, in the case's order; reports' own voices are left out. */
  readonly parties: readonly PartyId[];
  /** Of its questions, in file order. */
  readonly marks: readonly Mark[];
}

export function digestIncident(theCase: Case, { incident, questions }: IncidentComparison): Digest {
  const { id, title, date, place, summary } = incident;
  return {
    id,
    title,
    date,
    place,
    summary,
    parties: findSpeakingParties(theCase, incident).map((party) => party.id),
    marks: questions.map(({ mark }) => mark),
  };
}
