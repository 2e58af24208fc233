import { useEffect, useState } from 'react';
import type { Case } from '../../../core/model/case.ts';
import { loadCase } from '../../../desk/load-case.ts';
import { findShippedCase } from '../../../io/shipped-case.ts';

export type Shipped =
  | { readonly status: 'loading' | 'failed'; readonly theCase: null }
  | { readonly status: 'ready'; readonly theCase: Case };

/** Kept once it has come; asked anew where it has not. */
let known: Promise<Case> | null = null;

/**
 * The case that ships, as it ships: whatever case is open, and whatever the user has made of it, the examples
 * stay what they are. It is small enough to be read on the page’s own thread.
 */
export function useShipped(): Shipped {
  const [shipped, setShipped] = useState<Shipped>({ status: 'loading', theCase: null });
  useEffect(() => {
    let isWanted = true;
    known ??= load();
    known.then(
      (theCase) => isWanted && setShipped({ status: 'ready', theCase }),
      () => {
        known = null;
        if (isWanted) setShipped({ status: 'failed', theCase: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return shipped;
}

async function load(): Promise<Case> {
  const loaded = await loadCase(findShippedCase(), () => {});
  if (loaded.status !== 'ready') throw new Error('The case that ships cannot be read.');
  return loaded.theCase;
}
