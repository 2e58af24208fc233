import { create } from 'zustand';
import type { KeptDraft } from '../io/kept-draft.ts';
import type { Keeping } from './work-store.ts';

interface DraftStore {
  /** Those on the case that is open that are not dropped, the last changed first. */
  readonly drafts: readonly KeptDraft[];
  /** Whether the browser keeps them; if not, they stand in the page alone. */
  readonly keeping: Keeping;
  /** False until what was kept before has been read. */
  readonly isReady: boolean;
  /**
   * Another tab has changed a draft that was being written here, so that what was written here has become a draft
   * of its own. What is written to the old one goes to the new one until `settleCopy` is called.
   */
  readonly copied: { readonly of: string; readonly id: string } | null;
}

export const noDrafts: DraftStore = { drafts: [], keeping: { status: 'kept' }, isReady: false, copied: null };

/** Set by `draft-desk` alone, which comes with the pages that write drafts. */
export const useDraftStore = create<DraftStore>(() => noDrafts);
