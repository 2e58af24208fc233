import type { Locator, Page } from '@playwright/test';
import { openComparison } from './comparison.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

/** Has questions of all three marks. */
const homs = findIncident('homs-2020-05-01');

function readColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
}

/** The sign that stands before a mark's count, above the table. */
function findSign(page: Page, text: RegExp): Locator {
  return page.getByRole('listitem').filter({ hasText: text }).locator('svg').first();
}

/** Which dots of a drawing stand out from its ground. It is moved to a corner, so that any two lie alike on the screen's dots. */
async function readShape(page: Page, sign: Locator): Promise<readonly boolean[]> {
  await sign.evaluate(({ style }) =>
    Object.assign(style, { position: 'fixed', left: '0', top: '0', zIndex: '9', background: 'var(--color-paper)' }),
  );
  const picture = (await sign.screenshot()).toString('base64');
  await sign.evaluate((element) => element.removeAttribute('style'));
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: parts = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    const distances = Array.from({ length: parts.length / 4 }, (_, dot) =>
      [0, 1, 2].reduce((sum, part) => sum + Math.abs((parts[dot * 4 + part] ?? 0) - (parts[part] ?? 0)), 0),
    );
    const furthest = Math.max(...distances);
    return distances.map((distance) => distance > furthest / 2);
  }, picture);
}

test('dark has colours of its own', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openComparison(page, homs);
  const light = await readColours(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await readColours(page);
  expect(dark[0]).not.toBe(light[0]);
  expect(dark[1]).not.toBe(light[1]);
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`marks are told by word and by shape, forced colours ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    await openComparison(page, homs);
    const shapes: (readonly boolean[])[] = [];
    for (const text of [/in conflict/, /agreed/, /unconfirmed/]) {
      const shape = await readShape(page, findSign(page, text));
      expect(shape.filter(Boolean).length).toBeGreaterThan(20);
      for (const other of shapes) expect(shape.filter((dot, index) => dot !== other[index]).length).toBeGreaterThan(10);
      shapes.push(shape);
    }
    for (const word of ['Agree', 'Conflict', 'Unconfirmed']) {
      await expect(page.getByRole('rowheader').getByText(word, { exact: true }).first()).toBeVisible();
    }
  });
}
