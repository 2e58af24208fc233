import { listMoments } from '../../src/core/analysis/list-moments.ts';
import { findTable, openComparison } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { expectMarks } from './read-marks.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const masyaf = findIncident('masyaf-2024-09-08');
const palmyra = findIncident('palmyra-2024-11-20');
const moments = listMoments(masyaf.claims);

test('moved by keyboard from the last word to the first, each stop shows what the method makes of it', async ({
  page,
}) => {
  await openComparison(page, masyaf);
  const slider = page.getByRole('slider', { name: 'As known on' });
  await tabTo(page, slider);
  expect(moments.length).toBeGreaterThan(3);
  for (const moment of moments.slice(0, -1).reverse()) {
    await page.keyboard.press('ArrowLeft');
    await expectMarks(page, masyaf, { asOf: moment });
    await expect(page).toHaveURL(new RegExp(`asof=${moment}`));
  }
  await page.keyboard.press('End');
  await expectMarks(page, masyaf, {});
  await expect(page).not.toHaveURL(/asof=/);
});

test('what was not yet known is gone, and what was withdrawn since is back', async ({ page }) => {
  await openComparison(page, palmyra);
  const row = page.locator('#question-killed');
  await expect(row).toContainText('92');
  await openComparison(page, palmyra, '&asof=2024-11-20');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '20 November 2024');
  await expect(row).not.toContainText('92');
  await expect(row.getByRole('button', { name: /^SOHR: 41\b/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'As known on 20 November 2024.' })).toBeVisible();
  await expect(row.getByText('not said by then')).toHaveCount(1);
});

test('a link to a moment between two stops, with a zone, is held to', async ({ page }) => {
  await openComparison(page, masyaf, `&asof=${encodeURIComponent('2024-09-10T03:00+03:00')}`);
  await expectMarks(page, masyaf, { asOf: '2024-09-10T03:00+03:00' });
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '10 September 2024, 03:00 (UTC+3)');
});

test('a date that is none is named, and all that is known stands', async ({ page }) => {
  await openComparison(page, masyaf, '&asof=2024-02-30');
  await expect(page.getByRole('status').filter({ hasText: '2024-02-30' })).toBeVisible();
  await expectMarks(page, masyaf, {});
});

test('the keys [ and ] step, r restores; moves in a row are one step of Back and of Undo', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: masyaf.title }).click();
  await expect(findTable(page, masyaf)).toBeVisible();
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expectMarks(page, masyaf, { asOf: moments.at(-3) });
  await page.keyboard.press(']');
  await expectMarks(page, masyaf, { asOf: moments.at(-2) });
  await page.keyboard.press('r');
  await expectMarks(page, masyaf, {});
  await page.goBack();
  await expectMarks(page, masyaf, { asOf: moments.at(-2) });
  await page.goBack();
  await expectMarks(page, masyaf, {});
  await expect(findTable(page, masyaf)).toBeVisible();
  await page.goBack();
  await expect(findTable(page, masyaf)).toHaveCount(0);
});
