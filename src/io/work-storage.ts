import type { Operation } from '../core/log/operation.ts';
import { parseOperation } from '../core/log/operation-shape.ts';
import { openTabNews } from './tab-news.ts';
import { makeConnection } from './work-connection.ts';
import type { WorkDatabase, WorkRecord } from './work-database.ts';

/** The log of one case as the browser keeps it. It only grows: nothing kept is ever changed or deleted. */
export interface WorkStorage {
  /** All operations that are kept, and how many records are there that are none; they stay where they are. */
  readonly read: () => Promise<{ readonly operations: readonly Operation[]; readonly unreadable: number }>;
  /** Fulfilled once they are on disk, all of them; of a call that is rejected, with a `StorageProblem`, none is. */
  readonly append: (operations: readonly Operation[]) => Promise<void>;
  /** What other tabs append from now on, and what they appended since it was read. Returns how to stop. */
  readonly listen: (onAppended: (operations: readonly Operation[]) => void) => () => void;
  readonly close: () => void;
}

/** Rejects with a `StorageProblem`. */
export async function openWorkStorage(caseKey: string): Promise<WorkStorage> {
  const seen = new Set<string>();
  const listeners = new Set<(operations: readonly Operation[]) => void>();
  const news = openTabNews(caseKey, () => void handOnNews());
  const { use, change, close: disconnect } = makeConnection();

  function markSeen(records: readonly WorkRecord[]): void {
    for (const { operation } of records) seen.add(operation.id);
  }

  async function handOnNews(): Promise<void> {
    if (listeners.size === 0) return;
    const found = await use((database) => getUnseen(database, caseKey, seen)).catch(() => []);
    // Another look, or an append of one's own, may have been quicker.
    const records = found.filter(({ operation }) => !seen.has(operation.id));
    markSeen(records);
    const operations = parseRecords(records);
    if (operations.length > 0) for (const listener of listeners) listener(operations);
  }

  function close(): void {
    news.close();
    listeners.clear();
    disconnect();
  }

  await use(async () => {}).catch((problem: unknown) => {
    close();
    throw problem;
  });
  return {
    read: () =>
      use(async (database) => {
        const records = await database.getAll('operations', everythingOf(caseKey));
        markSeen(records);
        const operations = parseRecords(records);
        return { operations, unreadable: records.length - operations.length };
      }),
    append: (operations) =>
      change(async (database) => {
        await addAll(database, caseKey, operations);
        for (const { id } of operations) seen.add(id);
        news.announce();
      }),
    listen: (onAppended) => {
      listeners.add(onAppended);
      void handOnNews();
      return () => listeners.delete(onAppended);
    },
    close,
  };
}

/** A list sorts after every text, so that these are all ids. */
function everythingOf(caseKey: string): IDBKeyRange {
  return IDBKeyRange.bound([caseKey], [caseKey, []]);
}

async function getUnseen(database: WorkDatabase, caseKey: string, seen: ReadonlySet<string>): Promise<WorkRecord[]> {
  const { store } = database.transaction('operations');
  const keys = await store.getAllKeys(everythingOf(caseKey));
  const records = await Promise.all(keys.filter(([, id]) => !seen.has(id)).map((key) => store.get(key)));
  return records.filter((record) => record !== undefined);
}

function parseRecords(records: readonly WorkRecord[]): Operation[] {
  return records.flatMap(({ operation }) => {
    const parsed = parseOperation(operation);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** In one transaction. The same id again is the same operation. */
async function addAll(database: WorkDatabase, caseKey: string, operations: readonly Operation[]): Promise<void> {
  const transaction = database.transaction('operations', 'readwrite', { durability: 'strict' });
  try {
    for (const operation of operations) {
      const isKept = (await transaction.store.getKey([caseKey, operation.id])) !== undefined;
      if (!isKept) await transaction.store.add({ caseKey, operation });
    }
  } catch (error) {
    // What failed may have ended it already; else those before would be kept without the rest.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {}
    throw error;
  }
  await transaction.done;
}
