// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noWork } from '../../src/core/log/work.ts';
import { useAddress } from '../../src/io/address.ts';
import { useChangeView, useHistory } from '../../src/pages/use-view.ts';
import { useCaseStore } from '../../src/store/case-store.ts';
import { useHistoryStore } from '../../src/store/history-store.ts';
import { takeUpWork } from '../../src/store/take-up-work.ts';
import { commitWork } from '../../src/store/work-desk.ts';
import { useWorkStore } from '../../src/store/work-store.ts';
import { addReport } from '../fixtures/work-log.ts';

enableHistorySync();
afterEach(cleanup);

beforeEach(() => {
  history.replaceState(null, '', '/');
  useCaseStore.setState({ loaded: { status: 'loading', progress: null } });
  takeUpWork({ storage: null, operations: [], unreadable: 0, keeping: { status: 'kept' } }, noWork, []);
  useHistoryStore.setState({ done: [], undone: [] });
});

function draw() {
  const parts = () => ({ ...useHistory(), change: useChangeView(), address: useAddress()[0] });
  return renderHook(parts, { wrapper: NuqsAdapter }).result;
}

const countReports = () => useWorkStore.getState().work.reports.size;

test('work is undone, done again, and undone once more', async () => {
  const page = draw();
  await act(() => commitWork('add-report', addReport));
  for (const [way, left] of [
    ['undo', 0],
    ['redo', 1],
    ['undo', 0],
  ] as const) {
    act(() => page.current[way]());
    await waitFor(() => expect(countReports()).toBe(left));
  }
  expect(page.current).toMatchObject({ undoable: null, redoable: 'report added' });
  expect(useWorkStore.getState().operations).toHaveLength(4);
});

test('steps of the view and of the work are undone in the order in which they were made', async () => {
  const page = draw();
  act(() => page.current.change({ q: 'depot' }, 'Search: depot'));
  await waitFor(() => expect(page.current.address.q).toBe('depot'));
  await act(() => commitWork('add-report', addReport));
  expect(page.current.undoable).toBe('report added');
  act(() => page.current.undo());
  await waitFor(() => expect(countReports()).toBe(0));
  expect(page.current).toMatchObject({ undoable: 'Search: depot', redoable: 'report added' });
  act(() => page.current.undo());
  await waitFor(() => expect(page.current.address.q).toBe(''));
  expect(page.current).toMatchObject({ undoable: null, redoable: 'Search: depot' });
});

test('what is done anew after an Undo leaves nothing to be done again', async () => {
  const page = draw();
  await act(() => commitWork('add-report', addReport));
  act(() => page.current.undo());
  await waitFor(() => expect(countReports()).toBe(0));
  await act(() => commitWork('add-report', addReport));
  expect(page.current).toMatchObject({ undoable: 'report added', redoable: null });
});
