import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './watched-test.ts';

/** 1440 and 390 px are the two projects' own; 320 px goes with the phone's. */
const widthsOf: Readonly<Record<string, readonly number[]>> = { wide: [1440], phone: [390, 320] };

/** Light and dark. */
export async function expectNothingFound(page: Page, project: string): Promise<void> {
  for (const width of widthsOf[project] ?? []) {
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
}
