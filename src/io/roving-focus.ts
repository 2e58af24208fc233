import { type KeyboardEvent, useState } from 'react';

interface RovingButton {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

interface Roving {
  readonly buttonOf: (key: string) => RovingButton;
  /** For the element that holds the buttons, one a key and in the keys' order, and no others. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Buttons that are one stop for the keyboard: the arrows, Home and End lead on
 * from one to the next (WAI-ARIA practices, roving tabindex). `start` is the stop until one has had the focus.
 */
export function useRovingFocus(
  keys: readonly string[],
  start: string | undefined,
  onShiftMove: (key: string, from: string) => void = () => {},
): Roving {
  const [latest, setLatest] = useState<string | null>(null);
  const stop = [latest, start, keys[0]].find((key) => typeof key === 'string' && keys.includes(key));
  return {
    buttonOf: (key) => ({ tabIndex: key === stop ? 0 : -1, onFocus: () => setLatest(key) }),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const buttons = [...event.currentTarget.querySelectorAll('button')];
      const at = buttons.indexOf(event.target as HTMLButtonElement);
      const to = leadOn(event.key, at, buttons.length - 1);
      const [from, key] = [keys[at], to === null ? undefined : keys[to]];
      if (to === null || from === undefined || key === undefined) return;
      event.preventDefault();
      buttons[to]?.focus();
      if (event.shiftKey && key !== from) onShiftMove(key, from);
    },
  };
}

function leadOn(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
