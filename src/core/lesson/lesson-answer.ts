import type { Mark } from '../compare/comparison.ts';
import type { Certainty, ClaimId, IncidentId, QuestionId, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';

/** One student's way through a lesson: on a computer that a class shares there are many. The latest is gone on with. */
export interface Sitting {
  readonly id: string;
  /** Id of the lesson. */
  readonly lesson: string;
  /** As the student wrote it, maybe empty. */
  readonly student: string;
}

/** Once checked, an answer stays: what is put later for the same place is passed over. */
export interface MarkAnswer {
  readonly sitting: string;
  readonly incident: IncidentId;
  readonly question: QuestionId;
  /** Index of the round; 0 where there are none. */
  readonly round: number;
  /** Null while none is chosen. */
  readonly mark: Mark | null;
  /** The claims that, to the student, decide it. */
  readonly claims: readonly ClaimId[];
  readonly reason: string;
  /** The student has asked for the key: marks appear. */
  readonly isChecked: boolean;
}

/** What a student makes of one sentence of a report. */
export interface AttributionAnswer {
  readonly sitting: string;
  /** Index of the passage. */
  readonly passage: number;
  /** The sentence, UTF-16 offsets into the passage. */
  readonly sentence: Span;
  /** The words that name who says it, in the passage; null for the report's own voice. */
  readonly speaker: Span | null;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly isChecked: boolean;
}
