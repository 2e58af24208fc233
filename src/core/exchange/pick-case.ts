import type {
  Answer,
  Case,
  Claim,
  ConceptId,
  Incident,
  IncidentId,
  PartyId,
  Question,
  SourceId,
} from '../model/case.ts';
import { indexCase } from '../model/index-case.ts';

/**
 * A case cut down to some incidents and what these need: the reports, sources and parties of their claims, the
 * concepts that they name with all wider ones, and what tells for or against a party. It is a case, with the same
 * marks. Of opponents, those stay that stay themselves.
 */
export function pickCase(theCase: Case, ids: readonly IncidentId[]): Case {
  const picked = new Set(ids);
  const incidents = theCase.incidents.filter(({ id }) => picked.has(id));
  const claims = incidents.flatMap((incident) => incident.claims);
  const sources = new Set(claims.flatMap(listSources));
  const reports = new Set(claims.flatMap(({ evidence = [] }) => evidence.map(({ report }) => report)));
  const parties = new Set([
    ...theCase.sources.flatMap(({ id, party }) => (sources.has(id) ? party : [])),
    ...incidents.flatMap(({ questions }) => questions.flatMap(listParties)),
  ]);
  const concepts = widen(theCase, [
    ...incidents.flatMap(listConcepts),
    // A concept that bears a party's id names it.
    ...[...parties].flatMap((id) => theCase.conceptById.get(id as string as ConceptId)?.id ?? []),
  ]);
  return indexCase({
    parties: theCase.parties.flatMap(({ opposes, ...party }) => {
      if (!parties.has(party.id)) return [];
      return opposes === undefined ? party : { ...party, opposes: opposes.filter((id) => parties.has(id)) };
    }),
    sources: theCase.sources.filter(({ id }) => sources.has(id)),
    concepts: theCase.concepts.filter(({ id }) => concepts.has(id)),
    reports: theCase.reports.filter(({ id }) => reports.has(id)),
    incidents,
  });
}

function listSources({ source, origin }: Claim): readonly SourceId[] {
  return origin === undefined ? [source] : [source, origin];
}

function listParties({ accused, hurts = [] }: Question): readonly PartyId[] {
  const hurt = hurts.map(({ party }) => party);
  return accused === undefined ? hurt : [accused, ...hurt];
}

function listConcepts({ place, questions, claims }: Incident): readonly ConceptId[] {
  const asked = questions.flatMap(({ unit, floor, hurts = [] }) => [
    unit,
    floor,
    ...hurts.flatMap(({ by }) => listNamed(by)),
  ]);
  const said = claims.flatMap(({ answer }) => (answer === undefined ? [] : listNamed(answer)));
  return [place, ...asked, ...said].filter((id) => id !== undefined);
}

function listNamed(answer: Answer): readonly ConceptId[] {
  if ('concepts' in answer) return answer.concepts;
  return 'quantity' in answer && answer.quantity.unit !== undefined ? [answer.quantity.unit] : [];
}

/** With all that is wider. */
function widen({ conceptById }: Case, ids: readonly ConceptId[]): ReadonlySet<ConceptId> {
  const all = new Set<ConceptId>();
  for (const id of ids)
    for (let at: ConceptId | undefined = id; at !== undefined && !all.has(at); at = conceptById.get(at)?.broader)
      all.add(at);
  return all;
}
