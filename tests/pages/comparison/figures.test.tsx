// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';
import { openPage } from '../open-page.tsx';

const report = { headline: 'Toll', published: null, language: 'en', passages: [] };
const reports = [
  { ...report, id: 'report-1', outlet: 'Herald', published: '2020-05-03' },
  { ...report, id: 'report-2', outlet: 'Ahram' },
];

/** The page of an incident on which this is asked and said. */
async function open(grid: string, choices = ''): Promise<UserEvent> {
  const { file } = readGrid(`${grid}\n→ any`);
  return openPage(readFixture({ ...file, reports }), `?incident=incident${choices}`);
}

const findFigure = (question = 'killed') => screen.getByRole('figure', { name: question });

/** The names of the points in order, a space where a date does not break. */
const listPoints = () =>
  within(findFigure())
    .getAllByRole('button')
    .map((point) => point.getAttribute('aria-label')?.replaceAll('\u00a0', ' '));

/** What stands beside the plot, from the top down. */
const listLabels = () =>
  [...findFigure().querySelectorAll('svg text')]
    .map((text) => [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '))
    .filter((text) => text !== '');

const tolls = `question killed: quantity killed
  syrian-army  asserts  36  said=2020-05-01
  sohr         asserts  46  said=2020-05-01
  sohr         asserts  92  said=2020-05-02  supersedes=c2`;

describe('which questions get a figure', () => {
  test('those whose figures differ, in the order of the table: conflicts first', async () => {
    const ask = (id: string) => ({ id, text: id, answer: 'quantity', unit: 'killed', accepts: 'one' });
    const say = (question: string, source: string, min: number) => {
      const answer = { quantity: { min, max: min } };
      const id = `${question}-${source}-${min}`;
      return { id, question, source, stance: 'asserts', certainty: 'certain', answer, statement: id };
    };
    const claims = [
      ...[say('revised', 'sohr', 7), say('revised', 'sohr-director', 8)],
      ...[say('agreed', 'sohr', 7), say('agreed', 'syrian-army', 7)],
      ...[say('disputed', 'sohr', 7), say('disputed', 'syrian-army', 9)],
    ];
    const questions = ['revised', 'agreed', 'disputed', 'unasked'].map(ask);
    await openPage(readFixture(placeInWorld([makeIncident('incident', questions, claims)])), '?incident=incident');
    const section = screen.getByRole('region', { name: 'Figures over time' });
    const headings = within(section).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['disputed', 'revised']);
  });

  test('nothing is drawn where no figure differs', async () => {
    await open('question killed: quantity killed\n sohr asserts 9\n syrian-army asserts 9');
    expect(screen.queryByText('Figures over time')).toBeNull();
  });

  test('nothing is drawn once the reader set aside what differs', async () => {
    await open(tolls, '&without=sohr');
    expect(screen.queryByText('Figures over time')).toBeNull();
  });
});

describe('the points', () => {
  test('each says whose figure it is, when it came and whether it stands', async () => {
    await open(tolls);
    expect(listPoints()).toEqual([
      'syrian-army: 36, 1 May. Open evidence',
      'sohr: 46, 1 May, since replaced. Open evidence',
      'sohr: 92, 2 May. Open evidence',
    ]);
  });

  test('each says what its day rests on, and what it is but believed', async () => {
    await open(`question killed: quantity killed
      sohr          asserts            11
      sohr          asserts            41  said=2020-05-02  supersedes=c1
      sohr          asserts            46  supersedes=c2
      syrian-army   asserts            36  report-1
      israeli-army  asserts  probable  5–9`);
    expect(listPoints()).toEqual([
      'syrian-army: 36, reported 3 May. Open evidence',
      'israeli-army: Believes, does not assert: 5 to 9, no date given. Open evidence',
      'sohr: 11, no date given, placed before what replaced it, since replaced. Open evidence',
      'sohr: 41, 2 May, since replaced. Open evidence',
      'sohr: 46, no date given, placed after what it replaced. Open evidence',
    ]);
    expect(findFigure().querySelectorAll('.figure-ring')).toHaveLength(3);
    expect(findFigure()).toHaveTextContent('Ringed: no report gives the day');
    expect(findFigure()).toHaveTextContent('Hollow: believed or held possible, not asserted.');
  });

  test('pressed, a point opens the evidence of its claim, and pressed again closes it', async () => {
    const user = await open(tolls);
    await user.click(within(findFigure()).getByRole('button', { name: /^sohr: 46/ }));
    expect(screen.getByRole('region', { name: /^Evidence.*46/ })).toBeVisible();
    expect(location.search).toContain('claim=c2');
    expect(document.activeElement?.id).toBe('claim-c2');
    const point = within(findFigure()).getByRole('button', { name: /^sohr: 46.*Close evidence$/ });
    expect(point).toHaveAttribute('aria-expanded', 'true');
    await user.click(point);
    expect(screen.queryByRole('region', { name: /^Evidence/ })).toBeNull();
  });

  test('are one stop for the keyboard; the arrows, Home and End lead from one to the next', async () => {
    const user = await open(tolls);
    const [first, second, last] = within(findFigure()).getAllByRole('button');
    const listStops = () =>
      within(findFigure())
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(listStops()).toEqual([first]);
    first?.focus();
    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    expect(listStops()).toEqual([second]);
    await user.keyboard('{End}{ArrowDown}');
    expect(last).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(second).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(first).toHaveFocus();
  });
});

describe('the words beside the plot', () => {
  test('two figures apart are a gap of so many', async () => {
    await open(tolls);
    expect(listLabels()).toEqual(['sohr 92', '36 against 92: a gap of 56', 'syrian-government 36']);
  });

  test('two ranges apart are so many or more', async () => {
    await open('question killed: quantity killed\n sohr asserts 31\n syrian-army asserts 51–');
    expect(listLabels()).toEqual([
      'syrian-government At least 51',
      '31 against at least 51: 20 or more apart',
      'sohr 31',
    ]);
    expect(findFigure()).toHaveTextContent('Fading upwards: no upper bound.');
  });

  test('a line ends with each standing figure as it was given, the latest first, never with the range of them', async () => {
    await open(`question killed: quantity killed
      sohr           asserts  5    said=2020-05-01
      sohr-director  asserts  10–  said=2020-05-02`);
    expect(listLabels()).toEqual(['sohr At least 10; 5']);
  });

  test('more than three are counted', async () => {
    const figures = [5, 6, 7, 8].map((figure) => `sohr asserts ${figure}`);
    await open(`question killed: quantity killed\n${figures.join('\n')}`);
    expect(listLabels()).toEqual(['sohr 4 different figures']);
  });

  test('a line of which nothing stands says so', async () => {
    await open(`question killed: quantity killed
      sohr         asserts  9  said=2020-05-01
      syrian-army  asserts  7  said=2020-05-02  supersedes=c1`);
    expect(listLabels()).toContain('sohr Since replaced');
  });

  test('what is left out is named with its reason', async () => {
    await open(`${tolls}
      sohr          asserts  5 civilians-killed
      first-herald  asserts  80`);
    expect(findFigure()).toHaveTextContent('Left out, as they count something else: 5 civilians-killed (sohr).');
    expect(findFigure()).toHaveTextContent('Left out, as a report’s own voice has no vote: 80 (first-herald).');
  });
});

describe('the table behind it', () => {
  async function openRows(grid: string, choices = ''): Promise<readonly string[]> {
    const user = await open(grid, choices);
    expect(within(findFigure()).queryByRole('table')).toBeNull();
    await user.click(within(findFigure()).getByText('The same as a table'));
    const table = await within(findFigure()).findByRole('table', { name: 'killed Figures over time' });
    const rows = within(table).getAllByRole('row').slice(1);
    return rows.map((row) =>
      [...row.children].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(' | '),
    );
  }

  test('holds each figure with its day, what became of it and its report', async () => {
    expect(await openRows(`${tolls} report-1`)).toEqual([
      'syrian-government | 1 May | 36 | Stands | ',
      'sohr | 1 May | 46 | Replaced by: 92 | ',
      '2 May | 92 | Stands | Herald',
    ]);
  });

  const revisedTwice = `question killed: quantity killed
    sohr           asserts  9   said=2020-05-01
    sohr-director  asserts  11  said=2020-05-02  supersedes=c1
    sohr           asserts  12  said=2020-05-03  supersedes=c2`;

  test('a figure is replaced by the next of its chain', async () => {
    expect(await openRows(revisedTwice)).toEqual([
      'sohr | 1 May | 9 | Replaced by: 11 | ',
      '2 May | 11 | Replaced by: 12 | ',
      '3 May | 12 | Stands | ',
    ]);
  });

  test('never by one whose source the reader has dropped', async () => {
    expect(await openRows(revisedTwice, '&without=sohr-director')).toEqual([
      'sohr | 1 May | 9 | Replaced by: 12 | ',
      '3 May | 12 | Stands | ',
    ]);
  });

  test('never by one that came later', async () => {
    const grid = `question killed: quantity killed
      sohr           asserts  9   said=2020-05-01
      sohr-director  asserts  11  said=2020-05-03  supersedes=c1
      sohr           asserts  12  said=2020-05-02  supersedes=c1`;
    expect(await openRows(grid, '&asof=2020-05-02')).toEqual([
      'sohr | 1 May | 9 | Replaced by: 12 | ',
      '2 May | 12 | Stands | ',
    ]);
  });

  test('a copy that fell with its figure says so', async () => {
    const grid = `question killed: quantity killed
      syrian-army  asserts  3  said=2020-05-01
      sana         asserts  3  said=2020-05-02  origin=syrian-army
      syrian-army  asserts  7  said=2020-05-03  supersedes=c1`;
    expect(await openRows(grid)).toEqual([
      'syrian-government | 1 May | 3 | Replaced by: 7 | ',
      '2 May | 3 | A copy of what was replaced | ',
      '3 May | 7 | Stands | ',
    ]);
  });
});
