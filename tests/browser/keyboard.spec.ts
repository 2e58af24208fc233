import { expectComparison, expectList, findButton, findEvidence, openComparison } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { findClaimQuoting, findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const golan = findIncident('golan-2020-05-01');
const words = "targets inside southern Syria known to be a base for Lebanon's Hezbollah group";
const claim = findClaimQuoting(golan, words);

test('from the list to a quote and its wording beside another, by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  const link = page.getByRole('link', { name: golan.title });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expectComparison(page, golan);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const button = findButton(page, words);
  await tabTo(page, button);
  await page.keyboard.press('Space');
  const evidence = findEvidence(page);
  await expect(evidence.locator('mark').first()).toContainText(words);
  await expect(button).toBeFocused();

  const select = evidence.getByRole('combobox');
  await tabTo(page, select);
  const before = await select.inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(select).not.toHaveValue(before);
  await expect(select).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`beside=${await select.inputValue()}`));
  await expect(evidence.getByRole('definition')).not.toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(page, evidence.getByRole('button', { name: 'Close', exact: true }));
  await page.keyboard.press('Enter');
  await expect(evidence).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).not.toHaveURL(/claim=/);
});

test('wherever Tab rests is marked by a ring and not covered, with evidence open too', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  const onList = await tabTo(page, page.getByRole('main').getByRole('link').last());
  expect(onList.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);

  await openComparison(page, golan, `&claim=${claim.id}`);
  await expect(findEvidence(page)).toBeVisible();
  const onComparison = await tabTo(page, page.getByRole('main').getByRole('button').last());
  expect(onComparison.length).toBeGreaterThan(10);
  expect(onComparison.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
});

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('main').getByRole('button').first(), 1);
});
