import { StorageProblem, toStorageProblem } from './storage-problem.ts';
import { openWorkDatabase, type WorkDatabase } from './work-database.ts';

/** The database for as long as a case is open; a connection that is lost is made anew. */
interface WorkConnection {
  /** Rejects with a `StorageProblem`. */
  readonly use: <Value>(work: (database: WorkDatabase) => Promise<Value>) => Promise<Value>;
  /** The same, where there is more to keep afterwards. */
  readonly change: WorkConnection['use'];
  readonly close: () => void;
}

export function makeConnection(): WorkConnection {
  let connection: Promise<WorkDatabase> | null = null;
  let isClosed = false;
  let hasAsked = false;

  function connect(): Promise<WorkDatabase> {
    if (isClosed) throw new StorageProblem('failed', 'The case is no longer open.');
    connection ??= openWorkDatabase(forget);
    connection.catch(forget);
    return connection;
  }

  /** The next use opens another: what was lost for one moment may be there the next. */
  function forget(): void {
    connection = null;
  }

  async function use<Value>(work: (database: WorkDatabase) => Promise<Value>): Promise<Value> {
    try {
      return await work(await connect());
    } catch (error) {
      throw toStorageProblem(error);
    }
  }

  return {
    use,
    change: (work) =>
      use((database) => {
        if (!hasAsked) askToPersist();
        hasAsked = true;
        return work(database);
      }),
    close: () => {
      isClosed = true;
      connection?.then((database) => database.close()).catch(() => {});
    },
  };
}

/** So that the browser does not clear it away when room gets short. It may refuse, and some ask the reader. */
function askToPersist(): void {
  globalThis.navigator?.storage?.persist?.().catch(() => {});
}
