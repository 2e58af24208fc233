import { findAttributions } from '../core/attribution/find-attributions.ts';
import type { PassagesReading } from '../core/lesson/attribution/passages-reading.ts';
import { joinPassages, placeReading } from '../core/lesson/attribution/place-reading.ts';
import { createTagger } from '../core/text/tag-text.ts';

const tag = createTagger();

/** Who says what in the passages of a report, read as one text. */
export function readPassages(passages: readonly string[]): PassagesReading {
  const tagged = tag(joinPassages(passages));
  return placeReading(passages, tagged, findAttributions(tagged));
}
