import type { Locator, Page } from '@playwright/test';
import { attributeClaims } from '../../src/words/attribute-claims.ts';
import { usualStyle } from '../../src/words/desk-style.ts';
import { expectNothingFound } from './axe.ts';
import { measureOverflow, openComparison } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { findIncident, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');
const question = 'What caused the blasts?';

function findCopy(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `Copy as a sentence: ${name}`, exact: true });
}

function findPanel(page: Page): Locator {
  return page.getByRole('region', { name: /^As a sentence/ });
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function expectSaid(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text }).first()).toBeAttached();
}

test.describe('with a clipboard', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('a question copies whole, with all who speak on it', async ({ page }) => {
    await openComparison(page, homs);
    await findCopy(page, question).click();
    await expectSaid(page, 'Copied');
    const copied = await readClipboard(page);
    for (const words of [
      'The Syrian army denied that an attack caused the blasts',
      'the Syrian defence ministry said human error caused the blasts',
      'the Syrian Observatory for Human Rights, a monitor, said an Israeli strike caused the blasts',
    ])
      expect(copied).toContain(words);
    await expect(findPanel(page)).toContainText(copied);
    expect(await measureOverflow(page)).toBe(0);
  });

  test('a conflict copies its sides alone, and a claim itself', async ({ page }) => {
    await openComparison(page, homs);
    await findCopy(page, `${question} Only the conflict`).click();
    await expectSaid(page, 'Copied');
    expect(await readClipboard(page)).not.toContain('believed');
    const claim = homs.claims.find(({ stance }) => stance === 'declines');
    if (claim === undefined) throw new Error('nobody declines');
    await openComparison(page, homs, `&claim=${claim.id}`);
    await page.getByRole('button', { name: /^Copy as a sentence: Israeli army/ }).click();
    await expectSaid(page, 'Copied');
    expect(await readClipboard(page)).toBe(attributeClaims(shippedCase, homs, [claim], usualStyle));
  });

  test('by the keyboard alone: copy, set in the desk’s style, copy again, go back', async ({ page }) => {
    await openComparison(page, homs);
    const copy = findCopy(page, question);
    const stops = await tabTo(page, copy);
    expect(stops.at(-1)).toMatchObject({ hasRing: true, isSeen: true });
    await expect(copy).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expectSaid(page, 'Copied');
    const spelling = findPanel(page).getByRole('combobox', { name: 'Spelling' });
    await tabTo(page, spelling);
    await page.keyboard.press('ArrowDown');
    await expect(findPanel(page)).toContainText('the Syrian defense ministry said human error');
    await tabTo(page, findPanel(page).getByRole('button', { name: `Copy this sentence: ${question}`, exact: true }));
    await page.keyboard.press('Space');
    await expect.poll(() => readClipboard(page)).toContain('the Syrian defense ministry');
    await findPanel(page).getByRole('button', { name: 'Close the sentence' }).focus();
    await page.keyboard.press('Enter');
    await expect(findPanel(page)).toHaveCount(0);
    await expect(copy).toBeFocused();
  });

  test('the style is kept, and junk in its place is not', async ({ page }) => {
    await openComparison(page, homs);
    await findCopy(page, question).click();
    await findPanel(page).getByRole('combobox', { name: 'Names' }).selectOption('Initials');
    await expect(findPanel(page)).toContainText('SOHR, a monitor, said');
    await page.reload();
    await findCopy(page, question).click();
    await expect(findPanel(page)).toContainText('SOHR, a monitor, said');
    await page.evaluate(() => localStorage.setItem('sources-say:desk-style', '{"names":["<img>"]'));
    await page.reload();
    await findCopy(page, question).click();
    await expect(findPanel(page)).toContainText('the Syrian Observatory for Human Rights, a monitor, said');
  });
});

test('a browser that refuses has the sentence shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openComparison(page, homs);
  await findCopy(page, question).click();
  await expect(findPanel(page)).toContainText('copy it by hand');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('The Syrian army denied that an attack caused the blasts');
});

test('axe finds nothing with sentences open, light and dark', async ({ page }, { project }) => {
  const claim = homs.claims.find(({ stance }) => stance === 'declines');
  await openComparison(page, homs, `&claim=${claim?.id}`);
  await page.getByRole('button', { name: /^Copy as a sentence: Israeli army/ }).click();
  await expect(findPanel(page)).toHaveCount(1);
  await findCopy(page, question).click();
  await expect(findPanel(page)).toHaveCount(2);
  await expectNothingFound(page, project.name);
});
