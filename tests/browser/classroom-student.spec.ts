import { readFileSync } from 'node:fs';
import { parseAnswers } from '../../src/core/lesson/results/answers-file.ts';
import { markWord } from '../../src/words/mark-word.ts';
import { expectNothingFound } from './axe.ts';
import { begin, choose, findClaim, findQuestion, goOn, homsLesson, linkTo, markIn, readTold } from './classroom.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './watched-test.ts';

const army = findClaim('homs-cause-army-2');
const believing = findClaim('homs-cause-intelligence');
const monitor = findClaim('homs-cause-sohr-2');

test('a student goes through the rounds, checks each answer, is told what was overlooked, and saves it', async ({
  page,
}) => {
  await page.goto(await linkTo(homsLesson));
  expect(await readTold(page)).toEqual([]);
  // The way to the key says so, and takes two presses.
  const toKey = page.getByRole('link', { name: 'Show the teacher’s page' });
  await expect(toKey).toBeHidden();
  await page.getByText('For teachers', { exact: true }).click();
  await expect(toKey).toBeVisible();
  await begin(page, 'Ada');
  const [cause, whose] = [findQuestion(page, 'cause'), findQuestion(page, 'whose')];
  await expect(page.getByText('Round 1 of 3: the army')).toBeVisible();
  await expect(cause.tickOf(monitor)).toHaveCount(0);
  expect(await readTold(page)).toEqual([]);

  // Going on says what is missing, and leads there.
  await goOn(page);
  await expect(page.getByText('2 questions are not answered yet.')).toBeVisible();
  await expect(cause.marks.getByRole('radio').first()).toBeFocused();
  await choose(cause, 'unconfirmed');
  await choose(whose, 'unconfirmed');
  expect(await readTold(page)).toEqual([]);
  await goOn(page);

  await expect(page.getByText('Round 2 of 3: the monitor')).toBeVisible();
  expect(await readTold(page)).toEqual([]);
  await choose(cause, 'conflict');
  await goOn(page);
  await expect(cause.marks.locator('xpath=ancestor::form').getByRole('alert')).toContainText('Tick');
  await cause.tickOf(monitor).check();
  await cause.tickOf(army).check();
  await choose(whose, 'unconfirmed');
  await page.reload();
  await expect(page.getByText('Round 2 of 3: the monitor')).toBeVisible();
  await expect(cause.tickOf(monitor)).toBeChecked();
  expect(await readTold(page)).toEqual([]);
  await goOn(page);

  await expect(page.getByText('Round 3 of 3: who believes')).toBeVisible();
  await expect(page.getByText('Round 2, the monitor: Conflict')).toBeVisible();
  await choose(cause, 'conflict');
  await cause.tickOf(army).check();
  await cause.tickOf(believing).check();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(cause.tickOf(believing)).not.toBeChecked();
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(cause.tickOf(believing)).toBeChecked();
  await cause.check.click();
  await expect(cause.reason).toBeFocused();
  await expect(cause.reason).toHaveAccessibleDescription(/Say why/);
  expect(await readTold(page)).toEqual([]);
  await cause.reason.fill('The army denies what the others assert.');
  await cause.check.click();

  const told = cause.key;
  await expect(told.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(told.getByRole('heading', { level: 3 })).toContainText(
    `${markWord[markIn(2, 'cause')]}, as you marked it`,
  );
  await expect(told).toContainText('A belief is not an assertion.');
  await expect(told).toContainText('The army denies what the others assert.');
  await expect(told.getByRole('link', { name: 'Rule 5' }).first()).toHaveAttribute('href', /page=method#rule-5$/);
  for (const round of [0, 1, 2]) {
    await expect(told.getByRole('row').nth(round + 1)).toContainText(`${markWord[markIn(round, 'cause')]}.`);
  }
  // Who has seen the key has seen it: nothing takes the answer back.
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(told).toBeVisible();
  await expect(cause.check).toHaveCount(0);

  await choose(whose, 'unconfirmed');
  await whose.reason.fill('No idea.');
  await whose.check.click();
  await expect(whose.key).toBeVisible();
  await goOn(page);
  const right = 1 + (markIn(2, 'whose') === 'unconfirmed' ? 1 : 0);
  await expect(page.getByText(`Ada: ${right} of 2 marks right`)).toBeVisible();
  await expect(page.getByText('Who was not asked?')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  const parsed = parseAnswers(JSON.parse(readFileSync(await (await download).path(), 'utf8')));
  expect(parsed.ok && parsed.value.student).toBe('Ada');
  expect(
    parsed.ok && parsed.value.answers.map(({ question, round, mark, isChecked }) => [question, round, mark, isChecked]),
  ).toEqual([
    ['cause', 0, 'unconfirmed', false],
    ['whose', 0, 'unconfirmed', false],
    ['cause', 1, 'conflict', false],
    ['whose', 1, 'unconfirmed', false],
    ['cause', 2, 'conflict', true],
    ['whose', 2, 'unconfirmed', true],
  ]);
  expect(JSON.stringify(parsed)).not.toContain('decidedBy');
});

for (const title of ['How many voices?', 'First the army, then the monitor, then the minister']) {
  test(`a ready lesson, from end to end, tells no mark ahead of time: ${title}`, async ({ page }) => {
    await page.goto('./?page=classroom');
    await page.getByRole('link', { name: `Begin with ${title}` }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    const forms = page.locator('.answer-form');
    const end = page.getByRole('heading', { name: 'Question by question' });
    for (let step = 0; !(await end.isVisible()); step += 1) {
      expect(step).toBeLessThan(20);
      await expect(forms.first()).toBeVisible();
      expect(await readTold(page)).toEqual([]);
      const count = await forms.count();
      for (let index = 0; index < count; index += 1)
        await forms.nth(index).getByRole('radio', { name: 'Unconfirmed' }).check();
      expect(await readTold(page)).toEqual([]);
      while ((await forms.first().getByRole('button').count()) > 0) {
        const left = await forms.count();
        await forms.first().getByRole('textbox').fill('Too few say so.');
        await forms.first().getByRole('button').click();
        await expect(forms).toHaveCount(left - 1);
        if (left === 1) break;
      }
      await page.getByRole('button', { name: /^(Go on|To the end)/ }).click();
      await expect(page.getByRole('button', { name: /^(Go on|To the end)/ }).or(end)).toBeVisible();
    }
    await expect(page.getByText(/of \d+ marks right/)).toBeVisible();
  });
}

test('by keyboard alone: a mark, the claims, the reason and the key', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'a phone has no keyboard');
  await page.goto(await linkTo({ ...homsLesson, rounds: [] }));
  await tabTo(page, page.getByRole('button', { name: 'Begin' }));
  await page.keyboard.press('Enter');
  const cause = findQuestion(page, 'cause');
  await tabTo(page, cause.tickOf(army));
  await page.keyboard.press('Space');
  await tabTo(page, cause.tickOf(monitor));
  await page.keyboard.press('Space');
  await tabTo(page, cause.marks.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(cause.marks.getByRole('radio', { name: 'Conflict' })).toBeChecked();
  await tabTo(page, cause.reason);
  await page.keyboard.type('One denies what the other says.');
  await tabTo(page, cause.check);
  await page.keyboard.press('Enter');
  await expect(cause.key.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(cause.key).toContainText('Your answer');
});

test('another student begins anew on the same computer, and nothing of the first is shown', async ({ page }) => {
  await page.goto(await linkTo({ ...homsLesson, rounds: [] }));
  await begin(page, 'Ada');
  await choose(findQuestion(page, 'cause'), 'agree');
  await page.getByRole('link', { name: homsLesson.title }).click();
  await expect(page.getByRole('button', { name: 'Go on as Ada' })).toBeVisible();
  await page.getByRole('button', { name: 'Start again, for another student' }).click();
  await begin(page, 'Ben');
  const none = findQuestion(page, 'cause').marks.getByRole('radio', { checked: true });
  await expect(none).toHaveCount(0);
  // Undo does not reach what Ada did, neither now nor after a reload.
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(page.getByText('Ben', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Ben', { exact: true })).toBeVisible();
    await expect(none).toHaveCount(0);
  }
});

test('a link that was cut says so, and how to get a whole one', async ({ page }) => {
  const link = await linkTo(homsLesson);
  await page.goto(link.slice(0, -40));
  await expect(page.getByRole('heading', { name: 'The link is broken' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Copy it again, all of it');
});

test('axe finds nothing, light and dark: a lesson before and after', async ({ page }, { project }) => {
  await page.goto('./?page=classroom');
  await expect(page.getByRole('heading', { name: 'Ready lessons' })).toBeVisible();
  await expectNothingFound(page, project.name);
  await page.goto(await linkTo({ ...homsLesson, rounds: [] }));
  await expect(page.getByLabel('Your name')).toBeVisible();
  await expectNothingFound(page, project.name);
  await begin(page);
  const cause = findQuestion(page, 'cause');
  await choose(cause, 'agree');
  await cause.tickOf(army).check();
  await cause.check.click();
  await expectNothingFound(page, project.name);
  await cause.reason.fill('They do.');
  await cause.check.click();
  await expect(cause.key).toBeVisible();
  await expectNothingFound(page, project.name);
  await page.goto(`${page.url().replace(/&incident=[^&#]*/, '&task=end')}`);
  await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
  await expectNothingFound(page, project.name);
});
