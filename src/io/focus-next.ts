/**
 * Moves the focus from where it is to the next (1) or previous (−1) element that
 * matches, in the order of the page; to the first or last where it is beside all of them.
 */
export function focusNext(selector: string, by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(selector)];
  const active = document.activeElement;
  const at =
    active === null || active === document.body ? -1 : stops.findLastIndex((stop) => isAtOrAfter(active, stop));
  const next = stops[at + by] ?? (at === -1 ? stops[0] : undefined);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function isAtOrAfter(active: Element, stop: Element): boolean {
  return stop === active || (stop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
