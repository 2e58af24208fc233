import { compareParties } from '../../src/core/analysis/compare-parties.ts';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import type { PartyId } from '../../src/core/model/case.ts';
import { shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const { pairs } = compareParties(shippedCase, compareCase(shippedCase));
const pair = pairs.find(({ a, b }) => a === ('syrian-government' as PartyId) && b === ('sohr' as PartyId));

test('party by party: a cell counts agreement and conflict, and opens the questions behind it', async ({ page }, {
  project,
}) => {
  if (pair === undefined) throw new Error('Damascus and SOHR share no question');
  await page.goto('./?page=sources');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (project.name === 'phone') await page.getByRole('group').filter({ hasText: /^SOHR/ }).locator('summary').click();
  const cell = page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`${pair.conflict}\\b.*conflict|conflict.*\\b${pair.conflict}\\b`) })
    .filter({ hasText: String(pair.agree) })
    .first();
  await expect(cell).toBeVisible();
  await cell.click();
  await expect(page).toHaveURL(/party=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SOHR');
  const links = page.getByRole('main').getByRole('link');
  expect(await links.count()).toBeGreaterThan(pair.conflict + pair.agree);
  await page.goBack();
  await expect(page).toHaveURL(/\?page=sources$/);
});

test('a source’s page: what it said, revised and where it declined, each a link to its claim', async ({ page }) => {
  await page.goto('./?page=sources&source=sohr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syrian Observatory for Human Rights');
  for (const section of [/said/i, /alone/i, /revised/i, /declined/i, /carried/i]) {
    await expect(page.getByRole('heading', { level: 2, name: section }).first()).toBeVisible();
  }
  await page.locator('a[href*="claim="]').first().click();
  await expect(page.getByRole('region', { name: /^Evidence/ })).toBeVisible();
});

for (const query of ['source=nobody', 'source=__proto__', 'party=nobody,sohr', 'party=sohr', 'party=sohr,sohr']) {
  test(`what is not there is said, and leads on: ${query}`, async ({ page }) => {
    await page.goto(`./?page=sources&${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
}
