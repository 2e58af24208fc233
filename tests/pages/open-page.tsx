import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { afterEach } from 'vitest';
import type { Case } from '../../src/core/model/case.ts';
import { App } from '../../src/pages/app.tsx';
import { useCaseStore } from '../../src/store/case-store.ts';

type Loaded = ReturnType<typeof useCaseStore.getState>['loaded'];

enableHistorySync();
afterEach(cleanup);

/** The whole app as `main.tsx` draws it, with this case, at this address. */
export function openPage(theCase: Case, search = ''): UserEvent {
  openState({ status: 'ready', theCase }, search);
  return userEvent.setup();
}

export function openState(loaded: Loaded, search = ''): void {
  history.replaceState(null, '', `/${search}`);
  useCaseStore.setState({ loaded });
  render(
    <NuqsAdapter>
      <App />
    </NuqsAdapter>,
  );
}
