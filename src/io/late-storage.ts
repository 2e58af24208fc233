import { databaseName } from './database-name.ts';
import { openTabNews } from './tab-news.ts';
import type { WorkStorage } from './work-storage.ts';

/**
 * The same storage, whose code and database come only when there is work: kept on an
 * earlier visit, done on this one, or done in another tab meanwhile. Most visits only read.
 */
export async function openLateStorage(caseKey: string): Promise<WorkStorage> {
  if (await mayHoldWork()) return openNow(caseKey);
  let opened: Promise<WorkStorage> | null = null;
  let isClosed = false;
  const listeners = new Set<Parameters<WorkStorage['listen']>[0]>();
  const news = openTabNews(caseKey, () => void openIfHeld());

  function open(): Promise<WorkStorage> {
    opened ??= openNow(caseKey).then(
      (storage) => {
        news.close();
        if (isClosed) storage.close();
        else for (const listener of listeners) storage.listen(listener);
        return storage;
      },
      (problem: unknown) => {
        // The next to ask tries again.
        opened = null;
        throw problem;
      },
    );
    return opened;
  }

  async function openIfHeld(): Promise<void> {
    if (await mayHoldWork()) await open().catch(() => {});
  }

  return {
    read: async () => ({ operations: [], unreadable: 0 }),
    append: async (operations) => (await open()).append(operations),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      news.close();
      opened?.then((storage) => storage.close()).catch(() => {});
    },
  };
}

async function openNow(caseKey: string): Promise<WorkStorage> {
  const { openWorkStorage } = await import('./work-storage.ts');
  return openWorkStorage(caseKey);
}

/** A browser that cannot tell may. */
async function mayHoldWork(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}
