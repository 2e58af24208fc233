import { useEffect } from 'react';
import { useDraftStore } from '../store/draft-store.ts';

/** Whether there is anything to export from the copy desk. */
export function useHasDrafts(): boolean {
  useEffect(() => {
    // Where that part does not arrive, no draft was written either.
    import('../store/draft-desk.ts').then(({ startDrafts }) => startDrafts()).catch(() => {});
  }, []);
  return useDraftStore(({ drafts }) => drafts.some(({ text }) => text !== ''));
}
