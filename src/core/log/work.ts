import type { AttributionAnswer, MarkAnswer, Sitting } from '../lesson/lesson-answer.ts';
import type { Concept, ConceptId, IncidentId, Party, PartyId, ReportId, Source, SourceId } from '../model/case.ts';
import type { CaseChange } from '../model/case-change.ts';
import type {
  Decision,
  NewIncident,
  NewQuestion,
  OwnLesson,
  ReportText,
  Waiver,
  WordValue,
  WorkReport,
} from './operation.ts';

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
  /** Keyed by the lesson's id; those that were dropped are among them. */
  readonly lessons: ReadonlyMap<string, OwnLesson>;
  readonly sittings: ReadonlyMap<string, Sitting>;
  /** Keyed by `keyMarkAnswer`; the first that was checked, else the last. */
  readonly markAnswers: ReadonlyMap<string, MarkAnswer>;
  /** Keyed by `keyAttributionAnswer`, in the same way. */
  readonly attributionAnswers: ReadonlyMap<string, AttributionAnswer>;
  /** Keyed by `keyEntry`; the `before` of each is what the case had before anything was imported. */
  readonly imports: ReadonlyMap<string, CaseChange>;
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
  lessons: new Map(),
  sittings: new Map(),
  markAnswers: new Map(),
  attributionAnswers: new Map(),
  imports: new Map(),
};

export function keyDecision(report: ReportId, proposal: string): string {
  return `${report} ${proposal}`;
}

export function keyWaiver(draft: string, finding: string): string {
  return `${draft} ${finding}`;
}

export function keyMarkAnswer({
  sitting,
  incident,
  question,
  round,
}: Pick<MarkAnswer, 'sitting' | 'incident' | 'question' | 'round'>): string {
  return `${sitting} ${incident} ${question} ${round}`;
}

export function keyAttributionAnswer({
  sitting,
  passage,
  sentence,
}: Pick<AttributionAnswer, 'sitting' | 'passage' | 'sentence'>): string {
  return `${sitting} ${passage} ${sentence.join(' ')}`;
}

/** Whether it would change nothing in a case: waivers are about drafts, lessons and answers about who reads it. */
export function isOutsideCase(work: Work): boolean {
  const { waivers, lessons, sittings, markAnswers, attributionAnswers, ...inCase } = work;
  return Object.values(inCase).every(({ size }) => size === 0);
}
