// @vitest-environment happy-dom
import { test } from 'vitest';
import { screen } from '@testing-library/react';
import { depotCase } from './depot-case.ts';
import { openPage } from './open-page.tsx';
test('show', () => {
  openPage(depotCase, '?claim=killed-army');
  for (const tr of document.querySelectorAll('tr')) console.log([...tr.children].map((c) => c.textContent).join('  |  '));
  for (const b of screen.getAllByRole('button')) console.log(b.getAttribute('aria-label'), '//', b.textContent);
  console.log(document.querySelector('.evidence')?.outerHTML);
});
