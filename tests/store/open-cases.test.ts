import { beforeEach, expect, test } from 'vitest';
import type { Progress } from '../../src/desk/desk-host.ts';
import type { OpenCase, OpenOutcome } from '../../src/desk/open-case.ts';
import type { WorkStorage } from '../../src/io/work-storage.ts';
import { useCaseStore } from '../../src/store/case-store.ts';
import { showCase } from '../../src/store/open-cases.ts';
import { useWorkStore } from '../../src/store/work-store.ts';
import { addReport, makeLog } from '../fixtures/work-log.ts';

const from = { address: 'https://x.example/case.json' };

/** An opening that comes to what the test says, when it says so. */
function makeOpening() {
  let finish: (outcome: OpenOutcome) => void = () => {};
  let report: (progress: Progress) => void = () => {};
  const outcome = new Promise<OpenOutcome>((resolve) => {
    finish = resolve;
  });
  const open = (_from: unknown, _name: string | null, onProgress: (progress: Progress) => void) => {
    report = onProgress;
    return outcome;
  };
  return { open, finish: (come: OpenOutcome) => finish(come), report: (progress: Progress) => report(progress) };
}

function makeCase(fileName: string | null): OpenCase & { readonly isClosed: () => boolean } {
  let closed = false;
  const close = () => {
    closed = true;
  };
  const none = {
    shared: {},
    questions: [],
    digests: [],
    carried: [],
    carriedDrafts: [],
    desk: {},
  } as unknown as OpenCase;
  return { ...none, fileName, close, isClosed: () => closed };
}

const refused: OpenOutcome = { status: 'rejected', problems: [{ path: 'reports', expected: 'a list', found: '7' }] };

/** A case that is shown, with half of its search index. */
async function standCase() {
  const opening = makeOpening();
  const openCase = makeCase(null);
  const shown = showCase(from, null, opening.open);
  opening.finish({ status: 'ready', openCase });
  await shown;
  opening.report({ step: 'indexing', share: 0.5 });
  return { openCase, report: opening.report };
}

beforeEach(() => useCaseStore.setState({ loaded: { status: 'loading', progress: null }, file: null, searchable: 0 }));

test('the first case is shown with how far it has come, then itself', async () => {
  const opening = makeOpening();
  const shown = showCase(from, null, opening.open);
  opening.report({ step: 'checking', share: null });
  expect(useCaseStore.getState().loaded).toEqual({ status: 'loading', progress: { step: 'checking', share: null } });
  const openCase = makeCase(null);
  opening.finish({ status: 'ready', openCase });
  expect(await shown).toBe(true);
  expect(useCaseStore.getState().loaded).toEqual({ status: 'ready', openCase });
});

test('a first case that is none is said in its stead', async () => {
  const opening = makeOpening();
  const shown = showCase(from, null, opening.open);
  opening.finish(refused);
  expect(await shown).toBe(false);
  expect(useCaseStore.getState().loaded).toEqual(refused);
});

test('a file takes the place of the case that stands, which is closed, and brings its own search', async () => {
  const { openCase: before, report } = await standCase();
  const opening = makeOpening();
  const shown = showCase(from, 'mine.json', opening.open);
  opening.report({ step: 'indexing', share: 0.2 });
  expect(useCaseStore.getState().searchable).toBe(0.5);
  opening.finish({ status: 'ready', openCase: makeCase('mine.json') });
  await shown;
  expect(before.isClosed()).toBe(true);
  expect(useCaseStore.getState()).toMatchObject({ file: null, searchable: 0.2 });
  report({ step: 'indexing', share: 1 });
  expect(useCaseStore.getState().searchable).toBe(0.2);
});

test('a file that is no case is refused; what was open stays open, and its search goes on', async () => {
  const { openCase, report } = await standCase();
  const opening = makeOpening();
  const shown = showCase(from, 'mine.json', opening.open);
  opening.finish(refused);
  expect(await shown).toBe(false);
  expect(openCase.isClosed()).toBe(false);
  expect(useCaseStore.getState()).toMatchObject({
    loaded: { status: 'ready' },
    file: { status: 'refused', fileName: 'mine.json' },
  });
  opening.report({ step: 'checking', share: null });
  expect(useCaseStore.getState().file).toMatchObject({ status: 'refused' });
  report({ step: 'indexing', share: 1 });
  expect(useCaseStore.getState().searchable).toBe(1);
});

test('the case that ships does not arrive: the file that is open stays open', async () => {
  const { openCase } = await standCase();
  const opening = makeOpening();
  const shown = showCase(from, null, opening.open);
  opening.finish({ status: 'unreachable', address: from.address, detail: 'The server answered 404.' });
  expect(await shown).toBe(false);
  expect(openCase.isClosed()).toBe(false);
  expect(useCaseStore.getState().file).toMatchObject({
    status: 'refused',
    problems: [{ found: 'The server answered 404.' }],
  });
});

test('an opening that a later one has overtaken is closed and shown nowhere', async () => {
  const [slow, quick] = [makeOpening(), makeOpening()];
  const overtaken = showCase(from, 'slow.json', slow.open);
  const shown = showCase(from, 'quick.json', quick.open);
  const [late, early] = [makeCase('slow.json'), makeCase('quick.json')];
  quick.finish({ status: 'ready', openCase: early });
  slow.finish({ status: 'ready', openCase: late });
  expect(await Promise.all([overtaken, shown])).toEqual([false, true]);
  expect(late.isClosed()).toBe(true);
  expect(useCaseStore.getState().loaded).toEqual({ status: 'ready', openCase: early });
});

test('work that cannot be laid over the case is told of, and the case is shown without it', async () => {
  const log = makeLog(addReport);
  const storage: WorkStorage = {
    read: async () => ({ operations: log, unreadable: 0 }),
    append: async () => {},
    listen: () => () => {},
    close: () => {},
  };
  const openCase: OpenCase = { ...makeCase(null), work: () => Promise.reject(new Error('The part did not arrive.')) };
  const shown = await showCase(
    from,
    null,
    async () => ({ status: 'ready', openCase }),
    () => storage,
  );
  expect(shown).toBe(true);
  expect(useCaseStore.getState().loaded).toEqual({ status: 'ready', openCase });
  expect(useWorkStore.getState()).toMatchObject({
    operations: log,
    keeping: { status: 'not-kept', why: 'failed', detail: 'The part did not arrive.' },
  });
});
