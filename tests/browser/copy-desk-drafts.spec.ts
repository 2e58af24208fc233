import { readFileSync } from 'node:fs';
import { exportCase } from './add-report.ts';
import { expectNothingFound } from './axe.ts';
import { measureOverflow } from './comparison.ts';
import {
  denial,
  expectChecked,
  findEditor,
  findFinding,
  findFindings,
  findWaved,
  homsDraft,
  openCopyDesk,
  palmyraDraft,
  pasteDraft,
  quote,
  reason,
  runCheck,
  waveDenial,
  writeDraft,
} from './copy-desk.ts';
import { expect, test } from './watched-test.ts';

test('drafts stay: a reload keeps the text, a second one stands beside it, one dropped is brought back', async ({
  page,
}) => {
  await writeDraft(page, homsDraft.text);
  await findEditor(page).press('End');
  await page.keyboard.type(' Sic.');
  await page.reload();
  await expect(findEditor(page)).toHaveValue(/ Sic\./);
  await page.getByRole('link', { name: 'New draft' }).click();
  await expect(findEditor(page)).toHaveValue('');
  await pasteDraft(page, palmyraDraft.text);
  const yours = page.getByRole('region', { name: 'Your drafts' });
  await expect(yours.getByRole('listitem')).toHaveCount(2);
  await yours.getByRole('link', { name: /^The explosions/ }).click();
  await expect(findEditor(page)).toHaveValue(/ Sic\./);
  await yours.getByRole('button', { name: /^Drop By the latest count/ }).click();
  await expect(yours.getByRole('listitem')).toHaveCount(1);
  await yours.getByRole('button', { name: 'Bring it back' }).click();
  await yours.getByRole('link', { name: /^By the latest count/ }).click();
  await expect(findEditor(page)).toHaveValue(palmyraDraft.text);
  await page.reload();
  await expect(yours.getByRole('listitem')).toHaveCount(2);
});

test('an export holds drafts and what was waved through only where that is asked for; a file brings them', async ({
  page,
  browser,
}) => {
  await writeDraft(page, homsDraft.text);
  await waveDenial(page);
  await page.getByRole('link', { name: 'Add a report' }).click();
  const without = readFileSync(await exportCase(page, (button) => button.click()), 'utf8');
  for (const words of [denial, reason, 'wave-through', '"drafts"']) expect(without).not.toContain(words);
  await page.getByRole('checkbox', { name: 'With my drafts' }).check();
  const file = await exportCase(page, (button) => button.click());
  for (const words of [denial, reason, 'wave-through', '"drafts"']) expect(readFileSync(file, 'utf8')).toContain(words);

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL('./', page.url()).href);
  await other.getByLabel('Case file').setInputFiles(file);
  await expect(other.getByRole('button', { name: 'Back to the case that ships' })).toBeVisible();
  await other.getByRole('link', { name: 'Copy desk' }).click();
  await other
    .getByRole('region', { name: 'Your drafts' })
    .getByRole('link', { name: /^The explosions/ })
    .click();
  await expect(findEditor(other)).toHaveValue(homsDraft.text);
  await expectChecked(other);
  await expect(findFinding(other, 'altered-quote')).toBeVisible();
  await expect(findFinding(other, 'non-denial-reported-as-denial-or-confirmation')).toHaveCount(0);
  await findWaved(other).locator('summary').click();
  await expect(findWaved(other)).toContainText(reason);
  await other.context().close();
});

test('the sheet: as Markdown the same as the command writes; on paper its numbered statements, not the editor', async ({
  page,
}) => {
  await writeDraft(page, homsDraft.text);
  const save = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const printed = runCheck(homsDraft.text, '--sheet');
  expect(await save()).toBe(printed);

  await page.emulateMedia({ media: 'print' });
  await expect(findEditor(page)).toBeHidden();
  await expect(findFindings(page)).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  const rows = page.getByRole('region', { name: 'Fact-checker’s sheet' }).locator('ol > li');
  const numbers = [...printed.matchAll(/^### (\d+)\. /gm)].map(([, number]) => number);
  expect(numbers.length).toBeGreaterThan(6);
  await expect(rows).toHaveCount(numbers.length);
  for (const [index, number] of numbers.entries()) {
    await expect(rows.nth(index)).toBeVisible();
    await expect(rows.nth(index).locator('.sheet-number')).toHaveText(number ?? '');
  }
  const row = rows.filter({ hasText: quote }).first();
  await expect(row).toContainText('believed to be from an Israeli strike');
  await expect(row).toContainText('Haaretz');

  await page.emulateMedia({ media: 'screen' });
  await waveDenial(page);
  await expect.poll(save).toContain(reason);
});

test('axe finds nothing and nothing is too wide: empty, checked, evidence, the waved list and the sheet open', async ({
  page,
}, { project }) => {
  await openCopyDesk(page);
  await expectNothingFound(page, project.name);
  expect(await measureOverflow(page)).toBe(0);
  await pasteDraft(page, homsDraft.text);
  await waveDenial(page);
  await findWaved(page).locator('summary').click();
  await findFinding(page, 'altered-quote').getByRole('button', { name: 'What the sources said' }).click();
  await findFinding(page, 'number-differs').getByRole('button', { name: 'Wave through' }).click();
  await page.getByRole('button', { name: 'Show the sheet' }).click();
  await expectNothingFound(page, project.name);
  expect(await measureOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await pasteDraft(page, `${'Unbroken'.repeat(60)} ${denial} near Homs on 1 May 2020, ${'x'.repeat(300)}.`);
  expect(await measureOverflow(page)).toBe(0);
});
