import { useEffect, useState } from 'react';

const restBeforeSaying = 1_200;

/** The text once it has stood for a while: what changes with each key is not said each time. */
export function useAnnounced(text: string, isBusy: boolean): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isBusy) return;
    const timer = setTimeout(() => setSaid(text), restBeforeSaying);
    return () => clearTimeout(timer);
  }, [text, isBusy]);
  return said;
}
