// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';

declare const happyDOM: { setViewport(size: { readonly width: number }): void };

beforeEach(() => happyDOM.setViewport({ width: 390 }));
afterEach(() => happyDOM.setViewport({ width: 1440 }));

test('instead of a matrix each party opens to those with whom it shares questions', async () => {
  const user = await openPage(depotCase, '?page=sources');
  expect(screen.queryByRole('table')).toBeNull();
  const [first] = within(screen.getByRole('region', { name: 'Party by party' })).getAllByRole('group');
  if (first === undefined) throw new Error('no party');
  expect(first).not.toHaveAttribute('open');
  expect(first.querySelectorAll('a')).toHaveLength(0);
  const summary = first.querySelector('summary');
  if (summary === null) throw new Error('nothing to open');
  await user.click(summary);
  const links = await within(first).findAllByRole('link');
  expect(links).toHaveLength(3);
  for (const link of links) {
    expect(link).toHaveAccessibleName(/and .+: of \d+\sshared questions? \d+ conflict, \d+ agree$/);
  }
});
