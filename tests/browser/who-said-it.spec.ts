import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseAnswers } from '../../src/core/lesson/results/answers-file.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './watched-test.ts';

const lesson = './?page=classroom&lesson=ready-who-said-it';

/** Sentences of the report, by what the lesson numbers them. */
const [byStateMedia, declined, ownVoice, believed] = [1, 4, 6, 8];

async function begin(page: Page): Promise<void> {
  await page.goto(lesson);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(findHead(page, byStateMedia)).toBeVisible();
}

function findHead(page: Page, number: number) {
  return page.getByRole('heading', { name: `Sentence ${number} of 11` });
}

function findSentence(page: Page, number: number) {
  return page.getByRole('toolbar', { name: 'Sentences' }).getByRole('button', { name: new RegExp(`^${number}\\b`) });
}

async function openSentence(page: Page, number: number): Promise<void> {
  await findSentence(page, number).click();
  await expect(findHead(page, number)).toBeFocused();
}

async function pick(page: Page, ...words: readonly string[]): Promise<void> {
  const picker = page.getByRole('group', { name: 'Words that name' });
  for (const word of words) await picker.getByRole('button', { name: word, exact: true }).first().click();
}

async function choose(page: Page, ...names: readonly RegExp[]): Promise<void> {
  for (const name of names) await page.getByRole('radio', { name }).check();
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check this sentence' }).click();
}

/** What the page's markup tells of the key: nothing, before a sentence is checked. */
function readTold(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('main')
    .evaluate((main) => [
      ...(main.outerHTML.match(/said-(?:source|cue|hedge)|voice-list|The key|Syrian state media|read by an editor/g) ??
        []),
    ]);
}

test('a student says of each sentence who says it and how surely, is told what was overlooked, and saves it', async ({
  page,
}, { project }) => {
  await begin(page);
  expect(await readTold(page)).toEqual([]);

  // Checking says what is missing, and leads there.
  await check(page);
  await expect(page.getByRole('alert')).toContainText('who says it');
  await pick(page, 'state', 'media');
  await choose(page, /^Asserts/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('radio', { name: /^Asserts/ })).not.toBeChecked();
  await choose(page, /^Asserts/, /^Certain/);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Certain/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'media', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect(await readTold(page)).toEqual([]);
  await check(page);
  await expect(page.getByRole('heading', { name: /^Sentence 1 of 11\W+Right$/ })).toBeFocused();
  await expect(page.getByText('From the case’s claims, read by an editor.')).toBeVisible();
  await expect(findSentence(page, byStateMedia)).toContainText('state media');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(findHead(page, 2)).toBeVisible();

  await openSentence(page, declined);
  await pick(page, 'Israeli', 'spokeswoman');
  await choose(page, /^Denies/, /^Certain/);
  await check(page);
  await expect(page.getByRole('status').filter({ hasText: 'To decline is not to deny' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Look again at what it does' })).toBeFocused();

  await openSentence(page, ownVoice);
  await pick(page, 'Israel');
  await choose(page, /^Asserts/, /^Certain/);
  await check(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'This is the report’s own voice.' })).toBeVisible();

  await openSentence(page, believed);
  await pick(page, 'monitor', 'sources');
  await choose(page, /^Asserts/, /^Certain/);
  await check(page);
  await expect(
    page.getByRole('listitem').filter({ hasText: '“were also believed” is not an assertion' }),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Sentence 8 of 11\W+Look again at how surely$/ })).toBeVisible();

  await page.getByRole('link', { name: 'To the end' }).click();
  await expect(page.getByText('Who says it: 3 of 4 right; what it does: 2 of 3; how surely: 2 of 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Check all the rest' }).click();
  await expect(page.getByRole('heading', { name: 'All sentences checked' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Skipped/ })).toHaveCount(7);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  const path = await (await download).path();
  const parsed = parseAnswers(JSON.parse(readFileSync(path, 'utf8')));
  expect(parsed.ok && parsed.value.student).toBe('Ada');
  expect(parsed.ok && parsed.value.attributions.filter(({ isChecked }) => isChecked)).toHaveLength(11);

  await page.goto('./?page=classroom&task=gather');
  await page.getByLabel('Files of answers', { exact: true }).setInputFiles(path);
  await expect(page.getByText('1 student: Ada')).toBeVisible();
  const row = page.getByRole('row', { name: /Israeli army spokeswoman/ });
  await expect(row.getByRole('cell')).toHaveText([
    '1',
    '1',
    '0',
    '–',
    /^Israeli army/,
    '1 × Takes declining for a denial',
  ]);
  await expectNothingFound(page, project.name);
});

test('by keyboard alone: a sentence, its words, and what they do', async ({ page }) => {
  await begin(page);
  await findSentence(page, 1).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(findSentence(page, declined)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findHead(page, declined)).toBeFocused();
  const first = page.getByRole('group', { name: 'Words that name' }).getByRole('button').first();
  for (let step = 0; step < 6 && !(await first.evaluate((word) => word === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.word[aria-pressed="true"]')).toHaveText(['An', 'Israeli', 'army', 'spokeswoman']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Declines to comment' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Sentence 4 of 11\W+Right$/ })).toBeFocused();
});

test('nothing is found by axe, before a sentence is checked, after it, at the end and for the teacher', async ({
  page,
}, { project }) => {
  await begin(page);
  await expectNothingFound(page, project.name);
  await pick(page, 'state', 'media');
  await choose(page, /^Asserts/, /^Probable/);
  await check(page);
  await expect(page.getByRole('heading', { name: 'Look again at how surely' })).toBeVisible();
  await expectNothingFound(page, project.name);
  await page.getByRole('link', { name: 'To the end' }).click();
  await expect(page.getByRole('heading', { name: 'So far' })).toBeVisible();
  await expectNothingFound(page, project.name);
  await page.goto(`${lesson}&task=teach`);
  await expect(page.getByRole('heading', { name: /^Key/ })).toBeVisible();
  await expectNothingFound(page, project.name);
});

test('a teacher makes one of another report, some of its passages', async ({ page }) => {
  await page.goto('./?page=classroom&task=make');
  await page.getByRole('radio', { name: /^Who said it/ }).check();
  await page.getByLabel('Title').fill('One report');
  await expect(page.getByText('Choose a report.')).toBeVisible();
  await page.getByLabel('Report', { exact: true }).selectOption('jerusalemonline-2019-03-28');
  await expect(page.getByText('The lesson is ready.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^All \d+ passages/ }).uncheck();
  for (const box of (await page.locator('.make-reports input').all()).slice(1)) await box.uncheck();
  await page.reload();
  await expect(page.locator('.make-reports input:checked')).toHaveCount(1);
  await page.getByRole('link', { name: 'Preview as a student' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('toolbar', { name: 'Sentences' }).getByRole('button')).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Sentence 1 of/ })).toBeVisible();
  expect(await readTold(page)).toEqual([]);
});
