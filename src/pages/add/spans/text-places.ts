import type { Span } from '../../../core/text/span.ts';
import { findOffset } from '../text-offset.ts';
import type { Edge } from './move-edge.ts';

/** Where one end of some words stands on the screen. */
export interface EdgePlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the words: what can be caught of a handle lies outside them. */
  readonly side: 'left' | 'right';
}

/** The stretch of the page that shows these words; null while their paragraph is not there. */
export function findRange(pane: HTMLElement, [start, end]: Span): Range | null {
  const paragraph = [...pane.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    ({ dataset }) => Number(dataset['start']) <= start,
  );
  if (paragraph === undefined) return null;
  const from = Number(paragraph.dataset['start']);
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let passed = from;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

/** Beside the first letter or the last, on the side from which that paragraph is read; null where it is not drawn. */
export function findEdgePlace(range: Range, edge: Edge): EdgePlace | null {
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const rect = edge === 'start' ? rects[0] : rects.at(-1);
  if (rect === undefined) return null;
  const node = edge === 'start' ? range.startContainer : range.endContainer;
  const isFromRight = node.parentElement !== null && getComputedStyle(node.parentElement).direction === 'rtl';
  const side = (edge === 'start') === isFromRight ? 'right' : 'left';
  return { x: rect[side], top: rect.top, bottom: rect.bottom, side };
}

/** The offset in the text of the letter at this point of the screen; null outside the text. */
export function findOffsetAt(x: number, y: number): number | null {
  // Two names for one thing: the second is what older browsers have.
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return findOffset(place.offsetNode, place.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? findOffset(range.startContainer, range.startOffset) : null;
}
