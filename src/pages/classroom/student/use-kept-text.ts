import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readUnkept, writeUnkept } from '../../../io/unkept-text.ts';

const restBeforeKeeping = 700;

/**
 * A text that is typed, and kept once it rests or is left: each key would be a step of Undo. `name` tells it from the
 * texts of other fields, so that what was typed last is there after a reload too. What is kept meanwhile by another
 * hand (Undo, another tab) takes its place.
 */
export function useKeptText(name: string, kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(() => readTyped(name));
  const latest = useRef(typed);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const keepNow = useEffectEvent(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const text = latest.current;
    latest.current = null;
    setTyped(null);
    if (text !== null && text !== kept) keep(text);
  });
  const onKeep = useRef(() => {});
  useEffect(() => {
    onKeep.current = () => {
      keepNow();
      writeUnkept(`field ${name}`, null);
    };
    if (latest.current !== null) onKeep.current();
    // Storage may not be done before the page is gone: what stands in the tab's own store stays there until the next visit.
    const leave = () => keepNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      onKeep.current();
    };
  }, [name]);
  return {
    text: typed ?? kept,
    /** What stands in the field, kept or not. */
    readText: () => latest.current ?? kept,
    type: (text: string) => {
      latest.current = text;
      setTyped(text);
      writeUnkept(`field ${name}`, text);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => onKeep.current(), restBeforeKeeping);
    },
    leave: () => onKeep.current(),
  };
}

function readTyped(name: string): string | null {
  const unkept = readUnkept(`field ${name}`);
  return typeof unkept === 'string' ? unkept : null;
}
