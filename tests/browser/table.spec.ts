import { findQuote, openComparison } from './comparison.ts';
import { readTable } from './read-table.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

test('a screen reader is given a table: its title, a header to each column and each question', async ({ page }) => {
  const golan = findIncident('golan-2020-05-01');
  await openComparison(page, golan);
  const { name, rows } = await readTable(page);
  expect(name).toContain(golan.title);
  const [head = [], ...others] = rows;
  const body = others.filter((row) => row.some(({ role }) => role === 'rowheader'));
  expect(new Set(head.map(({ role }) => role))).toEqual(new Set(['columnheader']));
  const [, ...parties] = head.map((cell) => cell.name);
  const leading = [/^Syrian army/, /^Israeli officials/, /^Intelligence sources/, /^SOHR/];
  for (const [index, party] of leading.entries()) expect(parties[index]).toMatch(party);

  expect(body.length).toBe(golan.questions.length);
  for (const row of body) {
    expect(row.filter(({ role }) => role === 'rowheader')).toHaveLength(1);
    expect(row.filter(({ role }) => role === 'cell').length).toBeGreaterThan(0);
  }
  const questions = body.map((row) => row[0]?.name ?? '');
  for (const { text } of golan.questions) {
    expect(questions.filter((question) => question.includes(text))).toHaveLength(1);
  }
});

test('stacked, each part of the table says its role, for browsers that take it away with the layout', async ({ page }, {
  project,
}) => {
  await openComparison(page, findIncident('golan-2020-05-01'));
  const silent = page
    .locator('table')
    .locator('xpath=descendant-or-self::*[self::table or self::tr or self::th or self::td][not(@role)]');
  if (project.name === 'phone') await expect(silent).toHaveCount(0);
  else await expect(page.getByRole('table')).not.toHaveAttribute('role');
});

test('a claim stands in the column of its party, which a stacked cell names itself', async ({ page }, { project }) => {
  await openComparison(page, findIncident('aleppo-2019-03-27'));
  const cell = findQuote(page, 'Israel attacked an industrial area').locator('xpath=ancestor::td');
  const column = await cell.evaluate((element) =>
    element instanceof HTMLTableCellElement
      ? element.closest('table')?.rows[0]?.cells[element.cellIndex]?.textContent
      : undefined,
  );
  expect(column).toMatch(/^Syrian army/);
  const name = cell.getByText(/^Syrian army/).first();
  await expect(name).toBeVisible({ visible: project.name === 'phone' });
});

test('silences are told apart in words, from each other and from nobody asked', async ({ page }) => {
  await openComparison(page, findIncident('aleppo-2019-03-27'));
  const texts = (await readTable(page)).rows.flat().flatMap((cell) => cell.texts);
  expect(texts.filter((text) => /neither confirms nor denies/i.test(text)).length).toBeGreaterThan(0);
  expect(texts.filter((text) => /did not address/i.test(text)).length).toBeGreaterThan(0);
  await openComparison(page, findIncident('al-safirah-2020-05-04'));
  await expect(page.getByRole('table')).toContainText(/declined to comment/i);
});
