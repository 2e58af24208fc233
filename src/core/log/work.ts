import type { Concept, ConceptId, IncidentId, Party, PartyId, ReportId, Source, SourceId } from '../model/case.ts';
import type { Decision, NewIncident, NewQuestion, ReportText, Waiver, WordValue, WorkReport } from './operation.ts';

/** What the log comes to: of each entry the last that stands, in the order in which they first came. */
export interface Work {
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  readonly incidents: ReadonlyMap<IncidentId, NewIncident>;
  /** Keyed by incident and question. */
  readonly questions: ReadonlyMap<string, NewQuestion>;
  readonly texts: ReadonlyMap<string, ReportText>;
  readonly reports: ReadonlyMap<ReportId, WorkReport>;
  /** Keyed by `keyDecision`. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Keyed by `keyWaiver`; those that were taken back are among them. */
  readonly waivers: ReadonlyMap<string, Waiver>;
  /** Keyed by the word; those that were set back to the standard are among them. */
  readonly wordValues: ReadonlyMap<WordValue['word'], WordValue>;
}

export const noWork: Work = {
  parties: new Map(),
  sources: new Map(),
  concepts: new Map(),
  incidents: new Map(),
  questions: new Map(),
  texts: new Map(),
  reports: new Map(),
  decisions: new Map(),
  waivers: new Map(),
  wordValues: new Map(),
};

export function keyDecision(report: ReportId, proposal: string): string {
  return `${report} ${proposal}`;
}

export function keyWaiver(draft: string, finding: string): string {
  return `${draft} ${finding}`;
}

/** Whether it would change nothing in a case: waivers are about drafts. */
export function isOutsideCase({ waivers, ...inCase }: Work): boolean {
  return Object.values(inCase).every(({ size }) => size === 0);
}
