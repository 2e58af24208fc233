import type { QuestionComparison } from '../compare/comparison.ts';
import type { ClaimId } from '../model/case.ts';

/** The gravest first: what takes a mark away from what was said goes before what was merely left out. */
export const misconceptionCodes = [
  /** Answers that cannot both be true taken for agreement: rules 4 and 5. */
  'conflict-taken-for-agreement',
  'declined-taken-for-position',
  'silence-taken-for-position',
  'noncommittal-taken-for-position',
  /** Asserts, but names no answer. */
  'no-answer-taken-for-position',
  /** "Believed to be" or "may have" chosen as an assertion: rule 3. */
  'belief-taken-for-assertion',
  /** Two of one party chosen as two voices: rule 1. */
  'one-party-counted-twice',
  /** A claim and its being passed on chosen as two voices: rule 1. */
  'relay-counted',
  /** A report's own voice chosen as a vote: rule 1. */
  'own-voice-counted',
  /** A claim chosen that its source has replaced, or a copy of such a one: rule 2. */
  'replaced-claim',
  /** Different things counted, or answers that do not exclude each other, taken for a conflict: rule 4. */
  'difference-taken-for-conflict',
  /** Answers to different things, which may both be true, taken for the same answer: rule 4. */
  'difference-taken-for-agreement',
  /** Readings that differ between reports taken for a conflict between parties: rule 5. */
  'reports-differ-taken-for-conflict',
  /** What they share says too little: rule 6. */
  'broad-taken-for-agreement',
  /** One side alone taken for agreement: rule 6. */
  'one-side-taken-for-agreement',
  /** One side alone taken for a conflict: rule 5. */
  'one-side-taken-for-conflict',
  /** There is a conflict, or an agreement, and it was not seen. */
  'conflict-missed',
  'agreement-missed',
  /** Nobody is quoted on the question, or not yet: rule 7. */
  'nobody-heard',
  /** The mark is right, and none of the claims chosen decides it. */
  'deciding-claims-missed',
  /** The mark is right, and the claims chosen do not suffice for it. */
  'deciding-claims-incomplete',
] as const;

/**
 * What an answer overlooks. Each names a misconception, with the claims that show it; a right
 * mark for wrong reasons has some too.
 */
export type MisconceptionCode = (typeof misconceptionCodes)[number];

export interface Misconception {
  readonly code: MisconceptionCode;
  /** Those that show it, in file order. */
  readonly claims: readonly ClaimId[];
}

/** Shown once the student has asked for it. */
export interface Feedback {
  readonly isMarkRight: boolean;
  /** What the claims heard up to this round come to: mark, reason, sides and what decided them. */
  readonly comparison: QuestionComparison;
  /** The gravest first. */
  readonly misconceptions: readonly Misconception[];
}
