import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLateStorage } from '../../src/io/late-storage.ts';
import type { WorkStorage } from '../../src/io/work-storage.ts';
import { addReport, makeLog } from '../fixtures/work-log.ts';

const opened: WorkStorage[] = [];
const log = makeLog(addReport, addReport);

/** Each opening is a tab of its own. */
function openTab(): WorkStorage {
  const storage = openLateStorage('shipped');
  opened.push(storage);
  return storage;
}

function gather(storage: WorkStorage) {
  const heard: string[] = [];
  const stop = storage.listen((operations) => heard.push(...operations.map(({ id }) => id)));
  return { heard, stop };
}

async function readIds(storage: WorkStorage): Promise<readonly string[]> {
  return (await storage.read()).operations.map(({ id }) => id);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  vi.restoreAllMocks();
});

test('who only reads makes no database', async () => {
  expect(await openTab().read()).toEqual({ operations: [], unreadable: 0 });
  expect(await indexedDB.databases()).toEqual([]);
});

test('what is kept is there on the next visit', async () => {
  await openTab().append(log);
  expect(await readIds(openTab())).toEqual(['op-0', 'op-1']);
});

test('a tab that has done nothing yet hears of the first work that another does', async () => {
  const [here, other] = [openTab(), openTab()];
  await here.read();
  const { heard } = gather(here);
  await other.append(log.slice(0, 1));
  await expect.poll(() => heard).toEqual(['op-0']);
});

test('who begins to listen after the first work of another hears what came since, until told to stop', async () => {
  const [here, other] = [openTab(), openTab()];
  await here.append(log.slice(0, 1));
  const { heard, stop } = gather(here);
  await other.append(log.slice(1));
  await expect.poll(() => heard).toEqual(['op-1']);
  stop();
  const later = gather(here);
  await other.append(makeLog(addReport, addReport, addReport).slice(2));
  await expect.poll(() => later.heard).toEqual(['op-2']);
  expect(heard).toEqual(['op-1']);
});

test('a database that did not open is tried again, and what was kept before is told then', async () => {
  const before = openTab();
  await before.append(log.slice(0, 1));
  before.close();
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Not now', 'UnknownError');
  });
  const storage = openTab();
  const { heard } = gather(storage);
  await expect(storage.read()).rejects.toMatchObject({ why: 'failed' });
  await storage.append(log.slice(1));
  await expect.poll(() => heard).toEqual(['op-0']);
  expect(await readIds(storage)).toEqual(['op-0', 'op-1']);
});
