import { useEffect, useRef } from 'react';

/** The page one is on; null until the first is drawn, which takes no focus from wherever the reader has put it. */
let currentPage: string | null = null;

/** Names the page in the tab; on a change of page hands the focus to its heading, so that a screen reader says where one is. */
export function usePageArrival(title: string, isStillLoading = false): void {
  useEffect(() => {
    document.title = isStillLoading ? title : `${title} · Sources Say`;
    if (isStillLoading) return;
    if (currentPage !== null && currentPage !== title) {
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    currentPage = title;
  }, [title, isStillLoading]);
}

/** Whether any page has been drawn before. */
export function hasArrived(): boolean {
  return currentPage !== null;
}

/** Brings what a link names into view once, when the page is first opened and drawn; a reload keeps its own place. */
export function useFirstView(elementId: string | null, isDrawn = true): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !isDrawn) return;
    done.current = true;
    const [navigation] = performance.getEntriesByType('navigation');
    const isReload = navigation !== undefined && 'type' in navigation && navigation.type !== 'navigate';
    if (elementId !== null && !isReload) {
      document.getElementById(elementId)?.scrollIntoView({ block: 'center' });
    }
  }, [elementId, isDrawn]);
}
