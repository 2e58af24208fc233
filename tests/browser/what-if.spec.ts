import type { PartyId, SourceId } from '../../src/core/model/case.ts';
import { openComparison, press } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { expectMarks } from './read-marks.ts';
import { findIncident, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');
const sohr = shippedCase.sources.filter(({ party }) => party === ('sohr' as PartyId)).map(({ id }) => id);
const unnamed = shippedCase.sources.filter(({ named }) => !named).map(({ id }) => id);

test('a party is dropped with one press: its words go, marks follow, and the page says what changed', async ({
  page,
  hasTouch,
}) => {
  await openComparison(page, homs);
  await press(page, page.getByRole('button', { name: /^Drop (the party )?SOHR$/ }).first(), hasTouch);
  await expectMarks(page, homs, { without: new Set(sohr) });
  const outcome = page.getByRole('region', { name: 'What if' }).getByRole('status');
  await expect(outcome).toContainText('Without all who speak for SOHR.');
  await expect(outcome).toContainText(/\d questions? loses? (its|their) (agreement|conflict)/);
  await expect(page).toHaveURL(/without=sohr/);
  await page.reload();
  await expectMarks(page, homs, { without: new Set(sohr) });
  await page.getByRole('button', { name: 'Restore all' }).click();
  await expectMarks(page, homs, {});
  await expect(outcome).toBeEmpty();
});

test('each source is dropped and heard again by keyboard', async ({ page }) => {
  await openComparison(page, homs);
  const governor = page.getByRole('button', { name: /^Drop .*governor/i }).first();
  const name = (await governor.textContent()) ?? '';
  const source = shippedCase.sources.find((each) => each.name === name);
  if (source === undefined) throw new Error(`no source is called ${name}`);
  await tabTo(page, governor);
  await page.keyboard.press('Enter');
  await expectMarks(page, homs, { without: new Set([source.id]) });
  const again = page.getByRole('button', { name: `Hear ${name} again` });
  await expect(again).toBeFocused();
  await page.keyboard.press('Space');
  await expectMarks(page, homs, {});
});

test('named sources only: all unnamed are dropped, and one of them can be let back in', async ({ page }) => {
  await openComparison(page, homs);
  await page.getByRole('button', { name: 'Named sources only', exact: true }).click();
  await expectMarks(page, homs, { without: new Set(unnamed) });
  await expect(page.getByRole('button', { name: 'Named sources only', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const dropped = page.getByRole('button', { name: /^Hear .* again$/ });
  const heard = await dropped.first().textContent();
  await dropped.first().click();
  await expect(page.getByRole('button', { name: 'Named sources only', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(page).toHaveURL(/without=/);
  expect(heard).not.toBe('');
});

test('dropped and heard again under “named sources only”, a party is as it was', async ({ page }) => {
  await openComparison(page, homs, '&named=only');
  const name = 'Syrian army and government';
  await page
    .getByRole('button', { name: new RegExp(`^Drop (the party )?${name}$`) })
    .first()
    .click();
  await page
    .getByRole('button', { name: new RegExp(`^Hear (the party )?${name} again$`) })
    .first()
    .click();
  await expectMarks(page, homs, { without: new Set(unnamed) });
  await expect(page).toHaveURL(/named=only/);
});

test('as known on and without go together', async ({ page }) => {
  await openComparison(page, homs, '&asof=2020-05-01&without=sohr');
  await expectMarks(page, homs, { asOf: '2020-05-01', without: new Set(['sohr' as SourceId]) });
});

test('a source that nobody knows is named, and everyone else is heard', async ({ page }) => {
  await openComparison(page, homs, '&without=nobody,sohr');
  await expect(page.getByRole('status').filter({ hasText: 'nobody' })).toBeVisible();
  await expectMarks(page, homs, { without: new Set(['sohr' as SourceId]) });
});
