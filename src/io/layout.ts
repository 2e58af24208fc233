import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

/** The width under which a table becomes chapters, on a screen: paper has the table. comparison/chapters.css has the same. */
const narrow = 'screen and (max-width: 900px)';

function subscribe(notify: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

export function useNarrowScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

/** Whether a child is wider than its box (what juts out of the child by a hair is not): only then is the box a stop for the keyboard. */
export function useOverflow(box: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () =>
      setOverflows(
        [...element.children].some((child) => child.getBoundingClientRect().width > element.clientWidth + 1),
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
  return overflows;
}
