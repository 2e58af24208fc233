import type { Page } from '@playwright/test';
import { makeSmallCase, putAt } from '../core/model/small-case.ts';
import { expectList } from './comparison.ts';
import { expect, test } from './watched-test.ts';

async function serveInstead(page: Page, body: string): Promise<void> {
  await page.route('**/case.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}

test('a case that does not parse shows each problem with its place', async ({ page }) => {
  const theCase = makeSmallCase();
  putAt(theCase, 'incidents[0].claims[3].source', 'nobody-by-this-name');
  putAt(theCase, 'incidents[0].claims[2].answer.quantity.min', -7);
  putAt(theCase, 'reports[0].published', '2019-02-30');
  await serveInstead(page, JSON.stringify(theCase));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('3');
  const problems = page.getByRole('main').getByRole('listitem');
  await expect(problems).toHaveCount(3);
  for (const [path, found] of [
    ['incidents[0].claims[3].source', 'nobody-by-this-name'],
    ['incidents[0].claims[2].answer.quantity.min', '-7'],
    ['reports[0].published', '2019-02-30'],
  ] as const) {
    await expect(problems.filter({ hasText: path })).toContainText(found);
  }
});

test('words of a bad case stay words', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await serveInstead(page, JSON.stringify(putAt(makeSmallCase(), 'incidents[0].claims[0].stance', hostile)));
  await page.goto('./');
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('<img src=x');
  await expect(page.locator('img')).toHaveCount(0);
});

for (const [kind, body] of [
  ['cut off', JSON.stringify(makeSmallCase()).slice(0, -40)],
  ['empty', ''],
  ['a page of HTML in its stead', '<!doctype html><p>Hello'],
] as const) {
  test(`a file that is no JSON is said to be so: ${kind}`, async ({ page }) => {
    await serveInstead(page, body);
    await page.goto('./');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toContainText('expected');
  });
}

test.describe('a case that does not arrive', () => {
  test.use({ expectedTrouble: /Failed to load resource/ });

  for (const [kind, status] of [
    ['missing', 404],
    ['a server at fault', 500],
    ['no answer', null],
  ] as const) {
    test(`${kind}: the page says so, and tries again when asked`, async ({ page, baseURL }) => {
      await page.route('**/case.json', (route) => (status === null ? route.abort() : route.fulfill({ status })));
      await page.goto('./');
      await expect(page.getByRole('alert')).toContainText(`${baseURL}case.json`);
      if (status !== null) await expect(page.getByRole('alert')).toContainText(String(status));
      await page.unroute('**/case.json');
      await page.getByRole('main').getByRole('button').click();
      await expectList(page);
    });
  }
});
