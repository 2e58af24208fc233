// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';

/** The page of one question, its claims by the names that they have in a grid. */
function open(claims: string) {
  return openPage(
    readFixture(readGrid(`question killed: quantity killed\n${claims}\n→ any`).file),
    '?incident=incident',
  );
}

const revised = `
  sohr          asserts  5  said=2020-05-01
  sohr          asserts  9  said=2020-05-02  supersedes=c1
  syrian-army   asserts  3  report-1
  sana          asserts  2 fighters-killed  said=2020-05-01
  first-herald  asserts  4`;

function listPoints(): readonly string[] {
  const points = within(screen.getByRole('toolbar')).getAllByRole('button');
  return points.map((point) => point.getAttribute('aria-label') ?? '');
}

function findPoint(name: RegExp): HTMLElement {
  return within(screen.getByRole('toolbar')).getByRole('button', { name });
}

describe('figures over time', () => {
  test('one for each question whose figures differ, and for no other', async () => {
    await openPage(depotCase, '?incident=depot');
    expect(screen.getByRole('heading', { name: 'Figures over time' })).toBeInTheDocument();
    expect(screen.getAllByRole('figure').map((figure) => within(figure).getByRole('heading').textContent)).toEqual([
      'How many were killed?',
    ]);
  });

  test('no heading where no figure differs', async () => {
    await open('  sohr  asserts  5\n  syrian-army  asserts  5');
    expect(screen.queryByRole('heading', { name: 'Figures over time' })).toBeNull();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('a point says whose figure it is, when it came up and whether it was replaced', async () => {
    await open(revised);
    expect(listPoints()).toEqual([
      'syrian-army: 3, reported 1\u00a0May. Open evidence',
      'sohr: 5, 1\u00a0May, since replaced. Open evidence',
      'sohr: 9, 2\u00a0May. Open evidence',
    ]);
  });

  test('the gap is said in words', async () => {
    await open(revised);
    const words = [...screen.getByRole('figure').querySelectorAll('tspan')].map(({ textContent }) => textContent);
    expect(words.join(' ')).toContain('3 against 9: a gap of 6');
  });

  test('what the plot leaves out stands under it', async () => {
    await open(revised);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveTextContent('Left out, as they count something else: 2 fighters-killed (sana).');
    expect(figure).toHaveTextContent('Left out, as a report’s own voice has no vote: 4 (first-herald).');
  });
});

describe('a point', () => {
  test('opens its claim, goes to it in the table, and has the focus back once it is closed', async () => {
    const user = await open(revised);
    await user.click(findPoint(/^sohr: 5/));
    expect(findPoint(/^sohr: 5/)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('region', { name: /^Evidence.*sohr: 5/ })).toBeInTheDocument();
    expect(document.activeElement).toHaveAccessibleName(/^sohr: 5, since replaced/);
    expect(screen.getByRole('toolbar')).not.toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^Evidence/ })).toBeNull();
    expect(document.activeElement).toBe(findPoint(/^sohr: 5/));
  });

  test('is reached from another by the arrow keys, all of them being one stop', async () => {
    const user = await open(revised);
    const stops = () =>
      within(screen.getByRole('toolbar'))
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    stops()[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(findPoint(/^sohr: 9/));
    expect(stops()).toEqual([findPoint(/^sohr: 9/)]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(findPoint(/^syrian-army: 3/));
    await user.keyboard('{End}{ArrowLeft}');
    expect(document.activeElement).toBe(findPoint(/^sohr: 5/));
  });
});

test('behind the plot stands the same as a table', async () => {
  const user = await open(revised);
  const figure = screen.getByRole('figure');
  expect(within(figure).queryByRole('table')).toBeNull();
  await user.click(within(figure).getByText('The same as a table'));
  const rows = within(within(figure).getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Party', 'When', 'Figure', 'Since then', 'Report'],
    ['syrian-government', 'reported 1\u00a0May', '3', 'Stands', 'report-1'],
    ['sohr', '1\u00a0May', '5', 'Replaced by: 9', ''],
    ['2\u00a0May', '9', 'Stands', ''],
  ]);
});
