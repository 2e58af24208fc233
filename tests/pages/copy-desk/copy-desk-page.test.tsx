// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useCaseStore } from '../../../src/store/case-store.ts';
import { useDraftStore } from '../../../src/store/draft-store.ts';
import { useWorkStore } from '../../../src/store/work-store.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { openPage } from '../open-page.tsx';

const shippedCase = readShippedCase();
const figure =
  'The strike near Palmyra on 20 April 2020 killed twelve fighters, the Syrian Observatory for Human Rights said.';
const denial = 'The Israeli army denied that it had carried out the attack.';
const careful =
  'Nine fighters were killed near Palmyra on 20 April 2020, the Syrian Observatory for Human Rights said.';

beforeAll(async () => {
  await import('../../../src/pages/copy-desk/copy-desk-page.tsx');
  await import('../../../src/desk/check-draft.ts');
}, 60_000);

beforeEach(() => {
  sessionStorage.clear();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' });
const findings = () => screen.getByRole('region', { name: 'Findings' });
const titles = () =>
  within(findings())
    .queryAllByRole('heading', { level: 3 })
    .map((each) => each.textContent);
const marked = () => [...document.querySelectorAll('.draft-mirror mark')].map((mark) => mark.textContent);
const waivers = () => [...useWorkStore.getState().work.waivers.values()];

/** The item on these words. */
function find(words: string): HTMLElement {
  const item = within(findings())
    .getAllByRole('listitem')
    .find((each) => each.querySelector('.finding-words')?.textContent === words);
  if (item === undefined) throw new Error(`No finding on “${words}” in: ${findings().textContent}`);
  return item;
}

/** The page with the draft in the box, and checked. */
async function openWith(text: string): Promise<UserEvent> {
  const user = await openPage(shippedCase, '?page=copy-desk');
  await write(user, text);
  return user;
}

async function write(user: UserEvent, text: string): Promise<void> {
  await user.clear(box());
  await user.click(box());
  await user.paste(text);
  await settle();
}

/** Until the draft as it stands is checked, and what the claims say of each finding is there. */
async function settle(): Promise<void> {
  await waitFor(() => expect(findings()).toHaveAttribute('aria-busy', 'false'), { timeout: 10_000 });
  const count = (selector: string) => findings().querySelectorAll(selector).length;
  await waitFor(() => expect(count('.finding-message')).toBe(count('.finding')));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

test('before there is a draft the page says what it does, and has one to try', async () => {
  const user = await openPage(shippedCase, '?page=copy-desk');
  expect(screen.getByRole('heading', { level: 1, name: 'Copy desk' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Findings' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Try a draft with faults' }));
  await settle();
  expect(titles().length).toBeGreaterThan(2);
  expect(box()).toHaveFocus();
  expect(new URLSearchParams(location.search).get('draft')).toBe(useDraftStore.getState().drafts[0]?.id);
});

test('the box is a plain one: it keeps its place and focus while a draft begins in it', async () => {
  const user = await openPage(shippedCase, '?page=copy-desk');
  const before = box();
  expect(before).toHaveAttribute('spellcheck', 'true');
  expect(before).toHaveAttribute('lang', 'en');
  await user.type(before, 'Nine were killed.');
  expect(box()).toBe(before);
  expect(before).toHaveFocus();
  expect(before).toHaveValue('Nine were killed.');
  expect(useDraftStore.getState().drafts.filter(({ text }) => text === 'Nine were killed.')).toHaveLength(1);
});

test('what the sources do not bear out is listed, the gravest first, and marked in place', async () => {
  await openWith(`${figure}\n\n${denial}`);
  const numbers = within(findings())
    .getAllByRole('listitem')
    .map((item) => (item as HTMLLIElement).value);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const kinds = within(findings())
    .getAllByRole('listitem')
    .map((item) => item.querySelector('mark')?.dataset['kind']);
  expect(kinds[0]).toBe('contradicted');
  expect(find('twelve')).toHaveTextContent('Figure differs');
  expect(find('twelve')).toHaveTextContent('Contradicted');
  expect(marked()).toContain('twelve');
  expect(marked().join('')).toContain('denied');
});

test('a careful draft yields nothing, and the page says how much that means', async () => {
  await openWith(careful);
  expect(titles()).toEqual([]);
  expect(findings()).toHaveTextContent(/^FindingsNo findings\. \d+ statements held against claims/);
});

test('a finding opens on what the sources said: their words, report and place in the comparison', async () => {
  const user = await openWith(figure);
  const item = find('twelve');
  await user.click(within(item).getByRole('button', { name: 'What the sources said' }));
  expect(find('twelve')).toHaveTextContent('killed nine fighters');
  expect(find('twelve')).toHaveTextContent('SOHR: 9');
  const [link] = within(find('twelve')).getAllByRole('link', { name: 'See it in the comparison' });
  expect(link?.getAttribute('href')).toMatch(/incident=palmyra-2020-04-20.*claim=palmyra20-killed/);
  expect(new URLSearchParams(location.search).get('finding')).toMatch(/^[0-9a-z]+$/);
  await user.click(within(find('twelve')).getByRole('button', { name: 'Hide what the sources said' }));
  expect(find('twelve')).not.toHaveTextContent('killed nine fighters');
});

test('the suggested wording is taken by one press, and the finding is gone', async () => {
  const user = await openWith(figure);
  await user.click(within(find('twelve')).getByRole('button', { name: 'Change to “nine”' }));
  expect(box()).toHaveValue(figure.replace('twelve', 'nine'));
  expect(box()).toHaveFocus();
  await settle();
  expect(marked()).not.toContain('nine');
});

test('marks stay on their words while one types elsewhere, and go at once from words that are edited', async () => {
  const user = await openWith(figure);
  box().setSelectionRange(0, 0);
  await user.keyboard('On Monday: ');
  expect(marked()).toContain('twelve');
  const at = box().value.indexOf('twelve') + 3;
  box().setSelectionRange(at, at);
  await user.keyboard('x');
  expect(marked().join()).not.toContain('twe');
});

test('a finding is waved through with a reason only, which is kept and shown, and can be called back', async () => {
  const user = await openWith(figure);
  await user.click(within(find('twelve')).getByRole('button', { name: 'Wave through' }));
  expect(screen.getByRole('textbox', { name: 'Why it may stand' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByText(/^Give a reason/)).toBeInTheDocument();
  expect(waivers()).toEqual([]);
  await user.keyboard('The hospital says so{Enter}');
  expect(await screen.findByText('Waved through (1)')).toBeInTheDocument();
  expect(waivers()).toMatchObject([{ code: 'number-differs', reason: 'The hospital says so', isTakenBack: false }]);
  expect(marked()).not.toContain('twelve');
  expect(findings()).toHaveTextContent('The hospital says so');
  await user.click(screen.getByText('Waved through (1)'));
  await user.click(screen.getByRole('button', { name: /^Call back/ }));
  expect(find('twelve')).toBeInTheDocument();
  expect(waivers()).toMatchObject([{ isTakenBack: true }]);
});

test('Escape leaves the reason, and the finding as it was', async () => {
  const user = await openWith(figure);
  await user.click(within(find('twelve')).getByRole('button', { name: 'Wave through' }));
  await user.keyboard('No{Escape}');
  expect(waivers()).toEqual([]);
  await waitFor(() => expect(find('twelve').contains(document.activeElement)).toBe(true));
});

test('waving through is undone as all work is', async () => {
  const user = await openWith(figure);
  await user.click(within(find('twelve')).getByRole('button', { name: 'Wave through' }));
  await user.keyboard('So{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Undo: finding waved through' }));
  await waitFor(() => expect(find('twelve')).toBeInTheDocument());
});

test('the incident is recognised, and can be set and left to be recognised again', async () => {
  const user = await openWith(figure);
  const about = screen.getByRole<HTMLSelectElement>('combobox', { name: 'About' });
  const shown = () => about.selectedOptions[0]?.textContent;
  expect(shown()).toBe('Strike near Palmyra, 20 April 2020 (recognised)');
  await user.selectOptions(about, 'homs-2020-05-01');
  expect(useDraftStore.getState().drafts[0]?.incident).toBe('homs-2020-05-01');
  await settle();
  expect(shown()).not.toContain('(recognised)');
  await user.selectOptions(about, '');
  await settle();
  expect(shown()).toBe('Strike near Palmyra, 20 April 2020 (recognised)');
});

test('of a draft on something else no incident is said to be recognised', async () => {
  await openWith('The council voted on the budget for the new library on Tuesday.');
  const about = screen.getByRole<HTMLSelectElement>('combobox', { name: 'About' });
  expect(about.selectedOptions[0]?.textContent).toBe('No incident recognised');
});

test('a figure is listed with the words beside it', async () => {
  await openWith(figure);
  expect(find('twelve').querySelector('.finding-line')?.textContent).toMatch(/\S+ twelve \S+/);
});

test('a new draft begins with the focus in the box', async () => {
  const user = await openWith(figure);
  await user.click(screen.getByRole('link', { name: 'New draft' }));
  await waitFor(() => expect(box()).toHaveValue(''));
  expect(box()).toHaveFocus();
});

test('F8 goes from words to words, and Ctrl Enter from words to their finding', async () => {
  const user = await openWith(`${figure}\n\n${denial}`);
  box().setSelectionRange(0, 0);
  await user.keyboard('{F8}');
  const selected = () => box().value.slice(box().selectionStart, box().selectionEnd);
  const first = selected();
  expect(marked()).toContain(first);
  await user.keyboard('{F8}');
  expect(selected()).not.toBe(first);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(selected()).toBe(first);
  fireEvent.select(box());
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(find(first).contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  expect(box()).toHaveFocus();
  expect(selected()).toBe(first);
});

test('drafts are listed by their first words; one that is dropped can be brought back', async () => {
  const user = await openWith('The market in the old town was open all day.');
  await user.click(screen.getByRole('link', { name: 'New draft' }));
  await waitFor(() => expect(box()).toHaveValue(''));
  const drafts = screen.getByRole('region', { name: 'Your drafts' });
  expect(within(drafts).getByRole('link', { name: /^The market/ })).toBeInTheDocument();
  await user.click(within(drafts).getByRole('button', { name: /^Drop The market/ }));
  expect(within(drafts).queryByRole('link', { name: /^The market/ })).toBeNull();
  await user.click(within(drafts).getByRole('button', { name: 'Bring it back' }));
  await user.click(within(drafts).getByRole('link', { name: /^The market/ }));
  await waitFor(() => expect(box()).toHaveValue('The market in the old town was open all day.'));
});

test('a draft that is not there is told of, and another can be begun in its place', async () => {
  const user = await openPage(shippedCase, '?page=copy-desk&draft=gone');
  expect(await screen.findByText(/^The link names a draft that is not among yours/)).toBeInTheDocument();
  await user.type(box(), 'New');
  expect(box()).toHaveValue('New');
});

test('a draft far too long is kept whole, and told that only its beginning is checked', async () => {
  const user = await openPage(shippedCase, '?page=copy-desk');
  const long = `${figure}\n${'Nothing of note happened in the town on that day.\n'.repeat(2_500)}`;
  await user.click(box());
  fireEvent.change(box(), { target: { value: long } });
  expect(await screen.findByText(/^The draft is longer than 100,000 characters/)).toBeInTheDocument();
  expect(useDraftStore.getState().drafts[0]?.text).toBe(long);
});

test('hostile words are text, in the draft, the list and the reasons', async () => {
  const user = await openWith(`<img src=x onerror=alert(1)> ${figure}`);
  await user.click(within(find('twelve')).getByRole('button', { name: 'Wave through' }));
  await user.keyboard('<b>bold</b>{Enter}');
  expect(await within(findings()).findByText('<b>bold</b>')).toBeInTheDocument();
  expect(document.querySelector('main img, main b')).toBeNull();
});

test('the sheet has each statement with its source, exact words, report and link', async () => {
  const user = await openWith(figure);
  const sheet = await screen.findByRole('region', { name: 'Fact-checker’s sheet' });
  expect(within(sheet).getByRole('button', { name: 'Save as Markdown' })).toBeInTheDocument();
  await user.click(within(sheet).getByRole('button', { name: 'Show the sheet' }));
  const row = within(sheet)
    .getAllByRole('listitem')
    .find((item) => item.className === 'sheet-row' && item.textContent?.includes('Figure differs'));
  expect(row).toHaveTextContent('How many were killed?');
  expect(row).toHaveTextContent('killed nine fighters');
  expect(row?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
});

test('an altered quotation is held against the words as they were said', async () => {
  const words = 'thought to be from an Israeli strike';
  const user = await openWith(`The blasts near Homs on 1 May 2020 were “${words}”, intelligence sources said.`);
  await user.click(within(find(words)).getByRole('button', { name: 'What the sources said' }));
  expect(find(words).querySelector('del')).toHaveTextContent('thought');
  expect(find(words).querySelector('ins')).toHaveTextContent('believed');
});

test('where the check fails it is said, nothing of the draft is lost, and it can be tried again', async () => {
  await openWith(careful);
  const { loaded } = useCaseStore.getState();
  if (loaded.status !== 'ready') throw new Error('No case is open.');
  const { openCase } = loaded;
  const checkDraft = () => Promise.reject(new Error('The worker is gone.'));
  act(() =>
    useCaseStore.setState({ loaded: { ...loaded, openCase: { ...openCase, desk: { ...openCase.desk, checkDraft } } } }),
  );
  expect(await screen.findByText(/The worker is gone\./)).toBeInTheDocument();
  expect(box()).toHaveValue(careful);
  act(() => useCaseStore.setState({ loaded }));
  await waitFor(() => expect(screen.queryByText(/The worker is gone\./)).toBeNull());
});
