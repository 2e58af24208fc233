// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { useHistoryStore } from '../../../src/store/history-store.ts';
import { useWorkStore } from '../../../src/store/work-store.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';

const shipped = JSON.stringify(writeCase(readShippedCase()));

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(shipped));
});

async function openMethod() {
  const user = await openPage(depotCase, '?page=method');
  const heading = await screen.findByRole('heading', { name: /Whose site was it\?/ });
  const example = heading.closest('section');
  if (example === null) throw new Error('The example has no section.');
  return { user, example: within(example) };
}

test('the examples are of the case that ships, whatever is open, and each rule has its anchor', async () => {
  await openMethod();
  for (const rule of [1, 2, 3, 4, 5, 6, 7, 8]) {
    expect(document.getElementById(`rule-${rule}`)).toHaveTextContent(`Rule ${rule}`);
  }
});

test('a changed certainty changes the mark, its reason and its note at once, and says which rule decides', async () => {
  const { user, example } = await openMethod();
  const status = example.getByRole('status');
  expect(status).toHaveTextContent(/^Rule 5 decides/);
  const [certainty] = example.getAllByRole('combobox', { name: /^Certainty of Talal Barazi/ });
  await user.selectOptions(certainty as HTMLElement, 'as believed');
  expect(status).toHaveTextContent(/^Conflict becomes Unconfirmed\. Rule 7 decides/);
  expect(example.getByText(/^Against it, but only as a belief/)).toBeVisible();
  await user.click(example.getByRole('button', { name: 'As it was' }));
  expect(status).toHaveTextContent(/^Rule 5 decides/);
  expect(useWorkStore.getState().operations).toEqual([]);
});

test('set back by hand it is as it was', async () => {
  const { user, example } = await openMethod();
  const [position] = example.getAllByRole('combobox', { name: /^Position of Talal Barazi/ });
  const back = example.getByRole('button', { name: 'As it was' });
  await user.selectOptions(position as HTMLElement, 'denies it');
  expect(back).toHaveAttribute('aria-disabled', 'false');
  await user.selectOptions(position as HTMLElement, 'asserts it');
  expect(back).toHaveAttribute('aria-disabled', 'true');
});

test('a number changes the mark; what is no number says so and changes nothing', async () => {
  const { user } = await openMethod();
  const section = screen.getByRole('heading', { name: /How many Iranians were killed\?/ }).closest('section');
  const example = within(section as HTMLElement);
  const status = example.getByRole('status');
  const from = example.getByRole('textbox', { name: 'Figure of Iranian state television, from' });
  const to = example.getByRole('textbox', { name: /^Figure of Iranian state television, to/ });
  await user.clear(to);
  expect(status).toHaveTextContent(/^Conflict becomes Agree/);
  await user.type(to, '6');
  expect(example.getByText(/^Whole numbers, the first not above the second/)).toBeVisible();
  expect(from).toBeInvalid();
  expect(status).toHaveTextContent(/^Conflict becomes Agree/);
});

test('a range that ends before it begins is refused with the reason, and the field has the focus', async () => {
  const { user } = await openMethod();
  const to = screen.getByRole('textbox', { name: '“several”, to' });
  await user.clear(to);
  await user.type(to, '2{Enter}');
  expect(screen.getByText(/The range would end before it begins/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: '“several”, from' })).toHaveFocus();
  expect(useWorkStore.getState().operations).toEqual([]);
});

test('a value is kept, said, counted, and set back to the standard', async () => {
  const { user } = await openMethod();
  const to = screen.getByRole('textbox', { name: '“thousands”, to' });
  await user.clear(to);
  await user.type(to, '5,000{Enter}');
  expect(useHistoryStore.getState().said.text).toBe('“Thousands” means 1,000 to 5,000 now.');
  await screen.findByText(/“thousands” as 1,000 to 5,000 \(the standard is 1,000 to 9,999\)/);
  await waitFor(() => expect(screen.getByText(/No claim of this case rests on it/)).toBeVisible());
  await user.click(screen.getByRole('button', { name: 'Back to the standard values' }));
  await screen.findByText('All words stand at the standard values.');
  expect(useWorkStore.getState().operations).toHaveLength(2);
});
