import { useEffect, useRef } from 'react';

/**
 * Leads to what the link names, with the focus: the page is drawn after its address is known, so that the
 * browser finds nothing there by itself. Once more when all of it `isThere`, unless the reader has gone on.
 */
export function useAnchor(isThere: boolean): void {
  const ledTo = useRef<Element | null>(null);
  useEffect(() => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named === null || (ledTo.current !== null && document.activeElement !== ledTo.current)) return;
    // A second time only to where the examples have pushed it.
    if (isThere || ledTo.current === null) {
      named.focus({ preventScroll: true });
      named.scrollIntoView();
      ledTo.current = named;
    }
  }, [isThere]);
}
