// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';
import { findCell, findRow } from './find-in-table.ts';

declare const happyDOM: { setViewport(size: { readonly width: number }): void };

beforeEach(() => happyDOM.setViewport({ width: 390 }));
afterEach(() => happyDOM.setViewport({ width: 1440 }));

test('as chapters the table says its roles itself, since the browser drops them', async () => {
  await openPage(depotCase, '?incident=depot');
  const table = screen.getByRole('table', { name: /Strike on the depot/ });
  const parts = [table, ...table.querySelectorAll('thead, tbody, tr, th, td')];
  expect(new Set(parts.map((part) => `${part.tagName} ${part.getAttribute('role')}`))).toEqual(
    new Set([
      ...['TABLE table', 'THEAD rowgroup', 'TBODY rowgroup', 'TR row'],
      ...['TH columnheader', 'TH rowheader', 'TD cell'],
    ]),
  );
});

test('each answer stands under its party’s name', async () => {
  await openPage(depotCase, '?incident=depot');
  expect(findCell('How many were killed?', 'syrian')).toHaveTextContent(/^syrian-government/);
  expect(findCell('How many were killed?', 'sohr')).toHaveTextContent(/^sohr/);
});

test.each([
  ['killed-observatory', 'sohr'],
  ['killed-army', 'syrian'],
  ['killed-army-first', 'syrian'],
  ['killed-sana', 'syrian'],
])('the evidence of %s opens once, in its own cell', async (claim, column) => {
  await openPage(depotCase, `?incident=depot&claim=${claim}`);
  const evidence = screen.getByRole('region', { name: /^Evidence/ });
  expect(findCell('How many were killed?', column)).toContainElement(evidence);
  expect(within(findRow('How many were killed?')).getAllByRole('cell')).toHaveLength(5);
});
