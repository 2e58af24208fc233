// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { useWorkStore } from '../../../src/store/work-store.ts';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';

const killed = 'At least nine people were killed in the strike on the depot in Homs on 1 May 2020';
const text = `Blasts at the depot

2 May 2020

Residents of Homs said on Friday that seven people were wounded by the blasts.

${killed}, the Syrian Observatory for Human Rights said.

Sign up to our newsletter

The Israeli army declined to comment. An Israeli minister declined to comment.`;

beforeAll(async () => {
  await import('../../../src/pages/add/add-page.tsx');
  await import('../../../src/desk/read-report.ts');
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report text' });
const list = () => screen.getByRole('list', { name: 'Proposed claims' });
const items = () => within(list()).getAllByRole('listitem');
const work = () => useWorkStore.getState().work;
const statuses = () => [...work().decisions.values()].map(({ status }) => status);

/** The page with the text pasted, read and kept. */
async function openWith(pasted = text): Promise<UserEvent> {
  const user = await openPage(depotCase, '?page=add');
  await paste(user, pasted);
  return user;
}

async function paste(user: UserEvent, pasted: string): Promise<void> {
  await user.click(box());
  await user.paste(pasted);
  await waitFor(() => expect(work().texts.get(currentReport()?.text ?? '')?.text).toBe(pasted));
  await screen.findByRole('list', { name: 'Proposed claims' });
}

function currentReport() {
  return [...work().reports.values()].at(-1);
}

/** The item whose text has these words. */
function find(words: string | RegExp): HTMLElement {
  const item = items().find((each) => new RegExp(words).test(each.textContent ?? ''));
  if (item === undefined) throw new Error(`No item with ${words} in: ${list().textContent}`);
  return item;
}

test('before there is a text the page says what to do, and shows what will come of it', async () => {
  await openPage(depotCase, '?page=add');
  expect(screen.getByRole('heading', { level: 1, name: 'Add a report' })).toBeInTheDocument();
  expect(screen.getByText(/^Paste an article, or open one/)).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Proposed claims' })).toBeNull();
});

test('pasting a text is enough: its claims are proposed with source, question, answer and words', async () => {
  await openWith();
  const item = find('killed');
  expect(item).toHaveTextContent('Syrian Observatory for Human Rights');
  expect(item).toHaveTextContent('How many were killed?');
  expect(item).toHaveTextContent('“At least nine”, at least 9');
  expect(item).toHaveTextContent('Strike on the depot');
  expect(item).toHaveTextContent('At least nine people were killed');
  expect(item).toHaveTextContent('Undecided');
  expect(find('israeli-army')).toHaveTextContent('Declined to comment');
});

test('the report is kept as soon as it is read, under its own address', async () => {
  await openWith();
  expect(currentReport()).toMatchObject({ headline: 'Blasts at the depot', published: '2020-05-02' });
  await waitFor(() => expect(location.search).toContain(`report=${currentReport()?.id}`));
  expect(screen.getByRole('textbox', { name: 'Headline' })).toHaveValue('Blasts at the depot');
  expect(screen.getByLabelText('Date')).toHaveValue('2020-05-02');
  expect(screen.getByRole('textbox', { name: 'Outlet' })).toHaveAccessibleDescription(/does not say/);
});

test('until something is decided the text may still be mended, and is the same report', async () => {
  const user = await openWith();
  const before = currentReport()?.id;
  await user.type(box(), ' More.');
  await waitFor(() => expect([...work().texts.values()].map((each) => each.text)).toEqual([`${text} More.`]));
  expect(currentReport()?.id).toBe(before);
});

test('the words of a claim are marked in the text, and a press on them goes to it', async () => {
  const user = await openWith();
  const pane = screen.getByRole('region', { name: 'The report' });
  const marks = [...pane.querySelectorAll('mark')];
  const mark = marks.find(({ textContent }) => textContent?.includes('nine people'));
  if (mark === undefined) throw new Error('Nothing is marked.');
  await user.click(mark);
  expect(find('killed').contains(document.activeElement)).toBe(true);
  expect(document.activeElement).toHaveAttribute('aria-current', 'true');
});

test('a report is worked through by keys alone, and the focus is never lost', async () => {
  const user = await openWith();
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('j');
  const count = items().length;
  for (let at = 1; at <= count; at += 1) {
    const item = items()[at - 1];
    expect(item?.contains(document.activeElement)).toBe(true);
    const isArmy = item?.textContent?.includes('israeli-army') === true;
    await user.keyboard(isArmy ? 'a' : 'x');
    await screen.findByText(new RegExp(`^${isArmy ? 'Accepted' : 'Rejected'}\\. ${at} of ${count} decided\\.`));
  }
  expect(document.activeElement).toHaveTextContent(`${count} of ${count} decided, 1 accepted. All are decided.`);
  await user.keyboard('ku');
  expect(statuses()).toContain('open');
  expect(list().contains(document.activeElement)).toBe(true);
});

test('an accepted claim stands in the comparison, and the page leads there', async () => {
  const user = await openWith();
  await user.click(within(find('israeli-army')).getByRole('button', { name: 'Accept' }));
  const link = await screen.findByRole('link', { name: 'Strike on the depot' });
  expect(link).toHaveAttribute('href', '?incident=depot');
  await user.click(link);
  expect(await screen.findByRole('table', { name: /^Strike on the depot/ })).toHaveTextContent('[Outlet not given]');
});

test('what a claim lacks is said before it is accepted, and the form opens on it', async () => {
  const user = await openWith();
  await user.click(within(find('killed')).getByRole('button', { name: 'Accept' }));
  expect(await screen.findAllByText('Before it can be accepted it needs a source.')).not.toHaveLength(0);
  const form = await screen.findByRole('form', { name: 'Mend the claim' });
  await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
  expect(statuses()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(find('killed').contains(document.activeElement)).toBe(true);
});

test('once something is decided, another text is a newer version, and what still stands is carried over', async () => {
  const user = await openWith();
  await user.click(within(find('israeli-army')).getByRole('button', { name: 'Accept' }));
  const old = currentReport();
  await user.click(await screen.findByRole('button', { name: 'Paste a newer version' }));
  expect(box()).toHaveFocus();
  await paste(user, text.replace('At least nine', 'At least ten'));
  const notice = await screen.findByRole('region', { name: 'A newer version' });
  expect(notice).toHaveTextContent('1 paragraph changed');
  await user.click(within(notice).getByRole('button', { name: 'Show what changed' }));
  expect(notice.querySelector('del')).toHaveTextContent('[removed: nine');
  expect(notice.querySelector('ins')).toHaveTextContent('[added: ten');
  await user.click(within(notice).getByRole('button', { name: 'Carry over the 1 that still stands' }));
  await waitFor(() => expect(find('israeli-army')).toHaveTextContent('Accepted'));
  expect(work().reports.get(old?.id ?? ('' as never))?.isDropped).toBe(true);
  expect(statuses()).toEqual(['merged', 'accepted']);
});

test('a file that is dropped after a decision is a report of its own, and the words decided on stay', async () => {
  const user = await openWith();
  await user.click(within(find('israeli-army')).getByRole('button', { name: 'Accept' }));
  await screen.findByRole('button', { name: 'Paste a newer version' });
  const old = currentReport();
  const dropped = 'Fire at the port\n\nThe port authority said that a fire was put out.\n';
  const file = new File([dropped], 'port.txt', { type: 'text/plain' });
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files: [file] } });
  await waitFor(() => expect(work().texts.get(currentReport()?.text ?? '')?.text).toBe(dropped));
  expect(currentReport()?.id).not.toBe(old?.id);
  expect(work().reports.get(old?.id ?? ('' as never))?.text).toBe(old?.text);
});

