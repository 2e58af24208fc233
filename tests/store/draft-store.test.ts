// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WrittenDraft } from '../../src/core/draft/written-draft.ts';
import type { OpenCase } from '../../src/desk/open-case.ts';
import { openDraftStorage } from '../../src/io/draft-storage.ts';
import { makeDraft } from '../fixtures/kept-draft.ts';

const startedPages: (() => void)[] = [];

/** The page as it is loaded, once or anew: with what the browser and the tab have kept, and nothing else. */
async function loadPage(caseKey = 'shipped', carriedDrafts: readonly WrittenDraft[] = []) {
  vi.resetModules();
  const { useCaseStore } = await import('../../src/store/case-store.ts');
  const { useDraftStore } = await import('../../src/store/draft-store.ts');
  const desk = await import('../../src/store/draft-desk.ts');
  const openCase = (key: string, carried: readonly WrittenDraft[] = []) =>
    useCaseStore.setState({
      loaded: { status: 'ready', openCase: { caseKey: key, carriedDrafts: carried } as unknown as OpenCase },
    });
  openCase(caseKey, carriedDrafts);
  await desk.startDrafts();
  startedPages.push(() => openCase(`after ${caseKey}`));
  return {
    ...desk,
    openCase,
    state: () => useDraftStore.getState(),
    texts: () => useDraftStore.getState().drafts.map(({ text }) => text),
    find: (id: string) => useDraftStore.getState().drafts.find((draft) => draft.id === id),
  };
}

/** As another tab would read them. */
async function readKept(caseKey = 'shipped') {
  const storage = openDraftStorage(caseKey);
  const drafts = await storage.read();
  storage.close();
  return drafts;
}

const readTexts = async (caseKey?: string) => (await readKept(caseKey)).map(({ text }) => text).sort();

/** What another tab makes of a draft. */
async function writeElsewhere(id: string, change: Partial<ReturnType<typeof makeDraft>>) {
  const storage = openDraftStorage('shipped');
  const there = (await storage.read()).find((draft) => draft.id === id) ?? makeDraft(id);
  const version = there.version + 1;
  expect(await storage.put({ ...there, ...change, version }, there.version)).toEqual({ status: 'kept' });
  storage.close();
}

const letPausePass = () => vi.advanceTimersByTimeAsync(400);

/** Whether the browser would ask before the page is left. */
function isLeavingGuarded(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

function refusePuts(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No.', name);
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const close of startedPages.splice(0)) close();
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
});

test('a draft stands at once, is kept after a pause, and is there on the next visit', async () => {
  const page = await loadPage();
  expect(page.state()).toMatchObject({ drafts: [], isReady: true, keeping: { status: 'kept' } });
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  page.writeDraft(id, { text: 'Nine were killed.', incident: 'depot' as never });
  expect(page.find(id)).toMatchObject({ text: 'Nine were killed.', incident: 'depot' });
  expect(await readKept()).toEqual([]);
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine were killed.']);
  await expect.poll(() => sessionStorage.length).toBe(0);
  const again = await loadPage();
  expect(again.find(id)).toMatchObject({ text: 'Nine were killed.', incident: 'depot', copyOf: null });
});

