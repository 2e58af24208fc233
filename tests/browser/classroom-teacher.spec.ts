import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { markWord } from '../../src/words/mark-word.ts';
import { makeSmallCase } from '../core/model/small-case.ts';
import { expectNothingFound } from './axe.ts';
import { begin, choose, findClaim, findQuestion, goOn, homsLesson, linkTo, markIn } from './classroom.ts';
import { expect, test } from './watched-test.ts';

const army = findClaim('homs-cause-army-2');
const monitor = findClaim('homs-cause-sohr-2');

/** By the maker's own fields; what students get is what is asked for here. */
async function makeLesson(page: Page): Promise<void> {
  await page.goto('./?page=classroom');
  await page.getByRole('link', { name: 'Make a lesson' }).click();
  await page.getByRole('combobox', { name: 'Incident' }).selectOption('homs-2020-05-01');
  await expect(page.getByText('Give it a title.')).toBeVisible();
  await expect(page.getByText('Choose at least one question.')).toBeVisible();
  await page.getByLabel('Title').fill('Two voices on a depot');
  await page.getByLabel('Minutes').fill('20');
  await page.getByLabel('Introduction').fill('Read who said what.');
  await page.getByLabel('Questions to discuss').fill('Who was not asked?\nWhat would settle it?');
  for (const question of ['Whose site was it?', 'What caused the blasts?'])
    await page.getByRole('button', { name: `Ask: ${question}` }).click();
  await page.getByRole('button', { name: 'Up: What caused the blasts?' }).click();
  await page.getByLabel('A hint beside “What caused the blasts?”').fill('Mind how sure they are.');
}

/** A student on another computer, who marks both questions and saves the answers. */
async function answerAs(browser: Browser, link: string, student: string, mark: 'agree' | 'conflict'): Promise<string> {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(link);
  await begin(page, student);
  const [cause, whose] = [findQuestion(page, 'cause'), findQuestion(page, 'whose')];
  await expect(page.getByRole('main')).toContainText('Mind how sure they are.');
  await choose(cause, mark);
  await cause.tickOf(army).check();
  await cause.tickOf(monitor).check();
  await choose(whose, 'unconfirmed');
  for (const { reason, check, key } of [cause, whose]) {
    await reason.fill(`So it seems to ${student}.`);
    await check.click();
    await expect(key).toBeVisible();
  }
  await goOn(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await context.close();
  return text;
}

function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('a lesson is made, goes out as a link, and comes back as one table', async ({ page, browser, baseURL }, {
  project,
}) => {
  await makeLesson(page);
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Two voices on a depot');
  await page.getByRole('link', { name: 'Hand it out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two voices on a depot' })).toBeVisible();
  const link = await page.getByLabel('Link for students').inputValue();
  expect(new URL(link).href.startsWith(`${baseURL}?page=classroom#lesson=`)).toBe(true);

  const files = [
    fileOf('ada.json', await answerAs(browser, link, 'Ada', 'conflict')),
    fileOf('ben.json', await answerAs(browser, link, 'Ben', 'agree')),
    fileOf('notes.json', '{"title": "not answers"}'),
  ];
  await page.goto('./?page=classroom');
  await page.getByRole('link', { name: 'Gather results' }).click();
  await page.getByLabel('Files of answers', { exact: true }).setInputFiles(files);
  await expect(page.getByText('2 students: Ada; Ben')).toBeVisible();
  const row = page.getByRole('row', { name: /What caused the blasts/ });
  const cells = row.getByRole('cell');
  expect(await cells.allTextContents()).toEqual(
    expect.arrayContaining(['1', '1', '0', '0', markWord[markIn(2, 'cause')]]),
  );
  await expect(cells.nth(0)).toHaveText('1');
  await expect(cells.nth(1)).toHaveText('1');
  await expect(row).toContainText('1 × Takes a conflict for agreement');
  await expect(row).toContainText('2 × SOHR');
  await expect(page.getByRole('region', { name: 'Not counted' })).toContainText('notes.json: no file of answers');

  await expectNothingFound(page, project.name);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('What caused the blasts?');
});

