import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * In CSS pixels, whole; `fallback` until it is known, which is before the browser paints. Asked for any earlier, it
 * would have the whole page laid out twice.
 */
export function useElementWidth(box: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const measured = Math.floor(element.clientWidth) || fallback;
      flushSync(() => setWidth(measured));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, fallback]);
  return width;
}