test('the same report a second time is told, and the copy can be dropped again', async () => {
  const user = await openWith();
  await user.click(screen.getByRole('link', { name: 'Another report' }));
  await paste(user, text);
  expect(await screen.findByText(/^This is/)).toHaveTextContent('Blasts at the depot, which you have added');
  const [first, copy] = [...work().reports.values()];
  await user.click(await screen.findByRole('button', { name: 'Drop this copy' }));
  await waitFor(() => expect(location.search).toContain(`report=${first?.id}`));
  expect(work().reports.get(copy?.id ?? ('' as never))?.isDropped).toBe(true);
});

test('what belongs to the page is set aside, can be counted in, and what counts set aside', async () => {
  const user = await openWith();
  const pane = screen.getByRole('region', { name: 'The report' });
  expect(within(pane).getByText(/^Set aside:/)).toBeInTheDocument();
  await user.click(within(pane).getByRole('button', { name: 'Count it in' }));
  await waitFor(() => expect(within(pane).queryByText(/^Set aside:/)).toBeNull());
  const buttons = within(pane).getAllByRole('button', { name: 'Set aside' });
  await user.click(buttons.at(-1) as HTMLElement);
  await waitFor(() => expect(within(pane).getByText('Set aside: by you')).toBeInTheDocument());
  expect(list()).not.toHaveTextContent('israeli-army');
  await waitFor(() => expect(within(pane).getByRole('button', { name: 'Count it in' })).toHaveFocus());
});

