// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';
import { findCell, findRow, findTable, listColumns } from './find-in-table.ts';

const address = '?incident=depot';

describe('the table', () => {
  test('is named for its incident, with parties across and questions down, conflicts first', async () => {
    await openPage(depotCase, address);
    expect(findTable()).toHaveAccessibleName(/^Strike on the depot/);
    expect(listColumns()).toEqual([
      'Question',
      'syrian-government',
      'israel',
      'sohr',
      'Intelligence sources',
      'Others',
    ]);
    const voices = within(findTable()).getAllByRole('row')[1] ?? findTable();
    const [, syrian, israeli, observatory, intelligence, others] = within(voices).getAllByRole('cell');
    expect(syrian).toHaveTextContent(/syrian-army/);
    expect(israeli).toHaveTextContent(/israeli-army.*israeli-minister/);
    expect(observatory).toHaveTextContent(/^(sohr)?$/);
    expect(intelligence).toHaveTextContent(/regional-/);
    expect(others).toHaveTextContent(/iran.*residents/);
    const rows = within(findTable()).getAllByRole('rowheader');
    const questions = rows.map((row) => within(row).getByRole('heading').textContent);
    expect(questions).toEqual([
      'How many were killed?',
      'What caused it?',
      'Who did it?',
      'How many were wounded?',
      'What was <i>heard</i>?',
    ]);
  });

  test.each([
    ['How many were killed?', 'Conflict'],
    ['What caused it?', 'Agree'],
    ['Who did it?', 'Unconfirmed'],
    ['How many were wounded?', 'Unconfirmed'],
  ])('the row of %s says %s', async (question, word) => {
    await openPage(depotCase, address);
    const row = findRow(question);
    expect(within(row).getByText(word)).toBeInTheDocument();
    for (const other of ['Conflict', 'Agree', 'Unconfirmed'].filter((each) => each !== word)) {
      expect(within(row).queryByText(other)).toBeNull();
    }
  });

  test('each row gives one line of reason that names the sources', async () => {
    await openPage(depotCase, address);
    expect(findRow('How many were killed?')).toHaveTextContent('syrian-army against sohr.');
    expect(findRow('What caused it?')).toHaveTextContent('Both sides say so: sohr, regional-source.');
    expect(findRow('Who did it?')).toHaveTextContent('Only one side says so: syrian-army.');
    expect(findRow('How many were wounded?')).toHaveTextContent('Nobody is quoted on this.');
  });

  test('the head counts reports, claims and marks', async () => {
    await openPage(depotCase, address);
    expect(screen.getByText(/3 reports, 14 claims/)).toHaveTextContent('1–2 May 2020');
    const tally = within(screen.getByRole('list', { name: 'Marks' })).getAllByRole('listitem');
    expect(tally.map((item) => item.textContent)).toEqual(['1 in conflict', '1 agreed', '3 unconfirmed']);
  });

  test('an incident on which nobody is quoted has its question and names the silent ones', async () => {
    await openPage(depotCase, '?incident=quiet');
    expect(listColumns()).toEqual(['Question']);
    expect(screen.getByText(/^No word in these reports from/)).toHaveTextContent(
      'syrian-government, israel, sohr, Intelligence sources.',
    );
  });
});

