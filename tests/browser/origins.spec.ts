import { findEvidence, openComparison } from './comparison.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const palmyra = findIncident('palmyra-2024-11-20');
const consulate = findIncident('damascus-consulate-2024-04-01');
const masyaf = findIncident('masyaf-2024-09-08');

test('several reports of one origin are counted as one, and the chain leads from it to each', async ({ page }) => {
  await openComparison(page, palmyra);
  const row = page.locator('#question-killed');
  await expect(row.getByText(/2 reports, 1 origin: SOHR/).first()).toBeVisible();
  await row.getByRole('button', { name: /^SOHR: 92\b/ }).press('Enter');
  const chain = findEvidence(page).locator('.chain').first();
  await expect(chain.getByRole('listitem').first()).toContainText('Syrian Observatory for Human Rights');
  await chain.getByRole('link', { name: 'Syrian Observatory for Human Rights' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syrian Observatory for Human Rights');
});

test('a word against its own side is said at the question, at the claim and in its evidence', async ({ page }) => {
  await openComparison(page, consulate);
  const row = page.locator('#question-dead');
  await expect(row.getByText(/^Tells against its own side: Iran\.$/)).toBeVisible();
  await expect(row.getByText('Tells against its own side', { exact: true }).first()).toBeVisible();
  await openComparison(page, consulate, '&claim=consulate-dead-guards');
  await expect(findEvidence(page)).toContainText('Tells against its own side');
});

test('what listed opponents say alike is said pair by pair', async ({ page }) => {
  await openComparison(page, masyaf);
  await expect(page.locator('#question-who')).toContainText(
    /Listed as opponents, alike here: .*Israeli officials \/ Iran/,
  );
});
