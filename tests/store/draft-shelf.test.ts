// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftStorage } from '../../src/io/draft-storage.ts';
import type { KeptDraft } from '../../src/io/kept-draft.ts';
import { openShelf } from '../../src/store/draft-shelf.ts';
import { makeDraft } from '../fixtures/kept-draft.ts';

/** A browser's storage in memory, of which each `open` is a tab. `onPut` is called before a draft is looked up. */
function makeBrowser(drafts: readonly KeptDraft[] = []) {
  const records = new Map(drafts.map((draft) => [draft.id, draft]));
  const tabs: ((drafts: readonly KeptDraft[]) => void)[] = [];
  const hooks = { onPut: (_id: string) => {} };
  const tell = (except?: unknown) => {
    for (const listener of tabs) if (listener !== except) listener([...records.values()]);
  };
  const open = (): DraftStorage => {
    let mine: (drafts: readonly KeptDraft[]) => void = () => {};
    return {
      read: async () => [...records.values()],
      put: async (draft, basedOn) => {
        hooks.onPut(draft.id);
        await Promise.resolve();
        const there = records.get(draft.id);
        if (there !== undefined && there.version !== basedOn) return { status: 'overtaken', by: there };
        records.set(draft.id, draft);
        queueMicrotask(() => tell(mine));
        return { status: 'kept' };
      },
      listen: (listener) => {
        mine = listener;
        tabs.push(listener);
        return () => {};
      },
      close: () => {},
    };
  };
  const change = (id: string, parts: Partial<KeptDraft>) => {
    const there = records.get(id) ?? makeDraft(id);
    records.set(id, { ...there, ...parts, version: there.version + 1 });
    tell();
  };
  return { records, hooks, open, change };
}

async function openTab(storage: DraftStorage, caseKey = 'shipped') {
  const copied: string[] = [];
  const shelf = openShelf({
    caseKey,
    storage,
    carried: [],
    onChanged: () => {},
    onKeeping: () => {},
    onCopied: (_, id) => copied.push(id),
  });
  await shelf.ready;
  const write = (id: string, parts: Partial<KeptDraft>) =>
    shelf.put({ ...(shelf.find(id) ?? makeDraft(id)), ...parts });
  return { ...shelf, write, copied };
}

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

test('what another tab does to a draft that waits for its turn is not written over', async () => {
  const browser = makeBrowser([makeDraft('a', { version: 1 }), makeDraft('b', { version: 1 })]);
  const tab = await openTab(browser.open());
  for (const id of ['a', 'b']) tab.write(id, { incident: 'depot' as never });
  browser.hooks.onPut = (id) => {
    if (id === 'a') browser.change('b', { text: 'Theirs.' });
  };
  await tab.keepNow();
  expect(browser.records.get('b')).toMatchObject({ text: 'Theirs.', incident: 'depot' });
});

test('what is written while it is being kept is kept next', async () => {
  const browser = makeBrowser();
  const tab = await openTab(browser.open());
  tab.write('a', { text: 'Nine' });
  browser.hooks.onPut = () => {
    browser.hooks.onPut = () => {};
    tab.write('a', { text: 'Nine were killed.' });
  };
  await tab.keepNow();
  expect(browser.records.get('a')?.text).toBe('Nine');
  await vi.advanceTimersByTimeAsync(400);
  expect(browser.records.get('a')?.text).toBe('Nine were killed.');
  expect(tab.copied).toEqual([]);
});

const someSteps = fc.array(
  fc.record({
    tab: fc.constantFrom<0 | 1>(0, 1),
    id: fc.constantFrom('a', 'b'),
    does: fc.constantFrom('write', 'choose', 'drop', 'keep'),
  }),
  { maxLength: 16 },
);

type Tab = Awaited<ReturnType<typeof openTab>>;
type Does = 'write' | 'choose' | 'drop' | 'keep';

async function doStep(tab: Tab, does: Does, id: string, index: number): Promise<void> {
  if (does === 'write') tab.write(id, { text: `${tab.find(id)?.text} ${index}` });
  else if (does === 'choose') tab.write(id, { incident: `incident-${index}` as never });
  else if (does === 'drop') tab.write(id, { isDropped: true });
  else await tab.keepNow();
}

async function keepAll(tabs: readonly Tab[]): Promise<void> {
  for (const tab of [...tabs, ...tabs]) await tab.keepNow();
  await vi.advanceTimersByTimeAsync(1000);
}

test('whatever two tabs do, the words that either showed are in a draft in the end, and both show the same', () =>
  fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      sessionStorage.clear();
      const browser = makeBrowser([makeDraft('a', { version: 1 }), makeDraft('b', { version: 1 })]);
      // Each with a tab's store of its own, as tabs have.
      const tabs = [await openTab(browser.open(), 'here'), await openTab(browser.open(), 'there')] as const;
      for (const [index, { tab, id, does }] of steps.entries()) await doStep(tabs[tab], does, id, index);
      const shown = tabs.flatMap((tab) => tab.list().map(({ text }) => text));
      await keepAll(tabs);
      await keepAll(tabs);
      const texts = [...browser.records.values()].map(({ text }) => text);
      expect(shown.filter((words) => !texts.some((text) => text.startsWith(words)))).toEqual([]);
      const [here, there] = tabs.map((tab) => tab.list().map(({ id, text }) => `${id} ${text}`));
      expect(here?.toSorted()).toEqual(there?.toSorted());
    }),
    { numRuns: 100 },
  ));