test('a claim is split in two by the arrows, and merged again', async () => {
  const user = await openWith();
  const before = items().length;
  find('killed').querySelector('button')?.focus();
  await user.keyboard('s');
  expect(screen.getByRole('slider', { name: 'Where to split' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Split here' }));
  await waitFor(() => expect(items()).toHaveLength(before + 1));
  await user.keyboard('g');
  await waitFor(() => expect(items()).toHaveLength(before));
  expect(find('killed').contains(document.activeElement)).toBe(true);
});

test('your reports are listed, dropped, and taken back', async () => {
  const user = await openWith();
  await user.click(screen.getByRole('link', { name: 'Another report' }));
  const reports = () => screen.getByRole('region', { name: 'Your reports' });
  expect(within(reports()).getByRole('link', { name: 'Blasts at the depot' })).toBeInTheDocument();
  expect(reports()).toHaveTextContent('nothing decided yet');
  await user.click(within(reports()).getByRole('button', { name: 'Drop Blasts at the depot' }));
  expect(within(reports()).queryByRole('link')).toBeNull();
  await user.click(within(reports()).getByRole('button', { name: 'Take it back' }));
  expect(within(reports()).getByRole('link', { name: 'Blasts at the depot' })).toBeInTheDocument();
});

test('a file that cannot be read says why and what to do, and the text stays', async () => {
  await openWith();
  const user = userEvent.setup({ applyAccept: false });
  const file = new File(['%PDF-1.7 words'], 'report.pdf', { type: 'application/pdf' });
  await user.upload(screen.getByLabelText('Report file'), file);
  expect(await screen.findByRole('alert')).toHaveTextContent(/report\.pdf: PDF files cannot be read here.*paste it/);
  expect(box()).toHaveValue(text);
});

test('a case file is not taken for a report, but can be opened as a case', async () => {
  const user = await openPage(depotCase, '?page=add');
  const file = new File(['{"schemaVersion":1,"parties":[]}'], 'other.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Report file'), file);
  expect(await screen.findByRole('alert')).toHaveTextContent('other.json is a case file');
  expect(screen.getByRole('button', { name: 'Open it as a case' })).toBeInTheDocument();
});

test('a link to a report that is not there says so', async () => {
  await openPage(depotCase, '?page=add&report=elsewhere');
  expect(screen.getByRole('alert')).toHaveTextContent('names a report that is not among yours');
});
