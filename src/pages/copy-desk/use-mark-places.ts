import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

/** A line on the screen on which words of findings begin. */
export interface MarkPlace {
  /** Pixels below the mirror's upper edge. */
  readonly top: number;
  readonly numbers: readonly number[];
}

/** Where in the mirror the findings begin, measured anew with each change of text, width and type. */
export function useMarkPlaces(mirror: RefObject<HTMLElement | null>, drawn: unknown): readonly MarkPlace[] {
  const [places, setPlaces] = useState<readonly MarkPlace[]>([]);
  const measure = useCallback(() => {
    const found = mirror.current === null ? [] : findPlaces(mirror.current);
    setPlaces((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  }, [mirror]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides where it stands.
  useLayoutEffect(measure, [drawn]);
  useEffect(() => {
    const element = mirror.current;
    if (element === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A typeface that comes late moves words from line to line.
    document.fonts?.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', measure);
    };
  }, [mirror, measure]);
  return places;
}

function findPlaces(mirror: HTMLElement): readonly MarkPlace[] {
  const { top: above } = mirror.getBoundingClientRect();
  const lines = new Map<number, number[]>();
  for (const mark of mirror.querySelectorAll<HTMLElement>('mark[data-beginning]')) {
    const [first] = mark.getClientRects();
    if (first === undefined) continue;
    const top = Math.round(first.top - above);
    const numbers = (mark.dataset['beginning'] ?? '').split(' ').map(Number);
    lines.set(top, [...(lines.get(top) ?? []), ...numbers]);
  }
  return [...lines].map(([top, numbers]) => ({ top, numbers: numbers.sort((a, b) => a - b) }));
}
