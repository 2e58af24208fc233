import { expectComparison, expectList, findButton, findEvidence, findTable } from './comparison.ts';
import { findClaimQuoting, findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const aleppo = findIncident('aleppo-2019-03-27');
const words = 'some positions in the Sheikh Najjar industrial zone';
const claim = findClaimQuoting(aleppo, words);
const other = findClaimQuoting(aleppo, 'several enemy missiles were shot down');
const link = `./?incident=${aleppo.id}&claim=${claim.id}&beside=${other.id}`;

test('a link opens the very view: incident, claim and the wording beside it', async ({ page }) => {
  await page.goto(link);
  await expectComparison(page, aleppo);
  await expect(findEvidence(page).locator('mark').first()).toContainText(words);
  await expect(findEvidence(page).getByRole('combobox')).toHaveValue(other.id);
  await expect(findButton(page, words)).toBeInViewport();
  await page.reload();
  await expect(findEvidence(page).locator('mark').first()).toContainText(words);
  await expect(findEvidence(page).getByRole('combobox')).toHaveValue(other.id);
});

test('a link that names a claim alone finds its incident', async ({ page }) => {
  await page.goto(`./?claim=${claim.id}`);
  await expectComparison(page, aleppo);
  await expect(findEvidence(page).locator('mark').first()).toContainText(words);
});

test('Back and Forward walk through what was opened, a wording chosen is no step', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: aleppo.title }).click();
  await expectComparison(page, aleppo);
  await findButton(page, words).press('Enter');
  await findEvidence(page).getByRole('combobox').selectOption(other.id);
  await expect(page).toHaveURL(/beside=/);

  await page.goBack();
  await expectComparison(page, aleppo);
  await expect(findEvidence(page)).toHaveCount(0);
  await page.goBack();
  await expectList(page);
  await expect(page).toHaveTitle(/^Incidents/);
  await page.goForward();
  await expectComparison(page, aleppo);
  await expect(page).toHaveTitle(new RegExp(`^${aleppo.title}`));
  await page.goForward();
  await expect(findEvidence(page).locator('mark').first()).toContainText(words);
  await expect(findEvidence(page).getByRole('combobox')).toHaveValue(other.id);
});

test('Back finds the list where it was left', async ({ page }) => {
  await page.goto('./');
  const last = page.getByRole('main').getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await last.click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expectList(page);
  await expect(last).toBeInViewport();
});

test('links are relative, and open in a new tab like any other', async ({ page, context, baseURL }) => {
  await page.goto('./');
  await expect(page.getByRole('link', { name: aleppo.title })).toBeVisible();
  const links = await page.getByRole('link').evaluateAll((all) =>
    all.map((each) => ({
      written: each.getAttribute('href') ?? '',
      meant: each instanceof HTMLAnchorElement ? each.href : '',
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const { written, meant } of links) {
    expect(written).toMatch(/^[?#.]/);
    expect(meant.startsWith(baseURL ?? '?')).toBe(true);
  }
  const arrival = context.waitForEvent('page');
  await page.getByRole('link', { name: aleppo.title }).click({ modifiers: ['ControlOrMeta'] });
  await expectComparison(await arrival, aleppo);
  await expectList(page);
});

for (const wanted of ['no-such-incident', '__proto__', '<img src=x onerror=alert(1)>']) {
  test(`an incident that is not there: ${wanted}`, async ({ page }) => {
    await page.goto(`./?incident=${encodeURIComponent(wanted)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(wanted);
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
    await page.getByRole('main').getByRole('link').click();
    await expectList(page);
  });
}

test('a claim or question that is not there is named, and the comparison stands', async ({ page }) => {
  await page.goto(`./?incident=${aleppo.id}&claim=no-such-claim&question=no-such-question`);
  const notice = page.getByRole('status').filter({ hasText: 'no-such-claim' });
  await expect(notice).toContainText('no-such-question');
  await expect(findTable(page, aleppo)).toBeVisible();
  await expect(findEvidence(page)).toHaveCount(0);
  await page.goto(`./?claim=no-such-claim`);
  await expect(page.getByRole('main')).toContainText('no-such-claim');
});
