import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DraftStorage, openDraftStorage } from '../../src/io/draft-storage.ts';
import type { KeptDraft } from '../../src/io/kept-draft.ts';
import { openWorkStorage } from '../../src/io/work-storage.ts';
import { makeDraft } from '../fixtures/kept-draft.ts';
import { addReport, makeLog } from '../fixtures/work-log.ts';

const opened: { readonly close: () => void }[] = [];

/** Each opening is a tab of its own. */
function openTab(caseKey = 'shipped'): DraftStorage {
  const storage = openDraftStorage(caseKey);
  opened.push(storage);
  return storage;
}

/** What a tab hears last. */
function gather(storage: DraftStorage): KeptDraft[][] {
  const heard: KeptDraft[][] = [];
  storage.listen((drafts) => heard.push([...drafts]));
  return heard;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('who only looks makes no database', async () => {
  expect(await openTab().read()).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('a draft is there when the page is opened again, letter for letter, and as it was written last', async () => {
  const text = 'Nine were killed, "ضربة" \u0000 🚀\r\n\r\nthe army said.';
  const before = openTab();
  const first = makeDraft('a', { text, incident: 'depot' as never, version: 5 });
  expect(await before.put(first, 0)).toEqual({ status: 'kept' });
  expect(await openTab().read()).toEqual([first]);
  const later = { ...first, text: `${text} Ten.`, version: 9, isDropped: true };
  expect(await before.put(later, 5)).toEqual({ status: 'kept' });
  expect(await openTab().read()).toEqual([later]);
});

test('each case has drafts of its own', async () => {
  const [mine, other] = [openTab('file-1-a'), openTab('file-1')];
  await mine.put(makeDraft('a', { text: 'mine', version: 1 }), 0);
  await other.put(makeDraft('a', { text: 'other', version: 1 }), 0);
  expect((await mine.read()).map(({ text }) => text)).toEqual(['mine']);
  expect((await other.read()).map(({ text }) => text)).toEqual(['other']);
});

test('what another tab has written meanwhile is not written over, but shown', async () => {
  const [here, there] = [openTab(), openTab()];
  await here.put(makeDraft('a', { version: 1 }), 0);
  const theirs = makeDraft('a', { text: 'theirs', version: 2 });
  await there.put(theirs, 1);
  const mine = makeDraft('a', { text: 'mine', version: 3 });
  expect(await here.put(mine, 1)).toEqual({ status: 'overtaken', by: theirs });
  expect(await here.put(mine, 0)).toEqual({ status: 'overtaken', by: theirs });
  expect(await here.read()).toEqual([theirs]);
});

test('of two tabs that write at once one is kept, and the other told', async () => {
  const [here, there] = [openTab(), openTab()];
  await here.put(makeDraft('a', { version: 1 }), 0);
  const outcomes = await Promise.all([
    here.put(makeDraft('a', { text: 'here', version: 2 }), 1),
    there.put(makeDraft('a', { text: 'there', version: 3 }), 1),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['kept', 'overtaken']);
});

test('a draft whose record is gone is kept again', async () => {
  const storage = openTab();
  await storage.put(makeDraft('a', { version: 1 }), 0);
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('sources-say').onsuccess = () => resolve();
  });
  expect(await storage.put(makeDraft('a', { version: 2 }), 1)).toEqual({ status: 'kept' });
  expect(await storage.read()).toHaveLength(1);
});

test('tabs hear of each other’s drafts, of their own case alone, and no more after they were told to stop', async () => {
  const [here, there, elsewhere] = [openTab(), openTab(), openTab('file-1')];
  const [heard, own, other] = [gather(here), gather(there), gather(elsewhere)];
  const stopped = vi.fn();
  here.listen(stopped)();
  const draft = makeDraft('a', { version: 1 });
  await there.put(draft, 0);
  await expect.poll(() => heard).toEqual([[draft]]);
  expect([own, other]).toEqual([[], []]);
  expect(stopped).not.toHaveBeenCalled();
});

test('news of the work is none of the drafts, and the other way round', async () => {
  const [drafts, work] = [openTab(), await openWorkStorage('shipped')];
  opened.push(work);
  const [heard, operations] = [gather(drafts), vi.fn()];
  work.listen(operations);
  await (await openWorkStorage('shipped')).append(makeLog(addReport));
  await expect.poll(() => operations.mock.calls).toHaveLength(1);
  expect(heard).toEqual([]);
});

test('records that are no drafts are passed over, stay as they are, and are not written over', async () => {
  const storage = openTab();
  const good = makeDraft('good', { version: 1 });
  await storage.put(good, 0);
  const broken = [
    { caseKey: 'shipped', draft: { id: 'a' } },
    { caseKey: 'shipped', draft: { ...good, id: 'b', text: 7 } },
    { caseKey: 'shipped', draft: { ...good, id: 'c', changedAt: 'yesterday' } },
    { caseKey: 'shipped', draft: { id: 7 } },
  ];
  const raw = await openDB('sources-say');
  for (const record of broken) await raw.put('drafts', record);
  expect(await storage.read()).toEqual([good]);
  for (const id of ['a', 'b', 'c'])
    expect(await storage.put(makeDraft(id, { version: 2 }), 0)).toEqual({ status: 'overtaken', by: null });
  expect(await raw.getAll('drafts')).toEqual(expect.arrayContaining(broken));
  raw.close();
});

test('a database of before there were drafts is taken over, with the work in it', async () => {
  const log = makeLog(addReport);
  const old = await openDB('sources-say', 1, {
    upgrade: (database) => void database.createObjectStore('operations', { keyPath: ['caseKey', 'operation.id'] }),
  });
  for (const operation of log) await old.put('operations', { caseKey: 'shipped', operation });
  old.close();
  const storage = openTab();
  expect(await storage.read()).toEqual([]);
  await storage.put(makeDraft('a', { version: 1 }), 0);
  const work = await openWorkStorage('shipped');
  opened.push(work);
  expect(await work.read()).toEqual({ operations: log, unreadable: 0 });
});

test('a full disk: told as such, what was kept before stays, and later there may be room', async () => {
  const storage = openTab();
  const before = makeDraft('a', { version: 1 });
  await storage.put(before, 0);
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const after = { ...before, text: 'longer', version: 2 };
  await expect(storage.put(after, 1)).rejects.toMatchObject({ why: 'full', detail: 'No room' });
  failing.mockRestore();
  expect(await storage.read()).toEqual([before]);
  expect(await storage.put(after, 1)).toEqual({ status: 'kept' });
});

test('a transaction that is cut off at its end is told, and leaves nothing of itself', async () => {
  const storage = openTab();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  await expect(storage.put(makeDraft('a', { version: 1 }), 0)).rejects.toMatchObject({ why: 'failed' });
  expect(await openTab().read()).toEqual([]);
});

test('a browser that keeps nothing says so, for reading and for writing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const storage = openTab();
  await expect(storage.read()).rejects.toMatchObject({ name: 'StorageProblem', why: 'denied' });
  await expect(storage.put(makeDraft('a', { version: 1 }), 0)).rejects.toMatchObject({ why: 'denied' });
});

/** What tabs write, each on the version that it saw last, and what must have come of it. */
function makeTabs() {
  const tabs = [openTab(), openTab(), openTab()];
  const stored = new Map<string, number>();
  const seen = new Map<string, number>();
  return {
    stored,
    write: async (tab: number, id: string, version: number) => {
      const [basedOn, there] = [seen.get(`${tab} ${id}`) ?? 0, stored.get(id) ?? 0];
      const outcome = await tabs[tab]?.put(makeDraft(id, { version }), basedOn);
      expect(outcome?.status).toBe(basedOn === there ? 'kept' : 'overtaken');
      if (basedOn === there) stored.set(id, version);
      if (basedOn === there) seen.set(`${tab} ${id}`, version);
    },
    look: (tab: number, id: string) => seen.set(`${tab} ${id}`, stored.get(id) ?? 0),
  };
}

const someWrites = fc.array(fc.record({ tab: fc.nat(2), id: fc.constantFrom('a', 'b'), looksFirst: fc.boolean() }), {
  maxLength: 15,
});

test('whoever writes what on which version: nothing is written over that its writer had not seen', () =>
  fc.assert(
    fc.asyncProperty(someWrites, async (writes) => {
      globalThis.indexedDB = new IDBFactory();
      const { stored, write, look } = makeTabs();
      for (const [index, { tab, id, looksFirst }] of writes.entries()) {
        if (looksFirst) look(tab, id);
        await write(tab, id, index + 1);
      }
      const read = await openTab().read();
      expect(new Map(read.map(({ id, version }) => [id, version]))).toEqual(stored);
      for (const storage of opened.splice(0)) storage.close();
    }),
    { numRuns: 40 },
  ));
