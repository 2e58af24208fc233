import { mayHoldWork } from './may-hold-work.ts';
import { openTabNews } from './tab-news.ts';
import type { WorkStorage } from './work-storage.ts';

/**
 * The same storage, whose code and database come only when there is work: kept on an earlier
 * visit, done on this one, or done in another tab meanwhile. Most visits only read. Where the
 * database does not open, whatever is asked next tries again.
 */
export function openLateStorage(caseKey: string): WorkStorage {
  let opening: Promise<WorkStorage> | null = null;
  let opened: WorkStorage | null = null;
  let isClosed = false;
  /** With how to stop each, once the storage hears for it. */
  const listeners = new Map<Parameters<WorkStorage['listen']>[0], () => void>();
  const news = openTabNews(caseKey, () => void openIfHeld().catch(() => {}));

  function open(): Promise<WorkStorage> {
    opening ??= openNow(caseKey).then(takeOver, (problem: unknown) => {
      opening = null;
      throw problem;
    });
    return opening;
  }

  function takeOver(storage: WorkStorage): WorkStorage {
    opened = storage;
    news.close();
    if (isClosed) storage.close();
    else for (const listener of listeners.keys()) listeners.set(listener, storage.listen(listener));
    return storage;
  }

  async function openIfHeld(): Promise<WorkStorage | null> {
    return opening !== null || (await mayHoldWork()) ? open() : null;
  }

  return {
    read: async () => (await openIfHeld())?.read() ?? { operations: [], unreadable: 0 },
    append: async (operations) => (await open()).append(operations),
    listen: (listener) => {
      listeners.set(listener, opened?.listen(listener) ?? (() => {}));
      return () => {
        listeners.get(listener)?.();
        listeners.delete(listener);
      };
    },
    close: () => {
      isClosed = true;
      news.close();
      opened?.close();
    },
  };
}

async function openNow(caseKey: string): Promise<WorkStorage> {
  const { openWorkStorage } = await import('./work-storage.ts');
  return openWorkStorage(caseKey);
}
