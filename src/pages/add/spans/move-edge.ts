import { findParagraph } from '../../../core/log/find-paragraph.ts';
import type { Span } from '../../../core/text/span.ts';
import { findEdges, type Step, snapTo } from './snap-to-words.ts';

export type Edge = 'start' | 'end';

/** The words of one span, and the paragraph that it may not leave. */
export interface HeldSpan {
  readonly text: string;
  readonly paragraph: Span;
  readonly span: Span;
}

/** One step to the next place where such a piece begins (or ends); where there is none, the span as it is. */
export function moveEdge(held: HeldSpan, edge: Edge, step: Step, by: 1 | -1): Span {
  const places = listPlaces(held, edge, step);
  const at = held.span[edge === 'start' ? 0 : 1];
  const next = by === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at);
  return next === undefined ? held.span : setEdge(held.span, edge, next);
}

/** As far as the paragraph goes, or down to the last word that is left. */
export function moveEdgeToEnd(held: HeldSpan, edge: Edge, by: 1 | -1): Span {
  const place = listPlaces(held, edge, 'word').at(by === 1 ? -1 : 0);
  return place === undefined ? held.span : setEdge(held.span, edge, place);
}

/** To the place nearest to an offset anywhere in the text. */
export function placeEdge(held: HeldSpan, edge: Edge, step: Step, offset: number): Span {
  const places = listPlaces(held, edge, step);
  return places.length === 0 ? held.span : setEdge(held.span, edge, snapTo(places, offset));
}

/** Only those that leave something of the span, and not white space alone. */
function listPlaces({ text, paragraph, span }: HeldSpan, edge: Edge, step: Step): readonly number[] {
  const { starts, ends } = findEdges(text, paragraph, step);
  const leaves = (place: number) => {
    const [start, end] = setEdge(span, edge, place);
    return start < end && text.slice(start, end).trim() !== '';
  };
  return (edge === 'start' ? starts : ends).filter(leaves);
}

function setEdge([start, end]: Span, edge: Edge, place: number): Span {
  return edge === 'start' ? [place, end] : [start, place];
}

/** The paragraph in which a span begins: of those that count, else what stands between two line breaks. */
export function findParagraphOf(text: string, passages: readonly Span[], span: Span): Span {
  const [at] = span;
  return passages.find(([start, end]) => start <= at && at < end) ?? findParagraph(text, at) ?? span;
}
