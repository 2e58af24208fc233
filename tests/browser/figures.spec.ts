import { findEvidence, openComparison } from './comparison.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const palmyra = findIncident('palmyra-2024-11-20');
const counts = ['11', '41', '46', '49', '61', '68', '71', '79', '82', '92'];

test('each figure of a chain of revisions is a point that opens its evidence, by keyboard too', async ({ page }) => {
  await openComparison(page, palmyra);
  const figure = page.getByRole('figure').filter({ hasText: 'How many were killed?' });
  for (const count of counts) {
    await expect(figure.getByRole('button', { name: new RegExp(`^SOHR: ${count}\\b`) })).toHaveCount(1);
  }
  const point = figure.getByRole('button', { name: /^SOHR: 71\b/ });
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(findEvidence(page)).toHaveAccessibleName(/SOHR: 71/);
  await expect(page).toHaveURL(/claim=palmyra24-killed-sohr-71/);
});

test('the conflict is a gap, said in words; a table holds the same', async ({ page }) => {
  await openComparison(page, palmyra);
  const figure = page.getByRole('figure').filter({ hasText: 'How many were killed?' });
  await expect(figure).toContainText(/36\s*against\s*92: a\s*gap\s*of\s*56/);
  await figure.getByText('The same as a table').click();
  const table = figure.getByRole('table');
  await expect(table).toBeVisible();
  for (const count of counts) await expect(table.getByRole('cell', { name: count, exact: true })).not.toHaveCount(0);
});

test('as known earlier, a figure that came later is not drawn', async ({ page }) => {
  await openComparison(page, palmyra, '&asof=2024-11-20');
  const figure = page.getByRole('figure').filter({ hasText: 'How many were killed?' });
  await expect(figure.getByRole('button', { name: /^SOHR: 41\b/ })).toBeVisible();
  await expect(figure.getByRole('button', { name: /^SOHR: 92\b/ })).toHaveCount(0);
});

test('on paper the plots stand, within the sheet', async ({ page }) => {
  await openComparison(page, palmyra);
  await page.emulateMedia({ media: 'print' });
  const plot = page.getByRole('figure').first().locator('svg').first();
  await expect(plot).toBeVisible();
});
