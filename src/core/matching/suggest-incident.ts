import type { ConceptId, TimeSpan } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import { isFrom, isLocated } from './find-places.ts';
import type { Matching } from './index-for-matching.ts';
import { isOfStrike, readContent, wordsIn } from './read-content.ts';
import { findWords } from './word.ts';

/** A new incident as a text tells of it; null where it does not. */
export interface SuggestedIncident {
  /** The words of a title: what happened, and where if that is known. */
  readonly event: string | null;
  readonly date: TimeSpan | null;
  readonly place: ConceptId | null;
}

const events = new Set(
  'strike raid attack airstrike airstrikes strikes raids attacks blast blasts explosion explosions shelling bombing ambush clash clashes offensive'.split(
    ' ',
  ),
);

/** From the spans of a text, first of all those of the chosen words, then the paragraphs around them. */
export function suggestIncident(
  matching: Matching,
  report: { readonly text: string; readonly published: string | null },
  spans: readonly Span[],
): SuggestedIncident {
  const words = findWords(report.text);
  let event: string | null = null;
  let date: TimeSpan | null = null;
  let place: ConceptId | null = null;
  for (const span of spans) {
    const own = wordsIn(words, [span]);
    const content = readContent(matching, own, { ...report, sameDay: null, self: [] });
    const located = content.mentions.place.filter(
      (mention) => isLocated(content, mention) && !isFrom(content, mention),
    );
    place ??= narrowest(
      matching,
      located.flatMap(({ ids }) => ids),
    );
    date ??= isOfStrike(content) ? (content.times[0]?.span ?? null) : null;
    event ??= own.find(({ lower }) => events.has(lower))?.lower ?? null;
  }
  return { event, date: date ?? dayOf(report.published), place };
}

function dayOf(published: string | null): TimeSpan | null {
  return published === null ? null : { from: published.slice(0, 10), to: published.slice(0, 10) };
}

function narrowest({ theCase: { conceptById } }: Matching, ids: readonly ConceptId[]): ConceptId | null {
  let best: ConceptId | null = null;
  let bestDepth = -1;
  for (const id of ids) {
    let depth = 0;
    for (let at = conceptById.get(id)?.broader; at !== undefined; at = conceptById.get(at)?.broader) depth += 1;
    if (depth > bestDepth) [best, bestDepth] = [id, depth];
  }
  return best;
}
