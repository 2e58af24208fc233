import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Operation } from '../../src/core/log/operation.ts';
import { openWorkStorage, type WorkStorage } from '../../src/io/work-storage.ts';

const opened: WorkStorage[] = [];

/** Each opening is a tab of its own. */
async function openTab(caseKey = 'shipped'): Promise<WorkStorage> {
  const storage = await openWorkStorage(caseKey);
  opened.push(storage);
  return storage;
}

function makeOperation(id: string, order = 0): Operation {
  return {
    id,
    author: 'me',
    at: '2026-11-22T07:00:00Z',
    order,
    intent: 'add-report',
    puts: { texts: [{ id: `text-${id}`, text: `What ${id} says: "ضربة" \u0000 🚀` }] },
  };
}

function makeOperations(count: number): Operation[] {
  return Array.from({ length: count }, (_, order) => makeOperation(`op-${String(order).padStart(4, '0')}`, order));
}

function openRaw(version?: number) {
  return openDB('sources-say', version);
}

async function readIds(storage: WorkStorage): Promise<readonly string[]> {
  return (await storage.read()).operations.map(({ id }) => id);
}

/** Until messages between tabs have come and been looked up. */
function gather(storage: WorkStorage): string[] {
  const heard: string[] = [];
  storage.listen((operations) => heard.push(...operations.map(({ id }) => id)));
  return heard;
}

function failingAdd(name: string, after: number) {
  const { add } = IDBObjectStore.prototype;
  let calls = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    calls += 1;
    if (calls > after) throw new DOMException('No room', name);
    return add.apply(this, args);
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what was appended is there when the page is opened again, letter for letter', async () => {
  const before = await openTab();
  const operations = makeOperations(3);
  await before.append(operations.slice(0, 2));
  await before.append(operations.slice(2));
  before.close();
  expect(await (await openTab()).read()).toEqual({ operations, unreadable: 0 });
});

test('each case has a log of its own', async () => {
  const [mine, other] = [await openTab('file-1-a'), await openTab('file-1')];
  await mine.append([makeOperation('x')]);
  await other.append([makeOperation('x'), makeOperation('y')]);
  expect(await readIds(mine)).toEqual(['x']);
  expect(await readIds(other)).toEqual(['x', 'y']);
});

test('the same id again changes nothing, and does not keep the others out', async () => {
  const storage = await openTab();
  await storage.append([makeOperation('x', 1)]);
  await storage.append([makeOperation('x', 9), makeOperation('y', 2), makeOperation('y', 9)]);
  const { operations } = await storage.read();
  expect(operations.map(({ id, order }) => [id, order])).toEqual([
    ['x', 1],
    ['y', 2],
  ]);
});

test('records that are no operations are counted, stay as they are, and hide nothing else', async () => {
  const storage = await openTab();
  await storage.append(makeOperations(2));
  const broken = [
    { caseKey: 'shipped', operation: { id: 'op-0000x', intent: 'seize' } },
    { caseKey: 'shipped', operation: { ...makeOperation('z'), order: 'first' } },
    { caseKey: 'shipped', operation: { id: 7 } },
  ];
  const raw = await openRaw();
  for (const record of broken) await raw.put('operations', record);
  const again = await openTab();
  expect(await again.read()).toEqual({ operations: makeOperations(2), unreadable: 3 });
  await again.append([makeOperation('z')]);
  expect(await raw.get('operations', ['shipped', 'z'])).toEqual(broken[1]);
  raw.close();
});

test('a full disk: told as such, none of the call is kept, all of before is, and later there may be room', async () => {
  const storage = await openTab();
  const [first, ...rest] = makeOperations(4);
  if (first !== undefined) await storage.append([first]);
  const failing = failingAdd('QuotaExceededError', 2);
  await expect(storage.append(rest)).rejects.toMatchObject({ why: 'full', detail: 'No room' });
  expect(await readIds(storage)).toEqual(['op-0000']);
  failing.mockRestore();
  await storage.append(rest);
  expect(await readIds(storage)).toHaveLength(4);
});

test('a transaction that is cut off at its end leaves nothing of itself', async () => {
  const storage = await openTab();
  await storage.append([makeOperation('kept')]);
  const { add } = IDBObjectStore.prototype;
  let last: IDBRequest | undefined;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    last = add.apply(this, args);
    if (args[0].operation.id === 'c') last.addEventListener('success', () => this.transaction.abort());
    return last;
  });
  await expect(storage.append(['a', 'b', 'c'].map((id) => makeOperation(id)))).rejects.toMatchObject({ why: 'failed' });
  expect(last?.readyState).toBe('done');
  expect(await readIds(await openTab())).toEqual(['kept']);
});

test('a value that cannot be kept is refused with what came with it', async () => {
  const storage = await openTab();
  const strange = { ...makeOperation('b'), puts: { texts: [{ id: 't', text: (() => '') as unknown as string }] } };
  await expect(storage.append([makeOperation('a'), strange])).rejects.toMatchObject({ why: 'failed' });
  expect(await readIds(storage)).toEqual([]);
});

test('operations that nobody waits for are kept in the order in which they were made', async () => {
  const storage = await openTab();
  const order: string[] = [];
  await Promise.all(makeOperations(50).map((each) => storage.append([each]).then(() => order.push(each.id))));
  expect(order).toEqual(makeOperations(50).map(({ id }) => id));
  expect(await readIds(storage)).toHaveLength(50);
});

