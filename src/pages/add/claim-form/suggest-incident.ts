import type { WorkReport } from '../../../core/log/operation.ts';
import type { Case, ConceptId } from '../../../core/model/case.ts';
import { type ClaimFields, conceptsOf, newOne } from './form-state.ts';

export interface IncidentSuggestion {
  readonly title: string;
  /** Days; empty where nothing is known. */
  readonly from: string;
  readonly to: string;
  readonly placeLabel: string;
  readonly place: ConceptId | null;
}

/** Out of the report and of what the claim says of place and time: to be mended, not to be believed. */
export function suggestIncident(shared: Case, report: WorkReport, { answer, saidAt }: ClaimFields): IncidentSuggestion {
  const day = answer.from.day || saidAt.day || (report.published ?? '').slice(0, 10);
  const place = conceptsOf(answer, 'place').chosen.find((id) => id !== newOne) as ConceptId | undefined;
  return {
    title: report.headline,
    from: day,
    to: answer.to.day || day,
    placeLabel: place === undefined ? '' : (shared.conceptById.get(place)?.label ?? ''),
    place: place ?? null,
  };
}
