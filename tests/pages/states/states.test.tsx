// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { depotCase } from '../depot-case.ts';
import { openPage, openState } from '../open-page.tsx';

function findProblems(value: unknown): readonly Problem[] {
  const parsed = parseCase(value);
  if (parsed.ok) throw new Error('the value is a valid case');
  return parsed.problems;
}

test('while the case is on its way, the page says so', () => {
  openState({ status: 'loading', progress: null });
  expect(screen.getByText(/^Reading the case/)).toHaveAttribute('role', 'status');
});

test('a rejected case lists every problem with its place, what was expected and what stood there', async () => {
  const empty = { schemaVersion: 1, parties: [], sources: [], concepts: [], reports: [], incidents: [] };
  const problems = findProblems({ ...empty, parties: [{ id: 'syria', name: 7 }], sources: '<b>none</b>' });
  openState({ status: 'rejected', problems });
  expect(await screen.findByRole('alert')).toHaveTextContent('2 places are not as a case file has them');
  const listed = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(listed).toHaveLength(2);
  expect(listed[0]).toHaveTextContent(/^parties\[0\]\.name\s*expected .+; found 7$/);
  expect(listed[1]).toHaveTextContent(/^sources\s*expected .+; found "<b>none<\/b>"$/);
  expect(screen.queryByRole('table')).toBeNull();
});

test('a problem of the whole file, and one of a named file, say where they stand', async () => {
  const at = { expected: 'a case', found: 'nothing' };
  openState({
    status: 'rejected',
    problems: [
      { path: '', ...at },
      { file: 'a.json', path: 'parties', ...at },
    ],
  });
  expect(await screen.findByText('the file as a whole')).toBeInTheDocument();
  expect(screen.getByText('a.json: parties')).toBeInTheDocument();
});

test('of a file that is wrong throughout, the first hundred are shown and the rest counted', async () => {
  const problems = Array.from({ length: 103 }, (_, index) => ({ path: `p${index}`, expected: 'x', found: 'y' }));
  openState({ status: 'rejected', problems });
  expect(await screen.findAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByText('And 3 more.')).toBeInTheDocument();
});

test('a case that did not arrive says where it was looked for and why it failed', () => {
  openState({ status: 'unreachable', address: 'https://x.example/case.json', detail: 'The server answered 404.' });
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('The server answered 404.');
  expect(alert).toHaveTextContent('https://x.example/case.json');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

test('a link to an incident that is not there names it and leads back', async () => {
  const user = await openPage(depotCase, '?incident=<b>gone</b>');
  expect(screen.getByText('<b>gone</b>')).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'See all incidents' }));
  expect(await screen.findByRole('link', { name: 'Strike on the depot' })).toBeInTheDocument();
});

test('a link to a claim alone opens its incident', async () => {
  await openPage(depotCase, '?claim=killed-army');
  expect(screen.getByRole('table', { name: /^Strike on the depot/ })).toBeInTheDocument();
});

test('a link to no claim of the case says so', async () => {
  await openPage(depotCase, '?claim=no-such-claim');
  expect(screen.getByText('no-such-claim')).toBeInTheDocument();
});

test('a lost question or claim is told above the table, which stands', async () => {
  await openPage(depotCase, '?incident=depot&question=why&claim=gone');
  const notice = screen.getByText(/^The link asks for/);
  expect(notice).toHaveAttribute('role', 'status');
  expect(notice).toHaveTextContent('“why”');
  expect(notice).toHaveTextContent('“gone”');
  expect(screen.getByRole('table', { name: /^Strike on the depot/ })).toBeInTheDocument();
});
