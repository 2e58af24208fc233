import { useEffect } from 'react';

/** Scrolls by as little as lets `elementId` be seen above `coverId`, which has come up over the foot of the window. */
export function useKeepInSight(elementId: string | null, coverId: string): void {
  useEffect(() => {
    if (elementId === null) return;
    const element = document.getElementById(elementId)?.getBoundingClientRect();
    const cover = document.getElementById(coverId)?.getBoundingClientRect();
    if (element === undefined || cover === undefined) return;
    const covered = element.bottom + 24 - cover.top;
    if (covered > 0 && element.top < cover.bottom) window.scrollBy(0, covered);
  }, [elementId, coverId]);
}
