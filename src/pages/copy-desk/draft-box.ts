import type { Span } from '../../core/text/span.ts';

export const draftBoxId = 'draft-text';

export function findBox(): HTMLTextAreaElement | null {
  const box = document.getElementById(draftBoxId);
  return box instanceof HTMLTextAreaElement ? box : null;
}

/** Hands the box the focus with the words selected. */
export function selectInBox([start, end]: Span): void {
  const box = findBox();
  if (box === null) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
}

/**
 * Puts other words in the place of a stretch as if they were typed, so that the box's own Undo takes them back.
 * `execCommand` is deprecated, but nothing else writes into that history; without it the text goes to `onText`, and
 * Undo knows nothing of the change.
 */
export function replaceInBox(span: Span, words: string, onText: (text: string) => void): void {
  const box = findBox();
  if (box === null) return;
  const [start, end] = span;
  selectInBox(span);
  const command = words === '' ? 'delete' : 'insertText';
  const isTyped = document.execCommand?.(command, false, words) === true;
  if (isTyped) return;
  onText(box.value.slice(0, start) + words + box.value.slice(end));
  // The caret goes to the end of a text that is put in: it is brought back once that has happened.
  const caret = start + words.length;
  setTimeout(() => box.setSelectionRange(caret, caret));
}

/** Scrolls until the words of a finding are seen. They may begin lines above the end of what they belong to. */
export function showMark(mirror: HTMLElement | null, number: number): void {
  const mark = mirror?.querySelector(`mark[data-findings~="${number}"]`);
  if (mark === null || mark === undefined) return;
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) mark.scrollIntoView({ block: 'center' });
}
