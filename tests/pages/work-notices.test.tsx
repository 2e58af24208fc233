// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { IncidentId } from '../../src/core/model/case.ts';
import type { OpenCase } from '../../src/desk/open-case.ts';
import { ExportButton, WorkNotices } from '../../src/pages/work-notices.tsx';
import { useCaseStore } from '../../src/store/case-store.ts';
import { startDraft, startDrafts, writeDraft } from '../../src/store/draft-desk.ts';
import { useDraftStore } from '../../src/store/draft-store.ts';
import { useWorkStore } from '../../src/store/work-store.ts';
import { makeDraft } from '../fixtures/kept-draft.ts';

const untouched = useWorkStore.getState();
const noDrafts = useDraftStore.getState();
afterEach(() => {
  cleanup();
  useDraftStore.setState(noDrafts);
  useWorkStore.setState(untouched);
});

function draw(state: Partial<typeof untouched>): void {
  useWorkStore.setState(state);
  render(
    <NuqsAdapter>
      <WorkNotices />
    </NuqsAdapter>,
  );
}

test('as long as the work is kept there is nothing to say', () => {
  draw({});
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  ['denied', /keeps nothing for the page/],
  ['full', /store is full/],
  ['failed', /could not keep what you did last/],
] as const)('work that is not kept (%s) is told, with the way to save it', (why, words) => {
  draw({ keeping: { status: 'not-kept', why, detail: 'QuotaExceededError' } });
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(screen.getByRole('status')).toHaveTextContent('QuotaExceededError');
  expect(screen.getByRole('button', { name: 'Export as a case file' })).toBeInTheDocument();
});

test('what the case has no place for is counted, and said to be kept', () => {
  const problem = { path: 'claims[0].source', expected: 'the id of a source', found: 'gone' };
  draw({ heldBack: [{ decision: null, incident: 'homs' as IncidentId, problems: [problem] }] });
  expect(screen.getByRole('status')).toHaveTextContent('1 part of your work has no place in the case as it is now');
  expect(screen.getByText(/On the incident homs/)).toHaveTextContent('expected the id of a source');
});

test('records that cannot be read are left where they are', () => {
  draw({ kept: { ...untouched.kept, unreadable: 2 } });
  expect(screen.getByRole('status')).toHaveTextContent(/2.records of your work .* left where they are/);
});

test('drafts go with an export only where there are any, and only when that is ticked', () => {
  const { rerender } = render(<ExportButton />);
  expect(screen.queryByRole('checkbox')).toBeNull();
  useDraftStore.setState({ drafts: [makeDraft('a', { text: '' })] });
  rerender(<ExportButton />);
  expect(screen.queryByRole('checkbox')).toBeNull();
  useDraftStore.setState({ drafts: [makeDraft('a')] });
  rerender(<ExportButton />);
  expect(screen.getByRole('checkbox', { name: 'With my drafts' })).not.toBeChecked();
});

test('ticked, they are handed to the case file', async () => {
  const write = vi.fn(async () => '{}');
  const openCase = { desk: { write }, fileName: null, caseKey: 'shipped', carriedDrafts: [] } as unknown as OpenCase;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  useCaseStore.setState({ loaded: { status: 'ready', openCase } });
  await startDrafts();
  writeDraft(startDraft(), { text: 'Nine were killed.' });
  render(<ExportButton />);
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Export as a case file' }));
  await press();
  expect(write).toHaveBeenLastCalledWith([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'With my drafts' }));
  await press();
  await vi.waitFor(() =>
    expect(write).toHaveBeenLastCalledWith([expect.objectContaining({ text: 'Nine were killed.' })]),
  );
});
