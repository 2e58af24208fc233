import { expectList, openComparison } from './comparison.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const masyaf = findIncident('masyaf-2024-09-08');

test('? lists the keys, Escape closes the list and gives the focus back', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  await page.getByRole('link', { name: masyaf.title }).focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page.getByRole('link', { name: masyaf.title })).toBeFocused();
});

test('j and k go through the questions', async ({ page }) => {
  await openComparison(page, masyaf);
  const questions = page.locator('.question-text');
  await page.keyboard.press('j');
  await expect(questions.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(questions.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(questions.nth(0)).toBeFocused();
});

test('letters alone can be turned off, for good', async ({ page }) => {
  await openComparison(page, masyaf);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: /letters and signs alone/i }).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await openComparison(page, masyaf);
  await page.keyboard.press('[');
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(/asof=/);
  await expect(page.locator('.question-text').first()).not.toBeFocused();
});
