import type { Answer, Certainty, IncidentId, QuestionId, SourceId, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';

/** What a text does not tell, or tells in a way that was not understood. The field it would fill is null. */
export type Gap = 'source' | 'origin' | 'incident' | 'question' | 'answer' | 'said-at';

/** A claim as a text has it, before it is one: what is not known is null. */
export interface ClaimDraft {
  readonly source: SourceId | null;
  /** Whose claim it is, when `source` passes it on. */
  readonly origin: SourceId | null;
  readonly incident: IncidentId | null;
  readonly question: QuestionId | null;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Null also where the source takes no position, or names nothing. */
  readonly answer: Answer | null;
  readonly exhaustive: boolean;
  /** A day or a moment with a zone. */
  readonly saidAt: string | null;
  /** The editor's own words; the extractor leaves it null. */
  readonly statement: string | null;
  /** The words it rests on, in text order, each within one paragraph. */
  readonly evidence: readonly Span[];
}

/** What is offered of a text: one source's position on one question. */
export interface Proposal {
  /** The same for the same text and the same case. Unique in its report. */
  readonly id: string;
  /** Index of the attribution it was read from; null for what the report says in its own voice. */
  readonly attribution: number | null;
  /** Who says it, as the text names them; the name of a new source where `draft.source` is null. */
  readonly speaker: string | null;
  /** Whose word the speaker passes on, as the text names them; the name of a new source where `draft.origin` is null. */
  readonly originSpeaker?: string | undefined;
  readonly draft: ClaimDraft;
  /** In the order of the fields. */
  readonly gaps: readonly Gap[];
}

/** Of which nothing is known: it asserts, as most do. */
export const emptyDraft: ClaimDraft = {
  source: null,
  origin: null,
  incident: null,
  question: null,
  stance: 'asserts',
  certainty: 'certain',
  answer: null,
  exhaustive: false,
  saidAt: null,
  statement: null,
  evidence: [],
};
