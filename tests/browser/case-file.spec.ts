import type { Page } from '@playwright/test';
import { makeLargeCase } from '../bench/make-large-case.ts';
import { expectList } from './comparison.ts';
import { expect, test } from './watched-test.ts';

const incidents = 1200;

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Case file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a large case from a file: drawn as far as it is seen, searched, filtered and opened', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  await choose(page, 'large.json', makeLargeCase(incidents));
  await expect(page.getByText('1,200 incidents').first()).toBeVisible();
  await expect(page.getByText('large.json')).toBeVisible();
  expect(await page.getByRole('heading', { level: 3 }).count()).toBeLessThan(100);

  const last = page.getByRole('list', { name: 'Incidents' }).getByRole('listitem').last();
  const scrollDown = async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    return last.getAttribute('aria-posinset');
  };
  await expect.poll(scrollDown).toBe(String(incidents));
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-setsize', String(incidents));

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('searchbox').fill('number 777');
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Strike number 777');
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page.getByRole('table', { name: /Strike number 777/ })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Back to the case that ships' }).click();
  await expect(page.getByText('15 incidents').first()).toBeVisible();
});

test('a file that is no case is refused with its places, and what was open stays', async ({ page }) => {
  await page.goto('./?mark=conflict');
  await expectList(page);
  await choose(page, '<b>bad</b>.json', '{"schemaVersion": 1, "incidents": [{"id": 7}]}');
  await expect(page.getByRole('alert')).toContainText('<b>bad</b>.json');
  await expect(page.getByText('incidents[0].id', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/mark=conflict/);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Put this away' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [what, text] of [
  ['an empty file', ''],
  ['a text', 'Syria says human error.'],
  ['a later schema', '{"schemaVersion": 99}'],
] as const) {
  test(`${what} is refused in words`, async ({ page }) => {
    await page.goto('./');
    await expectList(page);
    await choose(page, 'file.json', text);
    await expect(page.getByRole('alert')).toContainText('What was open stays open.');
    await expectList(page);
  });
}
