// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { openPage } from '../open-page.tsx';
import { findCell, findRow } from './find-in-table.ts';

const report = { headline: 'Toll', published: null, language: 'en', passages: [] };
const reports = [
  { ...report, id: 'report-1', outlet: 'Herald', published: '2020-05-01' },
  { ...report, id: 'report-2', outlet: 'Ahram', agency: 'AFP' },
  { ...report, id: 'report-3', outlet: 'Ynet', agency: 'AFP' },
];

/** The page of one question, with its claims by the names that they have in a grid. */
async function open(grid: string, claim = ''): Promise<void> {
  const { file } = readGrid(`${grid}\n→ any`);
  await openPage(readFixture({ ...file, reports }), `?incident=incident${claim && `&claim=${claim}`}`);
}

const tolls = `question killed: quantity killed, hurts syrian-government by 1–
  sohr         asserts  9  report-1 report-2 report-3
  syrian-army  asserts  7  report-1
  sana         asserts  7  report-2 report-3  origin=syrian-army
  sana         asserts  7  report-2`;

describe('several reports of one origin', () => {
  test('are counted as one in the claim’s line', async () => {
    await open(tolls);
    expect(findCell('killed', 'sohr')).toHaveTextContent('3 reports, 1 origin: sohr');
    expect(findCell('killed', 'sohr')).not.toHaveTextContent('Herald');
  });

  test('are counted under the position where several claims carry them, each with its own', async () => {
    await open(tolls);
    const cell = findCell('killed', 'syrian-government');
    expect(cell).toHaveTextContent('Herald');
    expect(cell).toHaveTextContent(/Ahram, Ynet.*3 reports, 1 origin: syrian-army$/);
    expect(within(cell).getAllByText(/1 origin/)).toHaveLength(1);
  });

  test('the line that has named the origin does not name it again', async () => {
    await open(`question killed: quantity killed
      syrian-army  asserts  7  report-1 report-2
      sana         asserts  8  report-3`);
    expect(findCell('killed', 'syrian-government')).toHaveTextContent(/syrian-army · .*2 reports, 1 origin(?!:)/);
  });

  test('are told of the whole question where all of them have it from one', async () => {
    await open('question killed: quantity killed\n sohr asserts 9 report-1 report-2\n sohr asserts 8 report-3');
    expect(findRow('killed')).toHaveTextContent('3 reports, 1 origin: sohr.');
  });

  test('a single report is named', async () => {
    await open('question killed: quantity killed\n sohr asserts 9 report-1');
    expect(findCell('killed', 'sohr')).toHaveTextContent('Herald');
    expect(findRow('killed')).not.toHaveTextContent('origin');
  });
});

/** The chain as nested lists of text: what a line says, then in brackets what came by it. */
function drawChain(list: Element | null): string {
  return [...(list?.children ?? [])]
    .map((item) => {
      const own = [...item.childNodes].filter((node) => node.nodeName !== 'UL').map((node) => node.textContent);
      const nested = item.querySelector(':scope > ul');
      return nested === null ? own.join('') : `${own.join('')} [${drawChain(nested)}]`;
    })
    .join(', ');
}

function readChain(): string {
  return drawChain(screen.getByRole('heading', { name: 'How it came here' }).nextElementSibling);
}

describe('the chain of an origin', () => {
  test('has each way once, an agency once, and marks the open claim’s own', async () => {
    await open(tolls, 'c3');
    expect(readChain()).toBe(
      'syrian-army, 3 reports, by 2 ways [No source between [Herald1 May 2020], Passed on by sana [AFP [Ahramthis claim, Ynetthis claim]]]',
    );
    const current = [...document.querySelectorAll('.chain-ends [aria-current]')];
    expect(current.map((item) => item.firstChild?.textContent)).toEqual(['Ahram', 'Ynet']);
  });

  test('of a claim that alone carries the word marks nothing', async () => {
    await open(tolls, 'c1');
    expect(readChain()).toBe('sohr, 3 reports [Herald1 May 2020, AFP [Ahram, Ynet]]');
    expect(document.querySelector('.chain [aria-current]')).toBeNull();
  });
});

describe('a word against interest', () => {
  test('is marked at its question, at the claim and in its evidence, and nowhere else', async () => {
    await open(tolls, 'c2');
    expect(findRow('killed')).toHaveTextContent('Tells against its own side: syrian-army, sana.');
    expect(within(findCell('killed', 'syrian-government')).getAllByText('Tells against its own side')).toHaveLength(3);
    expect(findCell('killed', 'sohr')).not.toHaveTextContent('Tells against');
    const evidence = screen.getByRole('region', { name: /^Evidence/ });
    expect(evidence).toHaveTextContent('Tells against its own side: syrian-army, sana.');
  });

  test('is not marked in the evidence of another claim', async () => {
    await open(tolls, 'c1');
    expect(screen.getByRole('region', { name: /^Evidence/ })).not.toHaveTextContent('Tells against');
  });
});
