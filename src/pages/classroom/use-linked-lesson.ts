import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PortableLesson } from '../../core/lesson/lesson.ts';
import type { Parsed } from '../../core/model/problem.ts';
import { unpackLesson } from '../../io/lesson-link.ts';

const start = '#lesson=';

interface Unpacked {
  readonly text: string;
  readonly parsed: Parsed<PortableLesson>;
}

/** The lesson after the `#` of the address; `reading` until it is unpacked, null where there is none. */
export function useLinkedLesson(): Parsed<PortableLesson> | 'reading' | null {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const text = hash.startsWith(start) ? hash.slice(start.length) : null;
  const [unpacked, setUnpacked] = useState<Unpacked | null>(null);
  useEffect(() => {
    if (text === null) return;
    let isWanted = true;
    void unpackLesson(text).then((parsed) => isWanted && setUnpacked({ text, parsed }));
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (text === null) return null;
  return unpacked?.text === text ? unpacked.parsed : 'reading';
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  window.addEventListener('popstate', notify);
  return () => {
    window.removeEventListener('hashchange', notify);
    window.removeEventListener('popstate', notify);
  };
}
