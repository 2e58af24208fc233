import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readQuads } from '../core/exchange/linked-data/read-quads.ts';
import { expectNothingFound } from './axe.ts';
import { findIncident, readMarksOfCommand, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');
const root = fileURLToPath(new URL('../..', import.meta.url));

async function openExchange(page: Page, query = ''): Promise<void> {
  await page.goto(`./?page=exchange${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Exchange' })).toBeVisible();
}

async function exportAs(page: Page, form: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Export: ${form}` }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const mimeType = name.endsWith('.csv') ? 'text/csv' : 'application/json';
  await page.getByLabel('File to import').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
}

const importButton = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

/** The shipped case as a file that a colleague has worked on. */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds, before anybody has looked.
function writeTheirs(change: (file: any) => void): string {
  const file = JSON.parse(readFileSync(`${root}dist/page/case.json`, 'utf8'));
  change(file);
  return JSON.stringify(file);
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
const findIn = (file: any) => file.incidents.find(({ id }: { id: string }) => id === homs.id);

const colleagues = writeTheirs((file) => {
  const incident = findIn(file);
  incident.summary = 'A summary of theirs.';
  file.sources.find(({ id }: { id: string }) => id === homs.claims[0]?.source).name = 'A source of another name';
  const [question] = incident.questions;
  incident.claims.push({
    id: 'brought-by-a-colleague',
    question: question.id,
    source: 'sana',
    stance: 'declines',
    certainty: 'certain',
    statement: 'The agency declined to comment, the colleague noted.',
  });
});

test('every form of one incident is opened by something else than this app', async ({ page }) => {
  await openExchange(page, `&incident=${homs.id}`);
  await expect(page.getByRole('radio', { name: 'One incident' })).toBeChecked();

  const csv = await exportAs(page, 'Table of claims (CSV)');
  expect(csv.name).toMatch(/^homs-2020-05-01-claims-\d{4}-\d\d-\d\d\.csv$/);
  const rows: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
  expect(rows.map(({ claim }) => claim).sort()).toEqual(homs.claims.map(({ id }) => id as string).sort());

  // Who declines to comment or keeps silent claims nothing.
  const taken = homs.claims.filter(({ stance }) => stance === 'asserts' || stance === 'denies');
  const claims = await exportAs(page, 'Claims (schema.org JSON-LD)');
  expect(claims.text).not.toContain('Rating');
  expect((await readQuads(claims.text)).filter(({ object }) => object === 'schema:Claim').length).toBe(taken.length);

  const provenance = await exportAs(page, 'Relays and revisions (PROV)');
  expect((await readQuads(provenance.text)).some(({ predicate }) => predicate.startsWith('prov:'))).toBe(true);

  const annotations = await exportAs(page, 'Quotations (Web Annotation)');
  expect((await readQuads(annotations.text)).length).toBeGreaterThan(0);
  for (const exact of homs.claims.flatMap(({ evidence = [] }) => evidence.flatMap((each) => each.exact ?? [])))
    expect(annotations.text).toContain(`"exact": ${JSON.stringify(exact)}`);

  const brief = await exportAs(page, 'Brief (Markdown)');
  expect(brief.text).toContain(`# ${homs.title}`);
  for (const { text } of homs.questions) expect(brief.text).toContain(text);
});

test('an exported case file opens to the same marks, here and in the command line', async ({ page }, testInfo) => {
  await openExchange(page);
  const { name, text } = await exportAs(page, 'Case file');
  const path = testInfo.outputPath(name);
  writeFileSync(path, text);
  const compared = execFileSync(process.execPath, ['dist/cli/sources-say.js', 'compare', '--json', path], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(compared).incidents).toEqual(readMarksOfCommand());

  await chooseFile(page, name, text);
  await expect(page.getByText('All of it is in the case already.')).toBeVisible();
  await expect(importButton(page)).toBeDisabled();

  await page.goto('./');
  await page.getByLabel('Case file').setInputFiles(path);
  await expect(page.getByText(`${shippedCase.incidents.length} incidents`).first()).toBeVisible();
  await expect(page.getByText(`Open: ${name}, kept only`)).toBeVisible();
});

test('what the filters of the list leave is what is exported', async ({ page }) => {
  await page.goto('./?q=consulate');
  const link = page.getByRole('link', { name: /^Export these \d+$/ });
  const number = Number((await link.textContent())?.match(/\d+/)?.[0]);
  await link.click();
  await expect(page.getByRole('radio', { name: new RegExp(`The ${number} incident`) })).toBeChecked();
  const { text } = await exportAs(page, 'Case file');
  expect(JSON.parse(text).incidents).toHaveLength(number);
  expect(number).toBeLessThan(shippedCase.incidents.length);
  await page.reload();
  await expect(page.getByRole('radio', { name: new RegExp(`The ${number} incident`) })).toBeChecked();
});

test('a colleague’s case is merged: each difference decided, undone, done again, and there after a reload', async ({
  page,
}) => {
  await openExchange(page, `&incident=${homs.id}`);
  await chooseFile(page, '<b>theirs</b>.json', colleagues);
  await expect(page.getByText('2 differences still to be decided.')).toBeVisible();
  await expect(importButton(page)).toBeDisabled();
  const summary = page.getByRole('radiogroup', { name: new RegExp(`Incident ${homs.title}`) });
  await summary.getByLabel('Take theirs').check();
  await expect(page.getByText('1 difference still to be decided.')).toBeVisible();
  const source = page.getByRole('radiogroup', { name: /^Source / });
  await source.getByLabel('Keep mine').check();
  await expect(page.getByText('2 entries to be put into the case.')).toBeVisible();
  await importButton(page).click();
  await expect(page.getByText(/1 new claim and 1 changed incident/)).toBeVisible();

  await page.getByRole('region', { name: 'Imported' }).getByRole('link', { name: homs.title }).click();
  await expect(page.getByText('A summary of theirs.')).toBeVisible();
  await expect(page.getByText('the colleague noted').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('A summary of theirs.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: entries imported from <b>theirs</b>.json' }).click();
  await expect(page.getByText(homs.summary)).toBeVisible();
  await expect(page.getByText('the colleague noted')).toHaveCount(0);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(page.getByText('A summary of theirs.')).toBeVisible();
});

test('an import is undone after an export and the opening of it', async ({ page }, testInfo) => {
  await openExchange(page);
  await chooseFile(page, 'theirs.json', colleagues);
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByText('3 entries to be put into the case.')).toBeVisible();
  await importButton(page).click();
  await expect(page.getByText('Undo the import')).toBeVisible();
  const { text } = await exportAs(page, 'Case file');
  const path = testInfo.outputPath('merged.json');
  writeFileSync(path, text);
  await page.goto('./');
  await page.getByLabel('Case file').setInputFiles(path);
  await expect(page.getByText('Open: merged.json, kept only')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: entries imported from theirs.json' }).click();
  await page.getByRole('searchbox').fill('Homs');
  await page.getByRole('heading', { level: 3 }).getByRole('link', { name: homs.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: homs.title })).toBeVisible();
  await expect(page.getByText(homs.summary)).toBeVisible();
});

test('both can stand: theirs comes in beside mine', async ({ page }) => {
  await openExchange(page);
  const theirs = writeTheirs((file) => {
    const claim = findIn(file).claims[0];
    claim.certainty = 'possible';
  });
  await chooseFile(page, 'theirs.json', theirs);
  await page
    .getByRole('radiogroup', { name: /^Claim / })
    .getByLabel('Both stand')
    .check();
  await expect(page.getByText(/^Both stand: /)).toBeVisible();
  await expect(importButton(page)).toBeEnabled();
  await importButton(page).click();
  await expect(page.getByText(/1 new claim/)).toBeVisible();
});

test('a table of claims with slips is told by row and column; mended, it comes in', async ({ page }) => {
  await openExchange(page, `&incident=${homs.id}`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a template' }).click();
  const template = readFileSync(await (await coming).path(), 'utf8');
  const [header = [], ...examples]: string[][] = parse(template, { bom: true });
  expect(examples).toHaveLength(1);
  await chooseFile(page, 'template.csv', template);
  await expect(page.getByText('All of it is in the case already.')).toBeVisible();

  const row = (cells: Record<string, string>) =>
    header.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',');
  const [question] = homs.questions;
  const cells = {
    incident: homs.id,
    question: question?.id ?? '',
    source: 'sana',
    stance: 'declines',
    statement: 'No comment, it said.',
  };
  const table = (...rows: Record<string, string>[]) => [header.join(','), ...rows.map(row)].join('\r\n');
  await chooseFile(page, 'claims.csv', table(cells, { ...cells, source: 'nobody at all', stance: 'shrugs' }));
  await expect(page.getByRole('alert')).toContainText('to be mended');
  await expect(page.getByText('Row 3, column “source”')).toBeVisible();
  await expect(page.getByText('Row 3, column “stance”')).toBeVisible();
  await chooseFile(page, 'claims.csv', table(cells, { ...cells, stance: 'noncommittal' }));
  await expect(page.getByText('2 entries to be put into the case.')).toBeVisible();
  await importButton(page).click();
  await expect(page.getByText(/2 new claims/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText(/no longer the last step/)).toBeVisible();
});

for (const [what, name, text] of [
  ['an empty file', 'empty.json', ''],
  ['a text called a table', 'story.csv', 'Once upon a time, there was no table.\nNor was there one later.'],
  ['bytes called a table', 'picture.csv', '\u0000\u0001PNG'],
  ['ids that reach for the prototype', 'proto.json', '{"schemaVersion":1,"parties":[{"id":"__proto__","name":"x"}]}'],
  ['a table with a field left open', 'open.csv', 'incident,question,source,stance\n"a,b,c'],
] as const) {
  test(`${what} is refused in words, and the case stays`, async ({ page }) => {
    await openExchange(page);
    await chooseFile(page, name, text);
    await expect(page.getByRole('alert')).toContainText('Nothing was taken in');
  });
}

test('nothing is found by axe, with differences and after an import', async ({ page }, { project }) => {
  await openExchange(page);
  await page.getByRole('button', { name: 'Columns of the table' }).click();
  await chooseFile(page, 'theirs.json', colleagues);
  await expect(page.getByText('2 differences still to be decided.')).toBeVisible();
  await expectNothingFound(page, project.name);
});

test('by keyboard alone: a difference is decided and the file taken in', async ({ page }) => {
  await openExchange(page);
  await chooseFile(page, 'theirs.json', colleagues);
  const first = page.getByRole('radiogroup').first().getByLabel('Keep mine');
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/entr(?:y|ies) to be put into the case/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(importButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Imported' })).toBeFocused();
});
