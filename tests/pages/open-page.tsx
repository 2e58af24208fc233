import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { afterEach } from 'vitest';
import { noWork } from '../../src/core/log/work.ts';
import type { Case } from '../../src/core/model/case.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import { writeCase } from '../../src/core/model/write-case.ts';
import { createHost } from '../../src/desk/desk-host.ts';
import { type OpenCase, openCaseIn } from '../../src/desk/open-case.ts';
import { App } from '../../src/pages/app.tsx';
import { useCaseStore } from '../../src/store/case-store.ts';
import { useHistoryStore } from '../../src/store/history-store.ts';
import { takeUpWork } from '../../src/store/take-up-work.ts';

type Loaded = ReturnType<typeof useCaseStore.getState>['loaded'];

enableHistorySync();
// A page's code comes when it is first shown, which takes a busy machine a while.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** The whole app as `main.tsx` draws it, with this case, at this address; its desk works here instead of in a worker. */
export async function openPage(theCase: Case, search = ''): Promise<UserEvent> {
  const openCase = await openHere(theCase);
  takeUpWork({ storage: null, operations: [], unreadable: 0, keeping: { status: 'kept' } }, noWork, []);
  openState({ status: 'ready', openCase }, search);
  await arrive();
  return userEvent.setup();
}

/** With a desk that finds all words from the first question on. */
async function openHere(theCase: Case): Promise<OpenCase> {
  const host = createHost(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));
  const remote = { ...host, desk: async () => host.desk(), close: () => {} };
  let finish = () => {};
  const indexed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const file = new Blob([JSON.stringify(writeCase(theCase))]);
  const outcome = await openCaseIn(remote, { file }, null, ({ step, share }) => {
    if (step === 'indexing' && share === 1) finish();
  });
  if (outcome.status !== 'ready') throw new Error(JSON.stringify(outcome));
  await indexed;
  return outcome.openCase;
}

/** Waits until the page is drawn and all that it asked at first is answered. */
async function arrive(): Promise<void> {
  await waitFor(() => screen.getByRole('heading', { level: 1, name: /^(?!Sources Say$)/ }), { timeout: 10_000 });
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

export function openState(loaded: Loaded, search = ''): void {
  history.replaceState(null, '', `/${search}`);
  useCaseStore.setState({ loaded, file: null, searchable: 1 });
  useHistoryStore.setState({ done: [], undone: [] });
  render(
    <NuqsAdapter>
      <App />
    </NuqsAdapter>,
  );
}
