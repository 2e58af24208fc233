// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { afterEach, expect, test } from 'vitest';
import type { IncidentId } from '../../src/core/model/case.ts';
import { WorkNotices } from '../../src/pages/work-notices.tsx';
import { useWorkStore } from '../../src/store/work-store.ts';

const untouched = useWorkStore.getState();
afterEach(() => {
  cleanup();
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
