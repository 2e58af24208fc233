import type { Page } from '@playwright/test';
import { expect, test } from './watched-test.ts';

/** The scripts that are asked for while the page's own does not come. */
async function listAhead(page: Page, address: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(/assets\/index-[^/]*\.js$/, (route) => new Promise<void>(() => void route));
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForRequest(/case\.json$/);
  await page.waitForTimeout(500);
  return asked;
}

test('a link to an incident has the code of the comparison fetched along with the page’s own', async ({ page }) => {
  expect(await listAhead(page, '?incident=homs-2020-05-01')).toContainEqual(expect.stringMatching(/^incident-gate-/));
});

test('no other address does', async ({ page }) => {
  expect((await listAhead(page, './')).join()).not.toContain('incident-gate');
});

test('the words of the first page stand before its code is there, and on no other address', async ({ page }) => {
  const title = page.getByRole('heading', { name: 'Who says what, and where they part' });
  await listAhead(page, './');
  await expect(title).toBeVisible();
  await page.goto('?page=method', { waitUntil: 'commit' });
  await expect(page.getByText('Copy desk')).toBeVisible();
  await expect(title).toBeHidden();
});
