import type { Locator, Page } from '@playwright/test';
import type { Incident } from '../../src/core/model/case.ts';
import { expect } from './watched-test.ts';

/** What the tests look for on a comparison, in one place: its wording may change. */
export const markWords = ['Agree', 'Conflict', 'Unconfirmed'];

export async function openComparison(page: Page, incident: Incident, query = ''): Promise<void> {
  await page.goto(`./?incident=${incident.id}${query}`);
  await expectComparison(page, incident);
}

export async function expectComparison(page: Page, incident: Incident): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: incident.title })).toBeVisible();
  await expect(findTable(page, incident)).toBeVisible();
}

export async function expectList(page: Page): Promise<void> {
  // The heading, map and legend stand before it.
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });
  await expect(entries.first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
}

export function findTable(page: Page, incident: Incident): Locator {
  return page.getByRole('table', { name: incident.title });
}

export function findEvidence(page: Page): Locator {
  return page.getByRole('region', { name: /^Evidence/ });
}

/** A quotation in the table, by words in it. */
export function findQuote(page: Page, words: string): Locator {
  return page.getByRole('cell').locator('q').filter({ hasText: words }).first();
}

/** The button of the claim that a quotation belongs to. */
export function findButton(page: Page, words: string): Locator {
  return findQuote(page, words).locator('..').getByRole('button');
}

/** Presses where a reader would, wherever on the claim that is: by finger where there is a touch screen. */
export async function press(page: Page, target: Locator, hasTouch: boolean): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to press: it is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

/** By how much the page is wider than its window, in pixels. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
