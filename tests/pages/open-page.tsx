import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { afterEach } from 'vitest';
import type { Case } from '../../src/core/model/case.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import { listAskedQuestions } from '../../src/core/overview/list-asked-questions.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { App } from '../../src/pages/app.tsx';
import { useCaseStore } from '../../src/store/case-store.ts';
import { useHistoryStore } from '../../src/store/history-store.ts';

type Loaded = ReturnType<typeof useCaseStore.getState>['loaded'];

enableHistorySync();
afterEach(cleanup);

/** The whole app as `main.tsx` draws it, with this case, at this address; its desk works here instead of in a worker. */
export async function openPage(theCase: Case, search = ''): Promise<UserEvent> {
  const desk = await indexWhole(theCase);
  const { parties, sources, concepts } = theCase;
  const openCase = {
    desk,
    shared: indexCase({ parties, sources, concepts, reports: [], incidents: [] }),
    questions: listAskedQuestions(theCase),
    digests: await desk.digests(0, theCase.incidents.length),
    fileName: null,
    close: () => {},
  };
  openState({ status: 'ready', openCase }, search);
  await arrive();
  return userEvent.setup();
}

/** A desk that finds all words from the first question on. */
async function indexWhole(theCase: Case): Promise<Desk> {
  let finish = () => {};
  const indexed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const desk = createDesk(
    theCase,
    () => {},
    (share) => share === 1 && finish(),
  );
  await indexed;
  return desk;
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
