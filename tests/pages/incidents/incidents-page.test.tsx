// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { depotCase, emptyCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';

// Where many tests run at once their first loading takes longer than a query waits.
beforeAll(async () => {
  await import('../../../src/pages/incidents/entry-hits.tsx');
  await import('../../../src/pages/comparison/comparison-page.tsx');
});

/** The entry of the incident with this title. */
function findEntry(title: string): HTMLElement {
  const entry = screen.getByRole('link', { name: title }).closest('li');
  if (entry === null) throw new Error(`${title} is no entry of a list`);
  return entry;
}

test('each incident is a link to its comparison, the newest year first', async () => {
  await openPage(depotCase);
  const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
  expect(titles).toEqual(['Nothing asked', 'Strike on the depot', 'Nobody speaks']);
  const years = within(screen.getByRole('list', { name: 'Incidents' })).getAllByRole('heading', { level: 2 });
  expect(years.map((year) => year.textContent)).toEqual(['2021', '2020']);
  expect(screen.getByRole('link', { name: 'Strike on the depot' })).toHaveAttribute('href', '?incident=depot');
  expect(screen.getByText('3 incidents')).toBeInTheDocument();
});

test('the marks at a glance are counted in words, conflicts first, and drawn one dot a question', async () => {
  await openPage(depotCase);
  const depot = findEntry('Strike on the depot');
  expect(within(depot).getByText('1 in conflict, 1 agreed, 3 unconfirmed')).not.toHaveAttribute('aria-hidden');
  const dots = [...depot.querySelectorAll('svg')];
  expect(dots.map((dot) => /text-\w+/.exec(dot.getAttribute('class') ?? '')?.[0])).toEqual([
    'text-conflict',
    'text-agree',
    'text-open',
    'text-open',
    'text-open',
  ]);
  for (const dot of dots) expect(dot.closest('[aria-hidden="true"]')).not.toBeNull();
});

test('an incident without questions says so instead of an empty count', async () => {
  await openPage(depotCase);
  expect(within(findEntry('Nothing asked')).getByText('No question asked')).toBeInTheDocument();
  expect(within(findEntry('Nobody speaks')).getByText('1 unconfirmed')).toBeInTheDocument();
});

test('an entry holds its date without the year, its gist and who speaks', async () => {
  await openPage(depotCase);
  const depot = findEntry('Strike on the depot');
  expect(depot).toHaveTextContent(/1–2 May(?! 2020)/);
  expect(depot).toHaveTextContent('Blasts in Homs.');
  expect(depot).toHaveTextContent('syrian-government · israel · sohr · regional-intelligence · iran · residents');
});

test('a case without incidents says what to do', async () => {
  await openPage(emptyCase);
  expect(screen.getByText(/has no incidents yet/)).toHaveTextContent('data/incidents/');
  expect(screen.queryByRole('list')).toBeNull();
});

test('a click on an incident opens its comparison and names the page', async () => {
  const user = await openPage(depotCase);
  expect(document.title).toBe('Incidents · Sources Say');
  await user.click(screen.getByRole('link', { name: 'Strike on the depot' }));
  expect(await screen.findByRole('table', { name: /^Strike on the depot/ })).toBeInTheDocument();
  expect(location.search).toBe('?incident=depot');
  await waitFor(() => expect(document.title).toBe('Strike on the depot · Sources Say'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('where nothing is found the filters still say what they are set to, in words', async () => {
  await openPage(depotCase, '?mark=agree&asked=who&place=palmyra&q=depot');
  expect(screen.getByText(/^0 of 3/)).toBeInTheDocument();
  const shown = ['Mark', 'Question', 'Place'].map(
    (name) => screen.getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions[0]?.textContent,
  );
  expect(shown).toEqual(['Agree (0)', 'Who did it? (0)', 'palmyra (0)']);
});

test('a source that a link names twice is one filter', async () => {
  const complain = vi.spyOn(console, 'error');
  await openPage(depotCase, '?source=sohr,sohr,');
  const chips = within(screen.getByRole('list', { name: 'Filters set' })).getAllByRole('button');
  expect(chips.map((chip) => chip.textContent)).toEqual(['source sohr ×']);
  expect(complain).not.toHaveBeenCalled();
  complain.mockRestore();
});

test('what was found leads to its claim in its incident', async () => {
  const user = await openPage(depotCase);
  await user.type(screen.getByRole('searchbox'), 'Reuters');
  const hits = await screen.findAllByText('Reuters', { selector: 'mark' });
  const links = hits.flatMap((hit) => hit.closest('a') ?? []);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['?incident=depot&claim=cause-observatory']);
});
