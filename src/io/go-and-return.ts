import { useEffect, useRef } from 'react';

/**
 * For what opens something elsewhere on the page: once `openId` is what was
 * pressed here, the focus goes to its element `goTo`; once nothing is open any
 * more, back to the element that was pressed. Returns what to call on a press.
 */
export function useGoAndReturn(openId: string | null, goTo: (id: string) => string): (pressed: string) => void {
  const left = useRef<{ readonly id: string; readonly from: Element | null } | null>(null);
  useEffect(() => {
    if (left.current === null) return;
    if (openId === left.current.id) show(document.getElementById(goTo(openId)));
    else {
      if (openId === null) show(left.current.from);
      left.current = null;
    }
  }, [openId, goTo]);
  return (pressed) => {
    left.current = { id: pressed, from: document.activeElement };
  };
}

function show(element: Element | null): void {
  if (!(element instanceof HTMLElement) || !element.isConnected) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
