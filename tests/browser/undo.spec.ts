import { expectList, openComparison } from './comparison.ts';
import { expectMarks } from './read-marks.ts';
import { findIncident, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');
const unnamed = new Set(shippedCase.sources.filter(({ named }) => !named).map(({ id }) => id));

test('Ctrl+Z takes back one change after the other, Ctrl+Shift+Z brings them again', async ({ page }) => {
  await openComparison(page, homs);
  await page.getByRole('button', { name: 'Named sources only', exact: true }).click();
  await expectMarks(page, homs, { without: unnamed });
  await page.keyboard.press('[');
  await expectMarks(page, homs, { without: unnamed, asOf: '2020-05-01' });

  await page.keyboard.press('Control+z');
  await expectMarks(page, homs, { without: unnamed });
  await page.keyboard.press('Control+z');
  await expectMarks(page, homs, {});
  await page.keyboard.press('Control+z');
  await expectMarks(page, homs, {});
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expectMarks(page, homs, { without: unnamed, asOf: '2020-05-01' });
});

test('the buttons say what they would do, and lead back to where it was done', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  await page.getByRole('combobox', { name: 'Mark' }).selectOption('conflict');
  await expect(page).toHaveURL(/mark=conflict/);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Filter: Conflict' }).click();
  await expectList(page);
  await expect(page).not.toHaveURL(/mark=/);
  await expect(page.getByRole('combobox', { name: 'Mark' })).toHaveValue('');
  await page.getByRole('button', { name: 'Redo: Filter: Conflict' }).click();
  await expect(page.getByRole('combobox', { name: 'Mark' })).toHaveValue('conflict');
});

test('what Back has taken back already, Undo passes over', async ({ page }) => {
  await openComparison(page, homs);
  await page.keyboard.press('[');
  await page.getByRole('button', { name: 'Named sources only', exact: true }).click();
  await expectMarks(page, homs, { without: unnamed, asOf: '2020-05-01' });
  await page.goBack();
  await expectMarks(page, homs, { asOf: '2020-05-01' });
  await page.keyboard.press('Control+z');
  await expectMarks(page, homs, {});
});

test('in the search field Ctrl+Z is the field’s own', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  await page.getByRole('combobox', { name: 'Mark' }).selectOption('conflict');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('homs');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'Mark' })).toHaveValue('conflict');
});

test('after Back has taken back all, Undo has nothing to do', async ({ page }) => {
  await openComparison(page, homs);
  await page.getByRole('button', { name: 'Named sources only', exact: true }).click();
  await expectMarks(page, homs, { without: unnamed });
  await page.keyboard.press('[');
  await expectMarks(page, homs, { without: unnamed, asOf: '2020-05-01' });
  await page.goBack();
  await page.goBack();
  await expectMarks(page, homs, {});
  await page.keyboard.press('Control+z');
  await expectMarks(page, homs, {});
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('the wording that a claim is held against is taken back too', async ({ page }) => {
  await openComparison(page, homs, `&claim=${homs.claims[0]?.id}`);
  const select = page.getByRole('region', { name: /^Evidence/ }).getByRole('combobox');
  const before = await select.inputValue();
  await select.selectOption({ index: 4 });
  await expect(page).toHaveURL(/beside=/);
  const after = await select.inputValue();
  expect(after).not.toBe(before);
  await page.getByRole('button', { name: 'Undo: Wording beside another' }).click();
  await expect(select).toHaveValue(before);
  await page.getByRole('button', { name: 'Redo: Wording beside another' }).click();
  await expect(select).toHaveValue(after);
});
