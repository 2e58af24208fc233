import type { Voice } from './statement.ts';

/** The gravest first. */
export const attributionMistakes = [
  /** A source is named, and it was taken for the report's own voice. */
  'source-overlooked',
  /** The report's own voice, and it was credited to somebody. */
  'own-voice-credited',
  /** Words that do not name the source. */
  'other-words',
  'declined-taken-for-denial',
  'noncommittal-taken-for-denial',
  'silence-taken-for-denial',
  /** Takes no position, and was taken to assert. */
  'no-position-taken-for-assertion',
  'denial-taken-for-assertion',
  'assertion-taken-for-denial',
  /** Takes a position, and was taken to take none. */
  'position-overlooked',
  /** Declines, leaves open and does not address are three things. */
  'silences-confused',
  /** Surer than the words are: "believed to be" is not an assertion. */
  'belief-taken-for-assertion',
  /** Less sure than the words are. */
  'assertion-taken-for-belief',
] as const;

export type AttributionMistake = (typeof attributionMistakes)[number];

/** Shown once the student has asked for it. */
export interface StatementFeedback {
  /** The voice that the answer is held against: the one chosen, else the first. */
  readonly voice: Voice;
  readonly isSpeakerRight: boolean;
  readonly isStanceRight: boolean;
  /** Null where the key takes no position, so that nothing can be sure or unsure. */
  readonly isCertaintyRight: boolean | null;
  /** Nothing was chosen at all. */
  readonly isSkipped: boolean;
  /** The gravest first; none for what was left open. */
  readonly mistakes: readonly AttributionMistake[];
}
