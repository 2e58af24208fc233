import type { Attribution } from '../../attribution/attribution.ts';
import type { Place } from '../lesson-answer.ts';

/** Who said what, as the program reads it, with all words placed in their passages. */
export interface PassageAttribution extends Pick<Attribution, 'stance' | 'certainty' | 'speaker'> {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  /** Where the full name stands; null where it stays unresolved. */
  readonly speakerAt: Place | null;
  /** Index of the attribution in whose content this one stands. */
  readonly within: number | null;
}

/** What the program reads in the passages of a report, which it reads as one text. */
export interface PassagesReading {
  /** In text order; those without a word are left out. */
  readonly sentences: readonly Place[];
  readonly attributions: readonly PassageAttribution[];
}