test('a draft that was only begun is not kept', async () => {
  const page = await loadPage();
  page.startDraft();
  await letPausePass();
  await page.startDrafts();
  expect((await loadPage()).state().drafts).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('the last changed comes first', async () => {
  vi.setSystemTime('2026-11-22T08:00:00Z');
  const page = await loadPage();
  const ids = ['one', 'two', 'three'].map((text, minute) => {
    vi.setSystemTime(`2026-11-22T08:0${minute}:00Z`);
    const id = page.startDraft();
    page.writeDraft(id, { text });
    return id;
  });
  expect(page.texts()).toEqual(['three', 'two', 'one']);
  vi.setSystemTime('2026-11-22T08:05:00Z');
  page.writeDraft(ids[0] ?? '', { text: 'one more' });
  expect(page.texts()).toEqual(['one more', 'three', 'two']);
});

test('loaded anew within the pause, the page has every letter, and keeps it then', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine']);
  page.writeDraft(id, { text: 'Nine were killed.' });
  const again = await loadPage();
  expect(again.texts()).toEqual(['Nine were killed.']);
  await expect.poll(() => readTexts()).toEqual(['Nine were killed.']);
});

test('loaded anew while the draft is on its way to the disk, it is one draft still', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  const { put } = IDBObjectStore.prototype;
  const stuck = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    // What comes after it is written, but not by this page any more.
    page.writeDraft(id, { text: 'Nine were killed.' });
    atReload ??= sessionStorage.getItem('sources-say:unkept drafts shipped');
    return put.apply(this, args);
  });
  let atReload: string | null = null;
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine']);
  stuck.mockRestore();
  sessionStorage.setItem('sources-say:unkept drafts shipped', atReload ?? '');
  const again = await loadPage();
  expect(again.texts()).toEqual(['Nine were killed.']);
  await expect.poll(() => readTexts()).toEqual(['Nine were killed.']);
});

test('when the page is put out of sight, what is written is kept without a pause', async () => {
  const page = await loadPage();
  page.writeDraft(page.startDraft(), { text: 'Nine' });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => readTexts()).toEqual(['Nine']);
  page.writeDraft(page.startDraft(), { text: 'Ten' });
  window.dispatchEvent(new Event('pagehide'));
  await expect.poll(() => readTexts()).toEqual(['Nine', 'Ten']);
});

test('a dropped draft is off the list, on the next visit too, and can be brought back', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  page.dropDraft(id);
  expect(page.texts()).toEqual([]);
  await expect.poll(async () => (await readKept()).map(({ isDropped }) => isDropped)).toEqual([true]);
  const again = await loadPage();
  expect(again.texts()).toEqual([]);
  again.bringBack(id);
  expect(again.texts()).toEqual(['Nine']);
  await expect.poll(async () => (await readKept()).map(({ isDropped }) => isDropped)).toEqual([false]);
});

test('what another tab writes is here without a word of the user’s', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine']);
  await writeElsewhere(id, { text: 'Nine were killed.' });
  await expect.poll(() => page.texts()).toEqual(['Nine were killed.']);
  expect(page.state().copied).toBeNull();
});

test('a draft that is written in two tabs at once becomes two; who writes on here writes the copy', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine']);
  page.writeDraft(id, { text: 'Nine, the army said.' });
  await writeElsewhere(id, { text: 'Nine were killed.' });
  await letPausePass();
  await expect.poll(() => page.texts().toSorted()).toEqual(['Nine were killed.', 'Nine, the army said.']);
  const { copied } = page.state();
  expect(copied?.of).toBe(id);
  expect(page.find(copied?.id ?? '')).toMatchObject({ copyOf: id, text: 'Nine, the army said.' });
  page.writeDraft(id, { text: 'Nine, the army said on Friday.' });
  expect(page.find(id)?.text).toBe('Nine were killed.');
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine were killed.', 'Nine, the army said on Friday.']);
  page.settleCopy();
  page.writeDraft(id, { text: 'Nine were killed on Friday.' });
  expect(page.find(id)?.text).toBe('Nine were killed on Friday.');
  expect((await loadPage()).texts()).toHaveLength(2);
});

test('what two tabs change of one draft is joined where it is not the words of both', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  page.writeDraft(id, { text: 'Nine' });
  await letPausePass();
  await expect.poll(() => readTexts()).toEqual(['Nine']);
  page.writeDraft(id, { incident: 'depot' as never });
  await writeElsewhere(id, { text: 'Nine were killed.' });
  await letPausePass();
  await expect.poll(() => readKept()).toMatchObject([{ text: 'Nine were killed.', incident: 'depot' }]);
  expect(page.state().copied).toBeNull();
});

