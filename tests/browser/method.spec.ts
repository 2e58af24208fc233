import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { makeIncident, placeInWorld } from '../fixtures/world.ts';
import { exportCase } from './add-report.ts';
import { expectNothingFound } from './axe.ts';
import { expectList, measureOverflow, openComparison } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const golan = findIncident('golan-2020-05-01');

/** With its examples, which come after it. */
async function openMethod(page: Page, at = ''): Promise<void> {
  await page.goto(`./?page=method${at}`);
  await expect(findExample(page, 'Whose site was it?')).toBeVisible();
}

function findExample(page: Page, question: string): Locator {
  return page.getByRole('region', { name: question });
}

async function setWord(page: Page, word: string, from: string, to: string): Promise<void> {
  await page.getByLabel(`“${word}”, from`).fill(from);
  await page.getByLabel(`“${word}”, to`).fill(to);
  await page.getByLabel(`“${word}”, to`).press('Enter');
  await expect(page.getByText(new RegExp(`“${word}” as ${from} to ${to}`)).first()).toBeVisible();
}

test('a certainty changes the mark of an example and is announced; as it was, it is as it was', async ({ page }) => {
  await openMethod(page);
  const example = findExample(page, 'Whose site was it?');
  const status = example.getByRole('status');
  await expect(status).toHaveText(/^Rule 5 decides/);
  await example.getByLabel('Certainty of Talal Barazi, governor of Homs').first().selectOption('probable');
  await expect(status).toHaveText(/^Conflict becomes Unconfirmed\. Rule 7 decides/);
  await expect(example.getByText('Against it, but only as a belief')).toBeVisible();
  await example.getByRole('button', { name: 'As it was' }).click();
  await expect(status).toHaveText(/^Rule 5 decides/);
});

test('a link leads to its rule, also once the examples have come', async ({ page }) => {
  await openMethod(page, '#rule-5');
  const heading = page.getByRole('heading', { name: 'Rule 5 Conflict' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'What words for a number' })
    .click();
  await expect(page.getByRole('heading', { name: 'What words for a number mean' })).toBeInViewport();
  await expect(page).toHaveURL(/page=method#words$/);
});

test('what “several” means changes the agreed answer, outlives a reload, is exported, and is undone', async ({
  page,
}) => {
  await openMethod(page);
  await setWord(page, 'several', '5', '7');
  await expect(page.getByText('5 claims of this case rest on it.')).toBeVisible();

  const file = await exportCase(page, (button) => button.press('Enter'));
  const exported = JSON.parse(await readFile(file, 'utf8'));
  expect(exported.work[0].puts).toEqual({ wordValues: [{ word: 'several', min: 5, max: 7 }] });
  const claims = exported.incidents.find(({ id }: { id: string }) => id === golan.id).claims;
  const said = claims.filter(
    ({ answer }: { answer?: { quantity?: { words?: string } } }) => answer?.quantity?.words === 'several',
  );
  expect(said).toHaveLength(3);
  for (const { answer } of said) expect(answer.quantity).toMatchObject({ min: 5, max: 7 });

  await openComparison(page, golan);
  await expect(page.getByText('“several” as 5 to 7 (the standard is 3 to 11)')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('5 to 7');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('5 to 7');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('“several” as 5 to 7 (the standard is 3 to 11)')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('3 to 11');

  await page.goto('./');
  await expectList(page);
  await page.getByLabel('Case file').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Back to the case that ships' })).toBeVisible();
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(page.getByLabel('“several”, from')).toHaveValue('5');
  await expect(page.getByText('the examples are of the case that ships all the same')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the standard values' }).click();
  await expect(page.getByLabel('“several”, from')).toHaveValue('3');
  await expect(page.getByText('All words stand at the standard values.')).toBeVisible();
});

test('a mark of a case of one’s own changes with the words that it rests on', async ({ page }) => {
  const question = { id: 'killed', text: 'How many were killed?', answer: 'quantity', unit: 'killed', accepts: 'one' };
  const claim = { question: 'killed', stance: 'asserts', certainty: 'certain', statement: 'said' };
  const incident = makeIncident(
    'depot',
    [question],
    [
      { ...claim, id: 'a', source: 'syrian-army', answer: { quantity: { min: 3, max: 11, words: 'several' } } },
      { ...claim, id: 'b', source: 'sohr', answer: { quantity: { min: 10, max: 10 } } },
    ],
  );
  await page.goto('./');
  await expectList(page);
  const buffer = Buffer.from(JSON.stringify(placeInWorld([{ ...incident, title: 'Strike on the depot' }])));
  await page.getByLabel('Case file').setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('own.json')).toBeVisible();
  const open = async () => {
    await page.getByRole('link', { name: 'Incidents', exact: true }).click();
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Strike on the depot' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Strike on the depot' })).toBeVisible();
  };
  await open();
  await expect(page.getByRole('list', { name: 'Marks' })).toHaveText('1 agreed');
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await setWord(page, 'several', '3', '7');
  await open();
  await expect(page.getByRole('list', { name: 'Marks' })).toHaveText('1 in conflict');
});

test('by keyboard alone: try, change a word’s value, and hear what is wrong with it', async ({ page }, { project }) => {
  test.skip(project.name !== 'wide', 'a phone has no keyboard');
  await openMethod(page, '#rule-7');
  const example = findExample(page, 'How many were killed?');
  const stops = [...(await tabTo(page, example.getByRole('button', { name: 'Let the army say 7' })))];
  await page.keyboard.press('Enter');
  await expect(example.getByRole('status')).toHaveText(/^Unconfirmed becomes Conflict/);
  stops.push(...(await tabTo(page, example.getByRole('button', { name: 'As it was' }))));
  await page.keyboard.press('Enter');
  stops.push(...(await tabTo(page, page.getByLabel('“several”, to'))));
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The range would end before it begins');
  await expect(page.getByLabel('“several”, from')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/“several” as 3 to 9/)).toBeVisible();
  expect(stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
});

test('axe finds nothing, light and dark, and nothing juts out', async ({ page }, { project }) => {
  await openMethod(page);
  await setWord(page, 'several', '5', '7');
  await page.getByLabel('“dozens”, to').fill('x');
  await page.getByLabel('“dozens”, to').press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNothingFound(page, project.name);
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
});

test.describe('without the case that ships', () => {
  test.use({ expectedTrouble: /404|Failed to load/ });

  test('the rules are there, and it says that the examples are not', async ({ page }) => {
    await page.goto('./?page=sources');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.route('**/case.json', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await expect(page.getByText('The examples could not be fetched.').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Rule 8' })).toBeVisible();
  });
});

test('printed, it is a hand-out: answers as words, without what only a screen can use', async ({ page }) => {
  await openMethod(page);
  await page.emulateMedia({ media: 'print' });
  const example = findExample(page, 'How many were wounded?');
  await expect(example.getByText('more than 50, at least 51').first()).toBeVisible();
  await expect(example.getByRole('textbox').first()).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What a mark cannot tell' })).toBeVisible();
});
