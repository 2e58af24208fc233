import { beforeEach, expect, test, vi } from 'vitest';
import { foldLog } from '../../src/core/log/fold-log.ts';
import type { Operation } from '../../src/core/log/operation.ts';
import { noWork } from '../../src/core/log/work.ts';
import type { OpenCase } from '../../src/desk/open-case.ts';
import { StorageProblem } from '../../src/io/storage-problem.ts';
import type { WorkStorage } from '../../src/io/work-storage.ts';
import { useCaseStore } from '../../src/store/case-store.ts';
import { useHistoryStore } from '../../src/store/history-store.ts';
import { readKeptWork, takeUpWork } from '../../src/store/take-up-work.ts';
import { commitWork, takeBack, whenTakenIn } from '../../src/store/work-desk.ts';
import { useWorkStore } from '../../src/store/work-store.ts';
import { addReport, makeLog, medic, ownReport } from '../fixtures/work-log.ts';

/** A browser's storage in memory, which can be told to refuse. */
function makeStorage(kept: readonly Operation[] = []) {
  const records = [...kept];
  let refusal: StorageProblem | null = null;
  let tell: (operations: readonly Operation[]) => void = () => {};
  const storage: WorkStorage = {
    read: async () => ({ operations: [...records], unreadable: 0 }),
    append: async (operations) => {
      if (refusal !== null) throw refusal;
      records.push(...operations);
    },
    listen: (listener) => {
      tell = listener;
      return () => {};
    },
    close: vi.fn(),
  };
  return {
    storage,
    records,
    refuse: (problem: StorageProblem | null) => {
      refusal = problem;
    },
    tellOfOthers: (operations: readonly Operation[]) => tell(operations),
  };
}

/** A case that only remembers what it was to take in. */
function makeCase(taken: Operation[][] = []): OpenCase & { readonly taken: Operation[][] } {
  const openCase = {
    taken,
    work: async (operations: readonly Operation[]) => {
      taken.push([...operations]);
      return { openCase: makeCase(taken), heldBack: [] };
    },
  };
  return openCase as unknown as OpenCase & { readonly taken: Operation[][] };
}

async function open(kept: readonly Operation[] = []) {
  const browser = makeStorage(kept);
  const openCase = makeCase();
  useCaseStore.setState({ loaded: { status: 'ready', openCase } });
  takeUpWork(await readKeptWork('a case', () => browser.storage), foldLog(kept), []);
  return { ...browser, openCase };
}

const reports = () => [...useWorkStore.getState().work.reports.keys()];

beforeEach(() => useHistoryStore.setState({ done: [], undone: [] }));

test('what is added stands at once, is kept, reaches the case and can be undone', async () => {
  const { records, openCase } = await open();
  const committed = commitWork('add-report', addReport);
  expect(reports()).toEqual([ownReport]);
  await committed;
  expect(records).toHaveLength(1);
  expect(openCase.taken).toEqual([records]);
  expect(useHistoryStore.getState().done).toEqual([{ intent: 'add-report', operation: records[0]?.id }]);
});

test('to take back is an operation too, and so is to take that back', async () => {
  const { records } = await open();
  await commitWork('add-report', addReport);
  void takeBack(records[0]?.id ?? '', 'undo');
  expect(reports()).toEqual([]);
  void takeBack('undo', 'redo');
  expect(reports()).toEqual([ownReport]);
  await vi.waitFor(() => expect(records.map(({ order }) => order)).toEqual([1, 2, 3]));
});

test('what was kept on an earlier visit is there, and what comes now builds upon it', async () => {
  const { records } = await open(makeLog(addReport));
  expect(reports()).toEqual([ownReport]);
  await commitWork('mend', medic);
  expect(records.at(-1)?.order).toBe(2);
});

