import type { Case, CaseLists } from './case.ts';

/** Each list with its entries by id; the first stands where a file repeats another's entry. */
export function indexCase(lists: CaseLists): Case {
  return {
    ...lists,
    partyById: new Map(lists.parties.map((party) => [party.id, party])),
    sourceById: new Map(lists.sources.map((source) => [source.id, source])),
    conceptById: new Map(lists.concepts.map((concept) => [concept.id, concept])),
    reportById: new Map(lists.reports.map((report) => [report.id, report])),
    incidentById: new Map(lists.incidents.map((incident) => [incident.id, incident])),
  };
}
