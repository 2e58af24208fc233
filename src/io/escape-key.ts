import { useEffect } from 'react';

/** Calls `onEscape` while it is given. A widget that uses the key itself prevents its default. */
export function useEscapeKey(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (onEscape === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEscape]);
}
