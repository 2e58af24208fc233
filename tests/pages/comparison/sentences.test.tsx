// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setDeskStyle } from '../../../src/io/desk-style.ts';
import { usualStyle } from '../../../src/words/desk-style.ts';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';
import { findRow } from './find-in-table.ts';

const question = 'How many were killed?';

afterEach(() => {
  vi.restoreAllMocks();
  setDeskStyle(usualStyle);
});

function findCopy(name: string): HTMLElement {
  return screen.getByRole('button', { name: `Copy as a sentence: ${name}` });
}

async function readCopied(): Promise<string> {
  await waitFor(() => expect(screen.getAllByText('Copied').length).toBeGreaterThan(0));
  return navigator.clipboard.readText();
}

describe('a question', () => {
  test('copies by one press, says so, and shows below its row what was copied', async () => {
    const user = await openPage(depotCase, '?incident=depot');
    await user.click(findCopy(question));
    const copied = await readCopied();
    expect(copied).toContain('seven were killed');
    expect(copied).toContain('believed, without asserting it, that nine were killed');
    const panel = await screen.findByRole('region', { name: `As a sentence: ${question}` });
    expect(findRow(question).nextElementSibling).toContainElement(panel);
    expect(panel).toHaveTextContent(copied);
    expect(screen.getAllByRole('status').some((status) => status.textContent?.startsWith('Copied'))).toBe(true);
  });

  test('in conflict copies its sides alone too', async () => {
    const user = await openPage(depotCase, '?incident=depot');
    await user.click(findCopy(`${question} Only the conflict`));
    const copied = await readCopied();
    expect(copied).toMatch(/seven were killed; .* nine were killed/);
    expect(copied).not.toContain('believed');
  });

  test('on which nobody is quoted has nothing to copy', async () => {
    await openPage(depotCase, '?incident=quiet');
    expect(screen.queryByRole('button', { name: /^Copy as a sentence/ })).toBeNull();
  });

  test('what is dropped is not copied', async () => {
    const user = await openPage(depotCase, '?incident=depot&without=sohr');
    await user.click(findCopy(question));
    expect(await readCopied()).not.toMatch(/sohr/i);
  });
});

describe('the desk’s style', () => {
  test('changes the sentence in view, which can then be copied again; closing leads back', async () => {
    const user = await openPage(depotCase, '?incident=depot');
    await user.click(findCopy(question));
    const panel = within(await screen.findByRole('region', { name: `As a sentence: ${question}` }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Tense' }), 'Present');
    expect(panel.queryByText('Copied')).toBeNull();
    await user.click(panel.getByRole('button', { name: `Copy this sentence: ${question}` }));
    expect(await readCopied()).toContain('says seven were killed');
    await user.click(panel.getByRole('button', { name: 'Close the sentence' }));
    expect(screen.queryByRole('region', { name: `As a sentence: ${question}` })).toBeNull();
    expect(findCopy(question)).toHaveFocus();
  });

  test('closes with the sentence by Escape', async () => {
    const user = await openPage(depotCase, '?incident=depot');
    await user.click(findCopy(question));
    const panel = await screen.findByRole('region', { name: `As a sentence: ${question}` });
    await user.keyboard('{Escape}');
    expect(panel).not.toBeInTheDocument();
    expect(findCopy(question)).toHaveFocus();
  });
});

describe('a claim', () => {
  test('copies from its evidence, and with it all that its party says', async () => {
    const user = await openPage(depotCase, '?incident=depot&claim=who-israeli-army');
    await user.click(findCopy('israeli-army: Declined to comment'));
    expect(await readCopied()).toMatch(/israeli-army declined to comment\.$/i);
    await user.click(screen.getByRole('button', { name: /^Copy as a sentence: Who did it\? All from / }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/israeli-minister/i));
  });
});

test('where the clipboard is refused the sentence is selected, and that is said', async () => {
  const user = await openPage(depotCase, '?incident=depot');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(findCopy(question));
  const panel = await screen.findByRole('region', { name: `As a sentence: ${question}` });
  await waitFor(() => expect(panel).toHaveTextContent(/selected: copy it by hand/));
  expect(getSelection()?.toString()).toContain('seven were killed');
});
