import type { Certainty, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';

/** Whether the content stands wholly, not at all or partly inside quotation marks. */
export type Quotation = 'direct' | 'indirect' | 'mixed';

/**
 * Who said what in a text: the three roles of PARC (Pareti 2012) and PolNeAR
 * (Newell, Margolin and Ruths 2018). Each role's spans are in text order and do not overlap.
 */
export interface Attribution {
  /** As it stands here, with title and appositive: "he", "the group". Empty for "is believed to". */
  readonly source: readonly Span[];
  /** The words that attribute: "said", "according to", "in a statement". */
  readonly cue: readonly Span[];
  /** What is attributed; empty where the source declines or is silent and no matter is named. */
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** The source's full name as the text gives it, "he" and "the group" resolved; null where it stays unresolved. */
  readonly speaker: string | null;
  /** Where the full name stands, maybe earlier in the text. Null as `speaker`. */
  readonly speakerAt: Span | null;
  /** Index of the attribution in whose content this one stands: "X said that, according to Y, …". */
  readonly within: number | null;
}
