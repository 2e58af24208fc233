// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readGrids } from '../../core/analysis/read-grids.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { openPage } from '../open-page.tsx';

const theCase = readFixture(
  readGrids([
    `question where: concept place
       syrian-army  asserts  aleppo-city  report-1
       sohr         asserts  palmyra
       israeli-army declines`,
    `question killed: quantity killed
       sohr         asserts 7
       sohr         asserts 9  supersedes=c1
       sana         asserts 9  origin=syrian-army report-2
       first-herald asserts 9`,
    `question wounded: quantity wounded
       sohr         asserts 4`,
  ]),
);

function section(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

/** The texts and addresses of all links in it. */
function linksOf(element: HTMLElement): readonly (readonly [string, string | null])[] {
  return within(element)
    .getAllByRole('link')
    .map((link) => [link.textContent ?? '', link.getAttribute('href')]);
}

describe('the matrix', () => {
  test('a cell says in words what it counts and leads to the list behind it', async () => {
    const user = await openPage(theCase, '?page=sources');
    const table = screen.getByRole('table', { name: 'Party by party' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    await user.click(
      within(table).getByRole('link', {
        name: /^syrian-government and sohr: of 2\sshared questions 1 conflict, 1 agree$/,
      }),
    );
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('syrian-government beside sohr');
  });

  test('it says what the numbers are not, and gives no share of anything', async () => {
    await openPage(theCase, '?page=sources');
    expect(screen.getByRole('main')).toHaveTextContent('Agreement is not truth');
    expect(screen.getByRole('main')).not.toHaveTextContent('%');
  });

  test('every source is a link to its page, those without a vote apart', async () => {
    await openPage(theCase, '?page=sources');
    const links = linksOf(section(/All sources/));
    expect(links).toContainEqual(['sana', '?page=sources&source=sana']);
    expect(links.at(-1)).toEqual(['first-herald', '?page=sources&source=first-herald']);
    expect(links).toHaveLength(theCase.sources.length);
  });
});

describe('the list behind a cell', () => {
  test('conflicts first, each question with what both say', async () => {
    await openPage(theCase, '?page=sources&party=sohr,syrian-government');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Conflict 1', 'Agree 1']);
    expect(linksOf(section(/Conflict/))).toEqual([
      ['where', '?incident=incident-0&question=where'],
      ['Palmyra', '?incident=incident-0&claim=c2-of-0'],
      ['Aleppo-city', '?incident=incident-0&claim=c1-of-0'],
    ]);
    expect(section(/Agree/)).toHaveTextContent('syrian-army, passed on by sana');
    expect(section(/Agree/)).not.toHaveTextContent('7');
  });

  test('two who share nothing have no list, and say so', async () => {
    await openPage(theCase, '?page=sources&party=sohr,iran');
    expect(screen.getByText('There is no question on which both took a position.')).toBeInTheDocument();
  });

  test.each(['sohr', 'sohr,sohr', 'sohr,nobody'])('an address that names no pair (%s) is told so', async (party) => {
    await openPage(theCase, `?page=sources&party=${party}`);
    expect(screen.getByText(party.replace(',', ', '))).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all sources' })).toHaveAttribute('href', '?page=sources');
  });
});

describe('a source’s page', () => {
  test('what it said, what stands before what does not, each leading to its claim', async () => {
    await openPage(theCase, '?page=sources&source=sohr');
    expect(screen.getByText(/^Monitor/)).toHaveTextContent('named · votes with sohr');
    const links = linksOf(section(/^What it said/));
    expect(links).toContainEqual(['Palmyra', '?incident=incident-0&claim=c2-of-0']);
    const told = links.map(([text]) => text);
    expect(told.indexOf('9')).toBeLessThan(told.indexOf('7'));
    expect(within(section(/^What it said/)).getByText('7').tagName).toBe('S');
  });

  test('what it said alike in several reports is one line, with a link for each', async () => {
    const repeated = `question killed: quantity killed
      sohr  asserts  9  report-1
      sohr  asserts  9  report-2 report-3
      sohr  asserts  8
      sana  asserts  9  origin=sohr`;
    await openPage(readFixture(readGrids([repeated])), '?page=sources&source=sohr');
    const said = section(/^What it said 4/);
    expect(within(said).getAllByText('9')).toHaveLength(1);
    expect(linksOf(said)).toEqual([
      ['incident-0', '?incident=incident-0'],
      ['report-1', '?incident=incident-0&claim=c1-of-0'],
      ['report-2, report-3', '?incident=incident-0&claim=c2-of-0'],
      ['passed on by sana', '?incident=incident-0&claim=c4-of-0'],
      ['8', '?incident=incident-0&claim=c3-of-0'],
    ]);
  });

  test('where it stood alone, by whether anybody else took a position', async () => {
    await openPage(theCase, '?page=sources&source=sohr');
    const alone = section(/^Where it stood alone/);
    expect(within(alone).getByRole('heading', { name: /^No other party took a position 1$/ })).toBeInTheDocument();
    expect(linksOf(alone).map(([text]) => text)).toEqual(['incident-2', '4', 'incident-0', 'Palmyra']);
  });

  test('what it revised, the old struck', async () => {
    await openPage(theCase, '?page=sources&source=sohr');
    const revised = section(/^What it revised/);
    expect(within(revised).getByText('7').tagName).toBe('S');
    expect(within(revised).getByText('9').tagName).toBe('A');
  });

  test('where it declined; a section of which there is nothing is left out', async () => {
    await openPage(theCase, '?page=sources&source=israeli-army');
    expect(section(/^Where it declined/)).toHaveTextContent('Declined to comment');
    expect(screen.queryByRole('region', { name: /^What it revised/ })).toBeNull();
  });

  test('who carried its word: in how many reports, and by whom', async () => {
    await openPage(theCase, '?page=sources&source=syrian-army');
    const relayed = section(/^Who carried its word 2\sreports$/);
    expect(relayed).toHaveTextContent('report-1 1');
    expect(within(relayed).getByText(/^sana/)).toHaveTextContent(/sana\s· 1\sclaim/);
  });

  test('one who only passes on has no word of its own', async () => {
    await openPage(theCase, '?page=sources&source=sana');
    expect(section(/^What it passed on from others/)).toHaveTextContent('9');
    expect(screen.queryByRole('region', { name: /^What it said/ })).toBeNull();
  });

  test('of a source that nobody has heard the page says so', async () => {
    await openPage(theCase, '?page=sources&source=residents');
    expect(screen.getByText(/Nothing in this case is its word/)).toBeInTheDocument();
  });

  test('an address with an unknown source is told so', async () => {
    await openPage(theCase, '?page=sources&source=%3Cb%3Enobody');
    expect(screen.getByText('<b>nobody')).toBeInTheDocument();
  });
});