test('a full disk is told, the words stand in the page, and are kept as soon as there is room', async () => {
  const page = await loadPage();
  const id = page.startDraft();
  const full = refusePuts('QuotaExceededError');
  page.writeDraft(id, { text: 'Nine' });
  await letPausePass();
  await expect.poll(() => page.state().keeping).toMatchObject({ status: 'not-kept', why: 'full' });
  expect(page.texts()).toEqual(['Nine']);
  expect(isLeavingGuarded()).toBe(true);
  full.mockRestore();
  page.writeDraft(id, { text: 'Nine were' });
  await letPausePass();
  await expect.poll(() => page.state().keeping).toEqual({ status: 'kept' });
  expect(await readTexts()).toEqual(['Nine were']);
  expect(isLeavingGuarded()).toBe(false);
});

test('a browser without a database is told; who has written nothing may leave, who has is asked, and the tab remembers', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const page = await loadPage();
  expect(page.state()).toMatchObject({ isReady: true, keeping: { status: 'not-kept', why: 'denied' } });
  expect(isLeavingGuarded()).toBe(false);
  page.writeDraft(page.startDraft(), { text: 'Nine' });
  await letPausePass();
  await expect.poll(() => isLeavingGuarded()).toBe(true);
  expect((await loadPage()).texts()).toEqual(['Nine']);
});

test('drafts that could not be read at first are there once they can be', async () => {
  await writeElsewhere('draft-old', { text: 'Old' });
  const failing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Not now.', 'UnknownError');
  });
  const page = await loadPage();
  expect(page.state()).toMatchObject({ drafts: [], keeping: { status: 'not-kept', why: 'failed' } });
  failing.mockRestore();
  page.writeDraft(page.startDraft(), { text: 'New' });
  await letPausePass();
  await expect.poll(() => page.texts().toSorted()).toEqual(['New', 'Old']);
});

test('each case has drafts of its own; those of the one before are kept before it goes', async () => {
  const page = await loadPage();
  page.writeDraft(page.startDraft(), { text: 'On what ships' });
  page.openCase('file-1');
  expect(page.state()).toMatchObject({ drafts: [], isReady: false });
  await expect.poll(() => page.state().isReady).toBe(true);
  page.writeDraft(page.startDraft(), { text: 'On the file' });
  expect(page.texts()).toEqual(['On the file']);
  await expect.poll(() => readTexts()).toEqual(['On what ships']);
  page.openCase('shipped');
  await expect.poll(() => page.texts()).toEqual(['On what ships']);
  await expect.poll(() => readTexts('file-1')).toEqual(['On the file']);
});

const carried: WrittenDraft = {
  id: 'draft-carried',
  text: 'As it was exported',
  incident: null,
  startedAt: '2026-11-20T08:00:00Z',
  changedAt: '2026-11-20T08:00:00Z',
};

test('drafts that a file brings are kept, once: what became of them here stands', async () => {
  const page = await loadPage('file-1', [carried]);
  expect(page.texts()).toEqual(['As it was exported']);
  await expect.poll(() => readTexts('file-1')).toEqual(['As it was exported']);
  page.writeDraft(carried.id, { text: 'As it was written on' });
  await letPausePass();
  await expect.poll(() => readTexts('file-1')).toEqual(['As it was written on']);
  const again = await loadPage('file-1', [carried]);
  expect(again.texts()).toEqual(['As it was written on']);
  again.dropDraft(carried.id);
  await expect.poll(async () => (await readKept('file-1'))[0]?.isDropped).toBe(true);
  const last = await loadPage('file-1', [carried]);
  expect(last.texts()).toEqual([]);
  expect(last.state().copied).toBeNull();
});

test('junk in the tab’s store is no draft', async () => {
  for (const junk of ['{', '7', '[{"draft":{"id":7}}]', '[null, {"draft":{"id":"a","text":"x"}}]']) {
    sessionStorage.setItem('sources-say:unkept drafts shipped', junk);
    expect((await loadPage()).state()).toMatchObject({ drafts: [], keeping: { status: 'kept' } });
  }
});
