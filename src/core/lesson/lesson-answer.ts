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

/** Words in one of a report's passages: UTF-16 offsets into it. */
export interface Place {
  readonly passage: number;
  readonly words: Span;
}

/** The words that name who says it, maybe in an earlier sentence. */
type ChosenSpeaker = Place | 'own-voice';

/** What a student makes of one sentence of a report. Each choice is null while none is made. */
export interface AttributionAnswer {
  readonly sitting: string;
  /** Index of the passage. */
  readonly passage: number;
  /** The sentence, UTF-16 offsets into the passage. */
  readonly sentence: Span;
  readonly speaker: ChosenSpeaker | null;
  readonly stance: Stance | null;
  /** Null also where the stance is neither to assert nor to deny. */
  readonly certainty: Certainty | null;
  readonly isChecked: boolean;
}
