import type { Span } from '../../core/text/span.ts';
import type { ReadAside } from '../../desk/report-reading.ts';

/** Words of a text that belong to something, by its id. */
export interface Stretch {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** A part of a paragraph all of whose words belong to the same things. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** In the order of the stretches. */
  readonly ids: readonly string[];
  /** Those of `ids` whose words end here: their numbers stand after it. */
  readonly ending: readonly string[];
  readonly aside: ReadAside | null;
}

export interface CutParagraph {
  readonly start: number;
  readonly end: number;
  /** Headline, byline, date: nothing in it is a claim. */
  readonly isHeading: boolean;
  readonly segments: readonly Segment[];
}

interface Piece {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/**
 * Paragraphs cut where anything begins or ends, so that words shared by several
 * claims are one segment that knows them all. Paragraphs are in order and apart.
 */
export function cutParagraphs(
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  asides: readonly ReadAside[] = [],
  headings: readonly Span[] = [],
): readonly CutParagraph[] {
  const pieces = stretches.flatMap(({ id, spans }) =>
    spans.map(([start, end], index): Piece => ({ id, start, end, isLast: index === spans.length - 1 })),
  );
  const ofPieces = spread(paragraphs, pieces, ({ start, end }) => [start, end]);
  const ofAsides = spread(paragraphs, asides, ({ span }) => span);
  const ofHeadings = spread(paragraphs, headings, (span) => span);
  return paragraphs.map(([start, end], index) => ({
    start,
    end,
    isHeading: (ofHeadings[index] ?? []).some((span) => span[0] <= start && span[1] >= end),
    segments: cutParagraph([start, end], ofPieces[index] ?? [], ofAsides[index] ?? []),
  }));
}

/** For each paragraph what lies in it, wholly or in part; what lies in several is in each. */
function spread<Thing>(
  paragraphs: readonly Span[],
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): readonly (readonly Thing[])[] {
  const spread: Thing[][] = paragraphs.map(() => []);
  for (const thing of things) {
    const [start, end] = spanOf(thing);
    for (let at = findFirstEndingAfter(paragraphs, start); (paragraphs[at]?.[0] ?? end) < end; at += 1) {
      spread[at]?.push(thing);
    }
  }
  return spread;
}

function findFirstEndingAfter(paragraphs: readonly Span[], offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutParagraph([from, to]: Span, pieces: readonly Piece[], asides: readonly ReadAside[]): readonly Segment[] {
  const within = (offset: number) => Math.min(Math.max(offset, from), to);
  const cuts = new Set([from, to]);
  for (const { start, end } of pieces) cuts.add(within(start)).add(within(end));
  for (const { span } of asides) cuts.add(within(span[0])).add(within(span[1]));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? to;
    const here = pieces.filter((piece) => piece.start < end && piece.end > start);
    return {
      start,
      end,
      ids: [...new Set(here.map(({ id }) => id))],
      ending: here.filter((piece) => piece.isLast && piece.end === end).map(({ id }) => id),
      aside: asides.find(({ span }) => span[0] < end && span[1] > start) ?? null,
    };
  });
}

/** The aside that takes up a whole paragraph; null where words of it count. */
export function findWholeAside({ segments }: CutParagraph): ReadAside | null {
  const [first] = segments;
  return first !== undefined && segments.every(({ aside }) => aside !== null) ? first.aside : null;
}

/** Which of the claims a press on shared words goes to: the one after that which is open already. */
export function pickNext(ids: readonly string[], current: string | null): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  return ids[(at + 1) % Math.max(ids.length, 1)] ?? null;
}
