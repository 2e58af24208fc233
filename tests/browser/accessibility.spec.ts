import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectList, findEvidence, openComparison } from './comparison.ts';
import { findClaimQuoting, findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const golan = findIncident('golan-2020-05-01');
const weapons = findIncident('chemical-weapons');
const denial = findClaimQuoting(weapons, 'deny they have used chemical weapons');

const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async (page) => {
    await page.goto('./');
    await expectList(page);
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

/** 1440 and 390 px are the two projects' own; 320 px goes with the phone's. */
const widthsOf: Readonly<Record<string, readonly number[]>> = { wide: [1440], phone: [390, 320] };

for (const [name, open] of Object.entries(views)) {
  test(`axe finds nothing, light and dark: ${name}`, async ({ page }, { project }) => {
    await open(page);
    for (const width of widthsOf[project.name] ?? []) {
      await page.setViewportSize({ width, height: 844 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .setLegacyMode()
          .analyze();
        expect(passes.length).toBeGreaterThan(10);
        expect(violations.map(({ id, nodes }) => ({ width, id, at: nodes.map(({ html }) => html) }))).toEqual([]);
      }
    }
  });
}
