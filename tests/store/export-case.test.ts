// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WrittenDraft } from '../../src/core/draft/written-draft.ts';
import type { OpenCase } from '../../src/desk/open-case.ts';
import { useCaseStore } from '../../src/store/case-store.ts';
import { dropDraft, startDraft, startDrafts, writeDraft } from '../../src/store/draft-desk.ts';
import { exportCase } from '../../src/store/export-case.ts';

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** What the browser would have saved. */
let saved: Promise<Saved>[] = [];
let blob: Blob;

beforeEach(() => {
  saved = [];
  vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z'), toFake: ['Date', 'setTimeout'] });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:case';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.href).toBe('blob:case');
    saved.push(blob.text().then((text) => ({ name: this.download, text })));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function openFrom(fileName: string | null): void {
  const write = async (drafts: readonly WrittenDraft[]) =>
    JSON.stringify({ schemaVersion: 1, ...(drafts.length > 0 && { drafts }) });
  const openCase = { desk: { write }, fileName, caseKey: 'shipped', carriedDrafts: [] } as unknown as OpenCase;
  useCaseStore.setState({ loaded: { status: 'ready', openCase } });
}

for (const [fileName, name] of [
  [null, 'sources-say-2026-11-22.json'],
  ['homs.json', 'homs-2026-11-22.json'],
  ['homs-2026-11-20.json', 'homs-2026-11-22.json'],
  ['حمص.JSON', 'حمص-2026-11-22.json'],
  ['a.case', 'a.case-2026-11-22.json'],
] as const) {
  test(`the case of ${fileName ?? 'what ships'} is saved as ${name}`, async () => {
    openFrom(fileName);
    await exportCase({ withDrafts: false });
    expect(await Promise.all(saved)).toEqual([{ name, text: '{"schemaVersion":1}' }]);
  });
}

test('the address of what was saved is given back, but not before a slow browser has read it', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  openFrom(null);
  await exportCase({ withDrafts: false });
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:case');
});

test('drafts that stand, with words in them, are exported when that is asked for, and not otherwise', async () => {
  openFrom(null);
  await startDrafts();
  const [kept, dropped] = [startDraft(), startDraft(), startDraft()];
  writeDraft(kept, { text: 'Nine were killed.' });
  writeDraft(dropped, { text: 'Ten were killed.' });
  dropDraft(dropped);
  await exportCase({ withDrafts: false });
  await exportCase({ withDrafts: true });
  const [without, asked] = (await Promise.all(saved)).map(({ text }) => JSON.parse(text));
  expect(without).toEqual({ schemaVersion: 1 });
  const [startedAt, changedAt] = [expect.any(String), expect.any(String)];
  expect(asked.drafts).toEqual([{ id: kept, text: 'Nine were killed.', incident: null, startedAt, changedAt }]);
});

test('while no case is open there is nothing to save', async () => {
  useCaseStore.setState({ loaded: { status: 'loading', progress: null } });
  await exportCase({ withDrafts: false });
  expect(saved).toEqual([]);
});
