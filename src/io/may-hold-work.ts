import { databaseName } from './database-name.ts';

/** Whether there is a database, without making one. A browser that cannot tell may. */
export async function mayHoldWork(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}
