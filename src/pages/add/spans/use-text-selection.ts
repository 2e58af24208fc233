import { useEffect, useState } from 'react';
import type { Span } from '../../../core/text/span.ts';
import { findSelectedSpan } from '../text-offset.ts';

/** The words of the report that are selected, or were last: pressing a button elsewhere may take a selection away. */
export function useTextSelection(text: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(() => findSelectedSpan(text));
  useEffect(() => {
    const listen = () => setSelected((before) => findSelectedSpan(text) ?? before);
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [text]);
  return selected;
}
