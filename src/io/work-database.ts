import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Operation } from '../core/log/operation.ts';
import { databaseName } from './database-name.ts';
import type { KeptDraft } from './kept-draft.ts';
import { StorageProblem, toStorageProblem } from './storage-problem.ts';

/** The key path sees to it that there is a case and an id; what else is in it may be by another hand. */
export interface WorkRecord {
  readonly caseKey: string;
  readonly operation: Operation;
}

export interface DraftRecord {
  readonly caseKey: string;
  readonly draft: KeptDraft;
}

interface WorkSchema extends DBSchema {
  operations: { key: [caseKey: string, id: string]; value: WorkRecord };
  drafts: { key: [caseKey: string, id: string]; value: DraftRecord };
}

export type WorkDatabase = IDBPDatabase<WorkSchema>;

/** From one version to the next, for ever: a browser may have kept any of them. */
const upgrades: readonly ((database: WorkDatabase) => unknown)[] = [
  (database) => database.createObjectStore('operations', { keyPath: ['caseKey', 'operation.id'] }),
  (database) => database.createObjectStore('drafts', { keyPath: ['caseKey', 'draft.id'] }),
];

/** An open that is answered by nothing, as some browsers' are at times, would hold up the whole page. */
const longestWait = 10_000;

/** `onLost` is called when the connection is no more. */
export async function openWorkDatabase(onLost: () => void): Promise<WorkDatabase> {
  try {
    if (globalThis.indexedDB === undefined) throw new StorageProblem('denied', 'The browser has no database.');
    return await orGiveUp(
      openDB<WorkSchema>(databaseName, upgrades.length, {
        upgrade(database, oldVersion) {
          for (const upgrade of upgrades.slice(oldVersion)) upgrade(database);
        },
        // A newer page, or whoever deletes the database, waits for this one.
        blocking(_current, _wanted, event) {
          if (event.target instanceof IDBDatabase) event.target.close();
          onLost();
        },
        terminated: onLost,
      }),
    );
  } catch (error) {
    throw explainNoDatabase(error);
  }
}

async function orGiveUp(opening: Promise<WorkDatabase>): Promise<WorkDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageProblem('failed', 'The browser’s database does not answer. Another tab may hold it.'));
      // Left open, it would keep others waiting in its turn.
      opening.then((late) => late.close()).catch(() => {});
    }, longestWait);
  });
  try {
    return await Promise.race([opening, waited]);
  } finally {
    clearTimeout(timer);
  }
}

function explainNoDatabase(error: unknown): StorageProblem {
  const problem = toStorageProblem(error);
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') {
    return new StorageProblem('failed', 'A later version of this page has kept work here. Load the page anew.');
  }
  // Private windows of older browsers, and Chromium where the settings forbid a site to keep data.
  const isDenied = name === 'InvalidStateError' || (name === 'UnknownError' && /denied/.test(problem.detail));
  return isDenied ? new StorageProblem('denied', problem.detail) : problem;
}
