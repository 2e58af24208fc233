import type { Page } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { expectList, findEvidence, openComparison } from './comparison.ts';
import { findClaimQuoting, findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const golan = findIncident('golan-2020-05-01');
const palmyra = findIncident('palmyra-2024-11-20');
const weapons = findIncident('chemical-weapons');
const denial = findClaimQuoting(weapons, 'deny they have used chemical weapons');

const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async (page) => {
    await page.goto('./');
    await expectList(page);
  },
  'list, narrowed and searched': async (page) => {
    await page.goto('./?q=israeli&mark=conflict&party=sohr&place=syria&from=2019-01-01');
    await expect(page.locator('mark').first()).toBeVisible();
  },
  'list, nothing found': async (page) => {
    await page.goto('./?q=palmyra&to=2011-01-01');
    await expect(page.getByText(/^No incident fits/)).toBeVisible();
  },
  keys: async (page) => {
    await page.goto('./');
    await expectList(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  sources: async (page) => {
    await page.goto('./?page=sources');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  'two parties': async (page) => {
    await page.goto('./?page=sources&party=sohr,syrian-government');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  source: async (page) => {
    await page.goto('./?page=sources&source=sohr');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  'figures and what if': async (page) => {
    await openComparison(page, palmyra, '&asof=2024-11-21&without=un-deputy-envoy-rochdi');
    await page.getByText('The same as a table').first().click();
  },
  comparison: (page) => openComparison(page, golan),
  evidence: async (page) => {
    await openComparison(page, weapons, `&claim=${denial.id}`);
    await expect(findEvidence(page).getByRole('deletion').first()).toBeVisible();
  },
  'not found': async (page) => {
    await page.goto('./?incident=no-such-incident');
    await expect(page.getByRole('main')).toContainText('no-such-incident');
  },
};

for (const [name, open] of Object.entries(views)) {
  test(`axe finds nothing, light and dark: ${name}`, async ({ page }, { project }) => {
    await open(page);
    await expectNothingFound(page, project.name);
  });
}