describe('a cell', () => {
  test('tells the four silences and “nobody asked” apart in words', async () => {
    await openPage(depotCase, address);
    const israel = findCell('Who did it?', 'israel').textContent;
    expect(israel).toContain('Declined to comment');
    expect(israel).toContain('Neither confirms nor denies');
    expect(findCell('Who did it?', 'Others')).toHaveTextContent('Did not address this');
    expect(findCell('Who did it?', 'Intelligence')).toHaveTextContent('Speaks of it, names no answer');
    expect(findCell('Who did it?', 'sohr')).toHaveTextContent(/^no statement$/);
    expect(within(findCell('Who did it?', 'sohr')).queryByRole('button')).toBeNull();
  });

  test('draws no two silences alike', async () => {
    await openPage(depotCase, address);
    const signs = ['Declined', 'Neither', 'Did not', 'Speaks of it'].map(
      (words) => screen.getByRole('button', { name: new RegExp(`: ${words}`) }).querySelector('svg')?.innerHTML,
    );
    expect(new Set(signs).size).toBe(4);
    expect(signs).not.toContain(undefined);
  });

  test('says certainty only where it is not plain', async () => {
    await openPage(depotCase, address);
    expect(findCell('How many were killed?', 'israel')).toHaveTextContent('Believes, does not assert9');
    expect(findCell('How many were killed?', 'sohr')).not.toHaveTextContent(/Asserts|Believes/);
  });

  test('gives the day and the report', async () => {
    await openPage(depotCase, address);
    expect(findCell('How many were killed?', 'syrian')).toHaveTextContent('2 May · First Herald');
    expect(findCell('What caused it?', 'Intelligence')).toHaveTextContent('reported 1 May · First Herald');
  });

  test('strikes through what was replaced and its copies, under what stands, each a button of its own', async () => {
    await openPage(depotCase, address);
    const cell = findCell('How many were killed?', 'syrian');
    expect([...cell.querySelectorAll('s')].map((struck) => struck.textContent)).toEqual(['3', '3']);
    expect(cell).toHaveTextContent(/7.*Earlier: ?3, 1 May.*Still carried: ?3/);
    expect(
      within(cell).getAllByRole('button', { name: /^syrian-army(, passed on by .+)?: 3, since replaced/ }),
    ).toHaveLength(2);
    expect(
      within(cell)
        .getByRole('button', { name: /^syrian-army: 7, side A\./ })
        .querySelector('s'),
    ).toBeNull();
  });

  test('carries the letter of its side, as the row does', async () => {
    await openPage(depotCase, address);
    const letterOf = (element: HTMLElement) => [...element.querySelectorAll('.camp')].map((camp) => camp.textContent);
    expect(letterOf(screen.getByRole('rowheader', { name: /How many were killed/ }))).toEqual(['A', 'B']);
    expect(letterOf(findCell('How many were killed?', 'syrian'))).toEqual(['A']);
    expect(letterOf(findCell('How many were killed?', 'sohr'))).toEqual(['B']);
    expect(letterOf(findCell('How many were killed?', 'israel'))).toEqual([]);
    expect(letterOf(findRow('What caused it?'))).toEqual([]);
  });

  test('keeps the parties of a shared column apart, each under its name', async () => {
    await openPage(depotCase, address);
    const shared = findCell('What was <i>heard</i>?', 'Others');
    const parties = [...shared.children].map((party) => [
      party.querySelector('p')?.textContent,
      within(party as HTMLElement).getByRole('button').textContent,
    ]);
    expect(parties).toEqual([
      ['iran', 'Nothing'],
      ['residents', '<img src=x onerror=alert(2)>'],
    ]);
  });

  test('gives a quote its language and direction, even one that opens with a Latin name', async () => {
    await openPage(depotCase, address);
    const quote = findCell('What caused it?', 'sohr').querySelector('q');
    expect(quote).toHaveTextContent('Reuters نقلت أن الطائرات قصفت المستودع');
    expect(quote).toHaveAttribute('lang', 'ar');
    expect(quote).toHaveAttribute('dir', 'rtl');
    const english = findCell('What caused it?', 'Intelligence').querySelector('q');
    expect(english).toHaveAttribute('lang', 'en');
    expect(english).not.toHaveAttribute('dir', 'rtl');
  });

  test('does not quote what is in our words', async () => {
    await openPage(depotCase, address);
    const cell = findCell('Who did it?', 'syrian');
    expect(cell).toHaveTextContent('syrian-army on who');
    expect(cell.querySelector('q')).toBeNull();
  });
});
