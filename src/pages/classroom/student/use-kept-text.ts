import { useEffect, useEffectEvent, useRef, useState } from 'react';

const restBeforeKeeping = 700;

/**
 * A text that is typed, and kept once it rests or is left: each key would be a step of Undo. What is kept meanwhile by
 * another hand (Undo, another tab) takes its place.
 */
export function useKeptText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<string | null>(null);
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
    onKeep.current = () => keepNow();
    const leave = () => keepNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return {
    text: typed ?? kept,
    /** What stands in the field, kept or not. */
    readText: () => latest.current ?? kept,
    type: (text: string) => {
      latest.current = text;
      setTyped(text);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => onKeep.current(), restBeforeKeeping);
    },
    leave: () => onKeep.current(),
  };
}
