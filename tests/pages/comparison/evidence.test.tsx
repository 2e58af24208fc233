// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';
import { findRow, findTable } from './find-in-table.ts';

function findClaim(name: RegExp): HTMLElement {
  return within(findTable()).getByRole('button', { name });
}

/** The open evidence, which must be there. */
async function openEvidence(claim: string, beside = ''): Promise<HTMLElement> {
  await openPage(depotCase, `?incident=depot&claim=${claim}${beside && `&beside=${beside}`}`);
  return screen.getByRole('region', { name: /^Evidence/ });
}

/** Text of the chain under a heading, step by step. */
function listSteps(heading: string): readonly string[] {
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling;
  return [...(list?.children ?? [])].map((step) => step.textContent);
}

describe('a claim', () => {
  test('opens its evidence by a click, under its row, and says so; closes it by another', async () => {
    const user = await openPage(depotCase, '?incident=depot');
    expect(findClaim(/^sohr: 9/)).toHaveAttribute('aria-expanded', 'false');
    await user.click(findClaim(/^sohr: 9/));
    const claim = findClaim(/^sohr: 9, side [AB]\. Close evidence/);
    const evidence = screen.getByRole('region', { name: 'Evidence. sohr: 9' });
    expect(claim).toHaveAttribute('aria-expanded', 'true');
    expect(claim).toHaveAttribute('aria-controls', evidence.id);
    expect(findRow('How many were killed?').nextElementSibling).toContainElement(evidence);
    await waitFor(() => expect(location.search).toBe('?incident=depot&question=killed&claim=killed-observatory'));
    await user.click(claim);
    expect(screen.queryByRole('region', { name: /^Evidence/ })).toBeNull();
    expect(findClaim(/^sohr: 9/)).toHaveAttribute('aria-expanded', 'false');
  });

  test.each(['{Enter}', ' '])('opens by the key “%s” and closes by Escape, keeping the focus', async (key) => {
    const user = await openPage(depotCase, '?incident=depot');
    while (!document.activeElement?.getAttribute('aria-label')?.startsWith('sohr: 9')) await user.tab();
    await user.keyboard(key);
    expect(screen.getByRole('region', { name: 'Evidence. sohr: 9' })).toBeInTheDocument();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^Evidence/ })).toBeNull();
    expect(findClaim(/^sohr: 9/)).toHaveFocus();
  });

  test('closes by the button in its evidence, which hands the focus back', async () => {
    const user = await openPage(depotCase, '?incident=depot&claim=killed-observatory');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(findClaim(/^sohr: 9/)).toHaveFocus();
    await waitFor(() => expect(location.search).toBe('?incident=depot'));
  });

  test('gives way to another: one evidence at a time', async () => {
    const user = await openPage(depotCase, '?incident=depot&claim=killed-observatory');
    await user.click(findClaim(/^syrian-army: Israel/));
    expect(screen.getAllByRole('region', { name: /^Evidence/ })).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Evidence. syrian-army: Israel' })).toBeInTheDocument();
  });

  test('opens from a replaced figure too', async () => {
    const user = await openPage(depotCase, '?incident=depot');
    const [first] = screen.getAllByRole('button', { name: /^syrian-army: 3, since replaced/ });
    if (first) await user.click(first);
    expect(screen.getByRole('region', { name: 'Evidence. syrian-army: 3' })).toBeInTheDocument();
  });
});

