import type { Page } from '@playwright/test';
import { makeSmallCase } from '../core/model/small-case.ts';
import { findButton, findEvidence, findQuote } from './comparison.ts';
import { expect, test } from './watched-test.ts';

const words = 'أسقطت معظم الصواريخ';
const passage = `قال المتحدث إن الدفاعات الجوية ${words} قبل بلوغها AFP أهدافها.`;
const script = '<script>document.title="taken over"</script>';

/** A case from anyone: a quotation in Arabic, and markup wherever there is text. */
async function openForeignCase(page: Page): Promise<void> {
  const theCase = makeSmallCase();
  theCase.reports.push({
    id: 'foreign',
    outlet: 'الجريدة',
    headline: script,
    url: 'javascript:document.title="taken over"',
    published: '2019-03-28',
    language: 'ar',
    passages: [passage],
  });
  const [incident] = theCase.incidents;
  incident.title = `Strike ${script}`;
  incident.summary = '<img src=x onerror=alert(1)>';
  incident.claims[3].evidence = [{ report: 'foreign', passage: 0, exact: words }];
  incident.claims[3].statement = '<b onclick=alert(1)>bold</b>';
  incident.claims[3].translation = 'shot down most of the missiles';
  await page.route('**/case.json', (route) => route.fulfill({ json: theCase }));
  await page.goto(`./?incident=${incident.id}`);
  await expect(page.getByRole('table')).toBeVisible();
}

test('a quotation in Arabic runs from right to left, in its language, in its own letters', async ({ page }) => {
  await openForeignCase(page);
  await findButton(page, words).press('Enter');
  for (const quote of [findQuote(page, words), findEvidence(page).getByRole('blockquote')]) {
    await expect(quote).toHaveAttribute('lang', 'ar');
    await expect(quote).toHaveCSS('direction', 'rtl');
    const { left, right } = await quote.evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      const lines = [...text.getClientRects()];
      const box = element.getBoundingClientRect();
      return {
        left: Math.min(...lines.map((line) => line.left)) - box.left,
        right: box.right - Math.max(...lines.map((line) => line.right)),
      };
    });
    // Room for a quotation mark.
    expect(right).toBeLessThan(16);
    expect(left).toBeGreaterThanOrEqual(0);
  }
  await expect(findEvidence(page).locator('mark')).toHaveText(words);
  await expect(findEvidence(page)).toContainText('shot down most of the missiles');
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Naskh Arabic Variable"', 'ص'))).toBe(true);
  await expect(page.locator('html')).toHaveCSS('direction', 'ltr');
});

test('markup in a case is text, and an address that would run a script is no link', async ({ page }) => {
  await openForeignCase(page);
  await findButton(page, words).press('Enter');
  const evidence = findEvidence(page);
  await expect(evidence).toContainText(script);
  await expect(evidence).toContainText('<b onclick=alert(1)>bold</b>');
  for (const link of await evidence.getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^\?page=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(script);
  await expect(page.locator('main :is(script, img, b, [onclick])')).toHaveCount(0);
  await expect(page.locator('[href^="javascript:"], [cite^="javascript:"]')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Strike <script>/);
});
