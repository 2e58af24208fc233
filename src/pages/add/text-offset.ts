import type { Span } from '../../core/text/span.ts';

/** Paragraphs carry the offset in the text at which they begin, and hold its words and nothing else. */
const paragraphSelector = '[data-start]';

/** Where in the text a place of the page is; null outside the text. */
export function findOffset(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>(paragraphSelector);
  if (!paragraph) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + range.toString().length;
}

/** The words that are selected on the page, without the white space at their ends; null if none are, or not in the text alone. */
export function findSelectedSpan(text: string): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    findOffset(range.startContainer, range.startOffset),
    findOffset(range.endContainer, range.endOffset),
  ];
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  return words.trim() === '' ? null : [start + left, start + words.trimEnd().length];
}

/** Words that run over several paragraphs, one span in each. */
export function cutAtParagraphs([from, to]: Span, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap(([start, end]): Span[] => {
    const span: Span = [Math.max(start, from), Math.min(end, to)];
    return span[1] > span[0] ? [span] : [];
  });
}
