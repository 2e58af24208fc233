import type { Locator, Page } from '@playwright/test';
import { expect } from './watched-test.ts';

/** What the tests look for on the page that takes reports, in one place. */
export function findBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Report text' });
}

export function findClaims(page: Page): Locator {
  return page.getByRole('list', { name: 'Proposed claims' }).locator('> li');
}

/** The one proposal that holds all of these: who says it, the question, the answer. */
export function findClaim(page: Page, ...parts: readonly string[]): Locator {
  return parts.reduce((found, part) => found.filter({ hasText: part }), findClaims(page));
}

export function findAccept(claim: Locator): Locator {
  return claim.getByRole('button', { name: 'Accept' });
}

export async function openAddPage(page: Page): Promise<void> {
  await page.goto('./?page=add');
  await expect(findBox(page)).toBeVisible();
}

/** As a reader pastes: into the box that has the focus. */
export async function pasteReport(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await findBox(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(findClaims(page).first()).toBeVisible();
}

/** It is kept once the address names it. */
export async function addReport(page: Page, text: string): Promise<void> {
  await openAddPage(page);
  await pasteReport(page, text);
  await expect(page).toHaveURL(/report=/);
}

export async function exportCase(page: Page, press: (button: Locator) => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Export as a case file' }).first());
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[\w-]+-\d{4}-\d\d-\d\d\.json$/);
  return file.path();
}
