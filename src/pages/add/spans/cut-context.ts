import type { Span } from '../../../core/text/span.ts';
import { findEdges } from './snap-to-words.ts';

/** The sentences in which some words stand, from where the first of them begins to where the last ends. */
export function cutContext(text: string, paragraph: Span, [start, end]: Span): Span {
  const { starts, ends } = findEdges(text, paragraph, 'sentence');
  return [starts.findLast((place) => place <= start) ?? start, ends.find((place) => place >= end) ?? end];
}
