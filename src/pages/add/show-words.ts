/** The first words in the text on which the claim with this number rests. */
function findMark(pane: HTMLElement, number: number): HTMLElement | null {
  return pane.querySelector<HTMLElement>(`mark[data-claims~="${number}"]`);
}

/** Scrolls the pane so that the words are seen; the page stays where it is. */
export function scrollPaneTo(pane: HTMLElement | null, number: number): void {
  const mark = pane === null ? null : findMark(pane, number);
  if (pane === null || mark === null || pane.scrollHeight <= pane.clientHeight) return;
  const [box, place] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  const isSeen = place.top >= box.top + 8 && place.bottom <= box.bottom - 8;
  if (!isSeen) pane.scrollTop += place.top - box.top - box.height / 3;
}

/** Where text and list stand one below the other, the page goes to the words. */
export function showWords(pane: HTMLElement | null, number: number): void {
  if (pane !== null) findMark(pane, number)?.scrollIntoView({ block: 'center' });
}