test('a lesson on a case of one’s own carries it, as a link and as a file', async ({ page, browser }) => {
  const own = makeSmallCase();
  const [incident] = own.incidents;
  incident.title = 'Something of our own';
  await page.goto('./');
  await page.getByLabel('Case file').setInputFiles([fileOf('own.json', JSON.stringify(own))]);
  await expect(page.getByText('own.json')).toBeVisible();
  await page.getByRole('link', { name: 'Classroom' }).click();
  await page.getByRole('link', { name: 'Make a lesson' }).click();
  await page.getByLabel('Title').fill('On our own case');
  await page.getByRole('combobox', { name: 'Incident' }).selectOption(incident.id);
  await page
    .getByRole('button', { name: /^Ask: / })
    .first()
    .click();
  await page.getByRole('link', { name: 'Hand it out' }).click();
  const link = await page.getByLabel('Link for students').inputValue();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  const context = await browser.newContext();
  const student = await context.newPage();
  await student.goto(link);
  await student.getByRole('button', { name: 'Begin' }).click();
  await expect(student.getByRole('heading', { level: 1, name: 'Something of our own' })).toBeVisible();
  await student.getByRole('link', { name: 'Classroom' }).click();
  const dropped = await student.evaluateHandle((written) => {
    const data = new DataTransfer();
    data.items.add(new File([written], 'lesson.json', { type: 'application/json' }));
    return data;
  }, text);
  await student.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(student.getByRole('heading', { level: 1, name: 'On our own case' })).toBeVisible();
  await student.getByRole('button', { name: 'Go on' }).click();
  await expect(student.getByRole('heading', { level: 1, name: 'Something of our own' })).toBeVisible();
  await context.close();
});

test('each change of a lesson can be undone, and a dropped lesson brought back', async ({ page }) => {
  await makeLesson(page);
  await page.getByRole('button', { name: 'Take out: What caused the blasts?' }).click();
  await expect(page.getByRole('button', { name: 'Ask: What caused the blasts?' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('button', { name: 'Take out: What caused the blasts?' })).toBeVisible();
  await page.getByRole('button', { name: 'Drop the lesson' }).click();
  await expect(page.getByRole('heading', { name: 'Your lessons' })).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { name: 'Two voices on a depot' })).toBeVisible();
});

test('in rounds: each source from its round on', async ({ page }) => {
  await makeLesson(page);
  await page.getByRole('button', { name: 'Hear them in rounds' }).click();
  await page.getByLabel('Who is heard in round 1').fill('all but one');
  await page.getByRole('button', { name: 'One more round' }).click();
  await expect(page.getByText('Nobody is heard in this round')).toBeVisible();
  await page.getByLabel('Who is heard in round 2').fill('the monitor');
  await page.getByRole('list', { name: 'Sources by round' }).getByLabel('SOHR').selectOption({ index: 1 });
  await page.getByRole('link', { name: 'Preview as a student' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Round 1 of 2: all but one')).toBeVisible();
  await expect(findQuestion(page, 'cause').tickOf(army)).toBeVisible();
  await expect(findQuestion(page, 'cause').tickOf(monitor)).toHaveCount(0);
});

test('on paper: the worksheet without a mark, and the key with each', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`${await linkTo(homsLesson)}`);
  await expect(page.getByLabel('Your name')).toBeVisible();
  await page.goto(page.url().replace('&lesson=', '&task=teach&lesson='));
  await page.getByRole('button', { name: 'Print the worksheet' }).click();
  await page.emulateMedia({ media: 'print' });
  const [sheet, key] = [page.getByRole('region', { name: 'Worksheet' }), page.getByRole('region', { name: 'Key' })];
  await expect(sheet.getByRole('heading', { name: '1. What caused the blasts?' })).toHaveCount(3);
  await expect(sheet).not.toContainText(/Decided by|Only one side|against/);
  await expect(key).toBeHidden();
  for (const format of ['A4', 'Letter'] as const) {
    const printed = (await page.pdf({ format })).toString('latin1');
    // A round each, upright, and no more than two sheets for one.
    const sheets = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(6);
    const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed) ?? []).map(Number);
    expect(height).toBeGreaterThan(width);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print the key' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeHidden();
  await expect(key).toContainText(markWord[markIn(2, 'cause')]);
  await expect(key).toContainText(`Round 1, the army: ${markWord[markIn(0, 'cause')]}.`);
});

test('axe finds nothing, light and dark: the teacher’s page, the maker, the results', async ({ page }, { project }) => {
  await page.goto('./?page=classroom&lesson=ready-how-many-voices&task=teach');
  await expect(page.getByRole('heading', { name: 'Key' })).toBeVisible();
  await expectNothingFound(page, project.name);
  await makeLesson(page);
  await page.getByRole('button', { name: 'Hear them in rounds' }).click();
  await expectNothingFound(page, project.name);
  await page.goto('./?page=classroom&task=gather');
  await page.getByLabel('Files of answers', { exact: true }).setInputFiles([fileOf('notes.json', '{}')]);
  await expectNothingFound(page, project.name);
});
