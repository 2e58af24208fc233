import { findEvidence, findTable, openComparison } from './comparison.ts';
import { findClaimQuoting, findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const aleppo = findIncident('aleppo-2019-03-27');
const words = 'several enemy missiles were shot down';
const claim = findClaimQuoting(aleppo, words);

test('on paper: the comparison with the open evidence, without what only a screen can use', async ({ page }) => {
  await openComparison(page, aleppo, `&claim=${claim.id}`);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(findTable(page, aleppo)).toBeVisible();
  await expect(findEvidence(page).locator('mark').first()).toContainText(words);
  await expect(findEvidence(page).locator('mark').first()).toBeVisible();
  await expect(findEvidence(page).getByRole('combobox')).toBeHidden();
  await expect(findEvidence(page).getByRole('button')).toBeHidden();
});

test('it prints, and paper stays white in dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await openComparison(page, aleppo, `&claim=${claim.id}`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
});