test('two tabs hear of each other’s work, each of what is not its own, of its own case alone', async () => {
  const [a, b, other] = [await openTab(), await openTab(), await openTab('file-1')];
  const [byA, byB, byOther] = [gather(a), gather(b), gather(other)];
  await Promise.all([a.append([makeOperation('a')]), b.append([makeOperation('b'), makeOperation('c')])]);
  await expect.poll(() => byB).toEqual(['a']);
  await expect.poll(() => byA).toEqual(['b', 'c']);
  expect(byOther).toEqual([]);
  expect(await readIds(await openTab())).toEqual(['a', 'b', 'c']);
});

test('what came between reading and listening is not missed', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await a.append([makeOperation('before')]);
  await b.read();
  await a.append([makeOperation('between')]);
  const heard = gather(b);
  await expect.poll(() => heard).toEqual(['between']);
});

test('a message is only a hint: what it says is not believed', async () => {
  const storage = await openTab();
  const heard = gather(storage);
  const channel = new BroadcastChannel('sources-say-work');
  for (const message of [null, { operations: [makeOperation('forged')] }, 'shipped', ['shipped']])
    channel.postMessage(message);
  const tab = await openTab();
  await tab.append([makeOperation('real')]);
  await expect.poll(() => heard).toEqual(['real']);
  channel.close();
});

test('a broken record of another tab is passed over', async () => {
  const [a, b] = [await openTab(), await openTab()];
  const heard = gather(b);
  await a.append([makeOperation('good'), { ...makeOperation('bad'), order: -1 }]);
  await expect.poll(() => heard).toEqual(['good']);
});

test('after it was told to stop, a listener hears no more; after closing, nothing is kept', async () => {
  const [a, b] = [await openTab(), await openTab()];
  const heard: Operation[] = [];
  b.listen((operations) => heard.push(...operations))();
  const all = gather(b);
  await a.append([makeOperation('x')]);
  await expect.poll(() => all).toEqual(['x']);
  expect(heard).toEqual([]);
  a.close();
  await expect(a.append([makeOperation('y')])).rejects.toMatchObject({ why: 'failed' });
});

for (const [what, why, offered] of [
  ['there is no database', 'denied', undefined],
  ['opening throws', 'denied', failingToOpen('SecurityError')],
  ['a private window of an older browser', 'denied', failingToOpen('InvalidStateError')],
  ['something else', 'failed', failingToOpen('UnknownError')],
] as const) {
  test(`nothing can be kept, and why: ${what}`, async () => {
    vi.stubGlobal('indexedDB', offered);
    await expect(openWorkStorage('shipped')).rejects.toMatchObject({ name: 'StorageProblem', why });
  });
}

function failingToOpen(name: string) {
  return {
    open() {
      throw new DOMException('Not here', name);
    },
  };
}

test('a database of a later version is left alone, and said to be one', async () => {
  const later = await openRaw(99);
  await expect(openWorkStorage('shipped')).rejects.toMatchObject({
    why: 'failed',
    detail: expect.stringContaining('later version'),
  });
  expect(later.version).toBe(99);
  later.close();
});

test('an old tab does not hold up a newer page, and is told when it goes on', async () => {
  const old = await openTab();
  await old.append([makeOperation('x')]);
  const newer = await openRaw(3);
  expect(await newer.getAll('operations')).toHaveLength(1);
  await expect(old.append([makeOperation('y')])).rejects.toMatchObject({
    detail: expect.stringContaining('later version'),
  });
  newer.close();
});

test('when the browser’s data were cleared under an open page, it keeps on keeping', async () => {
  const storage = await openTab();
  await storage.append([makeOperation('x')]);
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('sources-say').onsuccess = () => resolve();
  });
  await storage.append([makeOperation('y')]);
  expect(await readIds(storage)).toEqual(['y']);
});

test('a database that never answers is given up', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const opening = expect(openWorkStorage('shipped')).rejects.toMatchObject({ why: 'failed' });
  await vi.advanceTimersByTimeAsync(60_000);
  await opening;
  vi.useRealTimers();
});

test('room to last is asked for once, at the first append, and a refusal is no failure', async () => {
  const persist = vi.fn(() => Promise.reject(new Error('no')));
  vi.stubGlobal('navigator', { storage: { persist } });
  const storage = await openTab();
  expect(persist).not.toHaveBeenCalled();
  for (const operation of makeOperations(3)) await storage.append([operation]);
  expect(persist).toHaveBeenCalledOnce();
});

const anyAppends = fc.array(
  fc.record({
    tab: fc.nat(2),
    ids: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 4 }),
    /** How many of its records are written before the disk is full; null if it never is. */
    room: fc.option(fc.nat(3)),
  }),
  { maxLength: 12 },
);

/** Whether it was kept. */
async function appendWithRoom(tab: WorkStorage | undefined, ids: readonly string[], room: number | null) {
  const failing = room === null ? null : failingAdd('QuotaExceededError', room);
  const [outcome] = await Promise.allSettled([tab?.append(ids.map((id) => makeOperation(id)))]);
  failing?.mockRestore();
  return outcome.status === 'fulfilled';
}

test('whichever tabs append, and whichever fail: kept is what was fulfilled, and nothing else', () =>
  fc.assert(
    fc.asyncProperty(anyAppends, async (appends) => {
      globalThis.indexedDB = new IDBFactory();
      const tabs = [await openTab(), await openTab(), await openTab()];
      const kept = new Set<string>();
      for (const { tab, ids, room } of appends)
        if (await appendWithRoom(tabs[tab], ids, room)) for (const id of ids) kept.add(id);
      for (const tab of tabs) expect(await readIds(tab)).toEqual([...kept].sort());
      for (const storage of opened.splice(0)) storage.close();
    }),
    { numRuns: 60 },
  ));
