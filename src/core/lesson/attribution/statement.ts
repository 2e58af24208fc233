import type { Certainty, ClaimId, SourceId, Stance } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../lesson-answer.ts';

/** A sentence of a report, with the key to it. */
export interface Statement {
  readonly passage: number;
  readonly sentence: Span;
  /** Who says what in it, in text order, the report's own voice last; never empty. */
  readonly voices: readonly Voice[];
}

/** One who speaks in a sentence. */
export interface Voice {
  readonly isOwn: boolean;
  /** The words that name who it is, in the sentence or beside it; empty for the own voice, and where none were found. */
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  /** Words by which what is said becomes a belief: "are believed". */
  readonly hedge: readonly Place[];
  /** The full name as the text gives it. */
  readonly name: string | null;
  /** Where that stands, if not here. */
  readonly nameAt: Place | null;
  /** Those of the case that these words stand for, where a claim tells. */
  readonly sources: readonly SourceId[];
  /** How surely they say what, the least sure first; a sentence may hold several. Never empty. */
  readonly positions: readonly Position[];
  /** The case's claims that tell it, read by an editor; where there are none the program found it by itself. */
  readonly claims: readonly ClaimId[];
}

export interface Position {
  readonly stance: Stance;
  readonly certainty: Certainty;
}