describe('its evidence', () => {
  test('shows the passage whole, with the very occurrence marked that its surroundings name', async () => {
    const passage = (await openEvidence('killed-army')).querySelector('blockquote');
    expect(passage).toHaveTextContent('Seven were hurt on Thursday, and seven killed on Friday, the army said.');
    const marks = [...(passage?.querySelectorAll('mark') ?? [])];
    expect(marks.map((mark) => mark.textContent)).toEqual(['even']);
    expect(marks[0]?.previousSibling?.textContent).toBe('Seven were hurt on Thursday, and s');
    expect(marks[0]?.nextSibling?.textContent).toBe(' killed on Friday, the army said.');
  });

  test('links the report, credits outlet and agency, and keeps our words apart from theirs', async () => {
    const evidence = within(await openEvidence('killed-army'));
    expect(evidence.getByRole('link', { name: 'Blasts at the depot' })).toHaveAttribute(
      'href',
      'https://herald.example/depot',
    );
    expect(evidence.getByText(/First Herald, with Reuters, 1 May 2020/)).toBeInTheDocument();
    expect(evidence.getByText('Read as, in our words:').parentElement).toHaveTextContent('syrian-army on killed');
    expect(evidence.getByText('Passage 1 of 3')).toBeInTheDocument();
  });

  test('without a quotation, says whose words they are and that no report is named', async () => {
    const evidence = within(await openEvidence('who-army'));
    expect(evidence.getByText('In our words:').parentElement).toHaveTextContent('syrian-army on who');
    expect(evidence.getByText('No report is named for it.')).toBeInTheDocument();
    expect(evidence.queryByRole('blockquote')).toBeNull();
  });

  test('follows the way the words came, step by step', async () => {
    await openEvidence('killed-army');
    expect(listSteps('How it came here')).toEqual(['syrian-army', 'Reutersagency', 'First Herald1 May 2020']);
  });

  test('names who passed a claim on after whose it is', async () => {
    await openEvidence('killed-sana');
    expect(listSteps('How it came here')).toEqual([
      'syrian-army',
      'By 2 waysNo source betweenPassed on by sanathis claim',
    ]);
  });

  test.each(['killed-army', 'killed-army-first'])('shows what replaced what, seen from %s', async (claim) => {
    await openEvidence(claim);
    expect(listSteps('How it was revised')).toEqual([
      expect.stringMatching(/^31 May 2020/),
      expect.stringMatching(/^72 May 2020/),
    ]);
    const struck = [...screen.getByRole('region', { name: /^Evidence/ }).querySelectorAll('.chain s')];
    expect(struck.map((figure) => figure.textContent)).toEqual(['3']);
    const current = document.querySelector('.chain > [aria-current]');
    expect(current).toHaveTextContent(claim === 'killed-army' ? /^7.*this claim/ : /^3.*this claim/);
  });

  test('keeps the direction of a right-to-left passage', async () => {
    const passage = (await openEvidence('cause-observatory')).querySelector('blockquote');
    expect(passage).toHaveAttribute('lang', 'ar');
    expect(passage).toHaveAttribute('dir', 'rtl');
  });
});

describe('the wording', () => {
  test('is first held against the other side, with what is in one alone marked', async () => {
    const evidence = await openEvidence('killed-army');
    expect(screen.getByRole('combobox', { name: 'Compare wording with' })).toHaveValue('killed-observatory');
    expect(evidence.querySelector('del')).toHaveTextContent('even');
    expect(evidence.querySelector('ins')).toHaveTextContent('at least nine were killed');
  });

  test('is held against the claim that the reader picks, which the address keeps', async () => {
    const user = await openPage(depotCase, '?incident=depot&claim=killed-observatory');
    await user.selectOptions(screen.getByRole('combobox'), 'killed-minister');
    const [mine, theirs] = document.querySelectorAll('.diff dd');
    expect(mine).toHaveTextContent(/^at least nine were killed$/);
    expect(mine?.querySelector('del')).toHaveTextContent(/^at least$/);
    expect(theirs).toHaveTextContent(/^nine were killed$/);
    expect(theirs?.querySelector('ins')).toBeNull();
    await waitFor(() => expect(location.search).toContain('beside=killed-minister'));
  });

  test('offers every other claim of the incident, those on the same question first', async () => {
    const evidence = within(await openEvidence('killed-army'));
    const groups = evidence.getAllByRole('group').map((group) => group.getAttribute('label'));
    expect(groups[0]).toBe('How many were killed?');
    expect(groups).toHaveLength(4);
    expect(evidence.getAllByRole('option')).toHaveLength(13);
  });

  test('between two languages marks no words and says so', async () => {
    const evidence = await openEvidence('cause-observatory', 'cause-region');
    expect(evidence.querySelector('.diff')).toHaveTextContent('Israel struck it');
    expect(evidence).toHaveTextContent('They are in two languages, so no words are marked.');
    expect(evidence.querySelector('ins, del')).toBeNull();
  });

  test('between a quotation and our words marks none and says so', async () => {
    const evidence = await openEvidence('killed-army', 'who-army');
    expect(evidence).toHaveTextContent('One is quoted, the other in our words, so no words are marked.');
    expect(evidence.querySelector('ins, del')).toBeNull();
  });
});

describe('what a hostile case holds', () => {
  test('is shown as text: no element of it comes to stand in the page', async () => {
    const evidence = await openEvidence('heard-residents');
    expect(evidence).toHaveTextContent('Residents heard <img src=x onerror=alert(1)> and left.');
    expect(evidence).toHaveTextContent('<script>alert(1)</script>');
    expect(evidence).toHaveTextContent('<b>Bold</b>');
    expect(evidence.querySelector('mark')).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.body).toHaveTextContent('<img src=x onerror=alert(2)>');
    expect(document.querySelector('main :is(img, script, b, i)')).toBeNull();
  });

  test('is no link where its address is not of the web', async () => {
    const evidence = await openEvidence('heard-residents');
    // Within the app alone: to the page of a source.
    for (const link of within(evidence).getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^\?page=/);
    expect(document.body.innerHTML).not.toContain('javascript:');
  });
});