test('what another tab adds joins what is here', async () => {
  const { openCase, tellOfOthers } = await open();
  await commitWork('mend', medic);
  const [other] = makeLog(addReport);
  if (other === undefined) throw new Error('no log');
  tellOfOthers([other]);
  await vi.waitFor(() => expect(reports()).toEqual([ownReport]));
  await vi.waitFor(() => expect(openCase.taken).toHaveLength(2));
  expect(useWorkStore.getState().work.sources.size).toBe(1);
});

test('a full disk is told; the work stands in the page, and is kept as soon as there is room', async () => {
  const { records, refuse } = await open();
  refuse(new StorageProblem('full', 'No room.'));
  await commitWork('add-report', addReport);
  expect(useWorkStore.getState().keeping).toEqual({ status: 'not-kept', why: 'full', detail: 'No room.' });
  expect(reports()).toEqual([ownReport]);
  refuse(null);
  await commitWork('mend', medic);
  expect(records.map(({ intent }) => intent)).toEqual(['add-report', 'mend']);
  expect(useWorkStore.getState().keeping).toEqual({ status: 'kept' });
});

test('a browser that keeps nothing is told, and the work goes on', async () => {
  const kept = await readKeptWork('a case', () => {
    throw new StorageProblem('denied', 'Not here.');
  });
  expect(kept).toMatchObject({ storage: null, keeping: { status: 'not-kept', why: 'denied' } });
  useCaseStore.setState({ loaded: { status: 'ready', openCase: makeCase() } });
  takeUpWork(kept, noWork, []);
  await commitWork('add-report', addReport);
  expect(reports()).toEqual([ownReport]);
});

test('a storage that could not be read is told, and tried again with the next step', async () => {
  const { storage, records } = makeStorage();
  const read = () => Promise.reject(new StorageProblem('failed', 'No answer.'));
  const kept = await readKeptWork('a case', () => ({ ...storage, read }));
  expect(kept.keeping).toMatchObject({ status: 'not-kept', why: 'failed' });
  useCaseStore.setState({ loaded: { status: 'ready', openCase: makeCase() } });
  takeUpWork(kept, noWork, []);
  await commitWork('add-report', addReport);
  expect(records).toHaveLength(1);
  expect(useWorkStore.getState().keeping).toEqual({ status: 'kept' });
});

test('what comes while the case takes in the last goes in at once', async () => {
  const { openCase } = await open();
  const all = [commitWork('add-report', addReport), commitWork('mend', medic), takeBack('any', 'undo')];
  expect(useWorkStore.getState().operations).toHaveLength(3);
  await Promise.all(all);
  expect(openCase.taken.map((operations) => operations.length)).toEqual([3]);
});

test('a case that fails to take something in takes in the next, and whoever waits is told', async () => {
  const { openCase } = await open();
  const failing = vi.spyOn(openCase, 'work').mockRejectedValueOnce(new Error('The part did not arrive.'));
  await expect(commitWork('add-report', addReport)).rejects.toThrow('did not arrive');
  await expect(whenTakenIn()).rejects.toThrow();
  await commitWork('mend', medic);
  expect(failing).toHaveBeenCalledTimes(2);
  await whenTakenIn();
});

test('work on its way to the storage arrives there when another case is opened meanwhile', async () => {
  const { records, storage } = await open();
  let isClosed = false;
  vi.mocked(storage.close).mockImplementation(() => {
    isClosed = true;
  });
  const { append } = storage;
  Object.assign(storage, {
    append: async (operations: readonly Operation[]) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (isClosed) throw new StorageProblem('failed', 'The case is no longer open.');
      await append(operations);
    },
  });
  void commitWork('add-report', addReport);
  void commitWork('mend', medic);
  await open();
  await vi.waitFor(() => expect(records).toHaveLength(2));
  await vi.waitFor(() => expect(isClosed).toBe(true));
});

test('the work on one case is put away when another is opened', async () => {
  const { storage } = await open(makeLog(addReport));
  await open();
  expect(storage.close).toHaveBeenCalled();
  expect(reports()).toEqual([]);
});
