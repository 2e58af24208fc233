import { createTagger } from '../text/tag-text.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';

export interface Extractor {
  /** Who says what in a text. The same text gives the same attributions, whatever was read before. */
  readonly extract: (text: string) => readonly Attribution[];
}

/** Loads the part-of-speech model: a tenth of a second and a megabyte, so this module is for a lazy import. */
export function createExtractor(): Extractor {
  const tag = createTagger();
  return { extract: (text) => findAttributions(tag(text)) };
}
