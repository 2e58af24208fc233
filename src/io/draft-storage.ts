import { type KeptDraft, readKeptDraft } from './kept-draft.ts';
import { mayHoldWork } from './may-hold-work.ts';
import { openTabNews } from './tab-news.ts';
import { makeConnection } from './work-connection.ts';
import type { DraftRecord } from './work-database.ts';

/**
 * The drafts on one case. They change with every key, so that a log of all they have been would soon be larger
 * than the work: each has one record, which is written over.
 */
export interface DraftStorage {
  /** Dropped ones too. Records that are none stay where they are. */
  readonly read: () => Promise<readonly KeptDraft[]>;
  /**
   * Writes it over the version that it is based on, 0 for a new one. Refused where another stands there by now:
   * both are worth keeping.
   */
  readonly put: (draft: KeptDraft, basedOn: number) => Promise<PutOutcome>;
  /** All there are, whenever another tab has changed one. Returns how to stop. */
  readonly listen: (onChanged: (drafts: readonly KeptDraft[]) => void) => () => void;
  readonly close: () => void;
}

type PutOutcome =
  | { readonly status: 'kept' }
  /** `by` is null where what stands there is no draft. */
  | { readonly status: 'overtaken'; readonly by: KeptDraft | null };

/** What it is asked rejects with a `StorageProblem`; what is asked next tries again. */
export function openDraftStorage(caseKey: string): DraftStorage {
  const listeners = new Set<(drafts: readonly KeptDraft[]) => void>();
  const { use, change, close } = makeConnection();
  const news = openTabNews(`drafts ${caseKey}`, () => void handOnNews());

  /** Who only looks makes no database. */
  async function read(): Promise<readonly KeptDraft[]> {
    if (!(await mayHoldWork())) return [];
    return use(async (database) => {
      const records = await database.getAll('drafts', IDBKeyRange.bound([caseKey], [caseKey, []]));
      return records.flatMap(({ draft }) => readKeptDraft(draft) ?? []);
    });
  }

  async function handOnNews(): Promise<void> {
    if (listeners.size === 0) return;
    const drafts = await read().catch(() => null);
    if (drafts !== null) for (const listener of listeners) listener(drafts);
  }

  return {
    read,
    put: (draft, basedOn) =>
      change(async (database) => {
        const transaction = database.transaction('drafts', 'readwrite');
        const there = await transaction.store.get([caseKey, draft.id]);
        const isOvertaken = there !== undefined && !isVersion(there, basedOn);
        // A write that fails ends the transaction by itself, and rejects what is waited for.
        if (!isOvertaken) transaction.store.put({ caseKey, draft }).catch(() => {});
        await transaction.done;
        if (isOvertaken) return { status: 'overtaken', by: readKeptDraft(there.draft) };
        news.announce();
        return { status: 'kept' };
      }),
    listen: (onChanged) => {
      listeners.add(onChanged);
      return () => listeners.delete(onChanged);
    },
    close: () => {
      news.close();
      listeners.clear();
      close();
    },
  };
}

function isVersion({ draft }: DraftRecord, version: number): boolean {
  return readKeptDraft(draft)?.version === version;
}
