import type { Page } from '@playwright/test';
import { findingCodes } from '../../src/core/draft/draft-finding.ts';
import { findingTitle } from '../../src/words/say-finding.ts';
import {
  checkByCommand,
  denial,
  expectChecked,
  type FaultyDraft,
  findEditor,
  findFinding,
  findFindings,
  findIncidentSelect,
  findWaved,
  homsDraft,
  openCopyDesk,
  palmyraDraft,
  pasteDraft,
  quote,
  readList,
  reason,
  runCheck,
  waveDenial,
  writeDraft,
} from './copy-desk.ts';
import { type MarkedFinding, type MarkLook, readMarkLooks, readMarks } from './draft-marks.ts';
import { tabTo } from './keyboard.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');
const palmyra = findIncident('palmyra-2024-11-20');
const weapons = findIncident('chemical-weapons');
/** It names no incident. */
const vague = 'Ten civilians were killed, the Observatory said. The Israeli army denied that it was behind the strike.';
const drafts = [homsDraft, palmyraDraft];

test('each fault of every kind is listed by weight, marked in place, and as the command has it', async ({ page }) => {
  const codes = drafts.flatMap(({ faults }) => faults.map(({ code }) => code));
  expect([...codes].sort()).toEqual([...findingCodes].sort());
  const looks: MarkLook[] = [];
  await openCopyDesk(page);
  for (const draft of drafts) {
    await pasteDraft(page, draft.text);
    await expectFaults(page, draft);
    looks.push(...(await readMarkLooks(page)));
  }
  // A line of its own for each kind, not only a colour.
  const lines = new Map(looks.map(({ kind, line }) => [kind, line]));
  expect(lines.size).toBe(3);
  expect(new Set(lines.values()).size).toBe(3);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBeGreaterThan(1);
});

async function expectFaults(page: Page, { text, faults }: FaultyDraft): Promise<void> {
  const printed = checkByCommand(text);
  await expect(findFindings(page).locator('li.finding')).toHaveCount(printed.length);
  const list = await readList(page);
  const weights = list.map(({ code }) => findingCodes.indexOf(code));
  expect(weights).toEqual([...weights].sort((a, b) => a - b));

  const marks = await readMarks(page);
  const shown = marks.map(({ number, span }) => JSON.stringify([list[number - 1]?.code, span]));
  expect(shown.sort()).toEqual(printed.map(({ code, span }) => JSON.stringify([code, span])).sort());
  for (const { number, span } of marks) expect(text.slice(...span)).toBe(list[number - 1]?.words);
  for (const { code, words } of faults) {
    const start = text.indexOf(words);
    const isMarked = ({ number, span: [from, to] }: MarkedFinding) =>
      list[number - 1]?.code === code && from < start + words.length && start < to;
    expect(marks.some(isMarked), `${code}: ${words}`).toBe(true);
  }
  for (const { message, suggestion } of printed) {
    await expect(findFindings(page)).toContainText(message);
    if (suggestion !== undefined)
      await expect(
        findFindings(page)
          .getByRole('button', { name: `Change to “${suggestion}”` })
          .first(),
      ).toBeVisible();
  }
}

test('a suggestion is taken with one press, its finding is gone, and Ctrl+Z in the editor brings both back', async ({
  page,
}) => {
  await writeDraft(page, homsDraft.text);
  const before = await readList(page);
  const finding = findFinding(page, 'altered-quote', quote);
  await finding.getByRole('button', { name: /^Change to/ }).click();
  await expect(findEditor(page)).toHaveValue(homsDraft.text.replace(quote, 'believed to be from an Israeli strike'));
  await expectChecked(page);
  await expect(finding).toHaveCount(0);
  expect(await readList(page)).toEqual(before.filter(({ code }) => code !== 'altered-quote'));
  await findEditor(page).focus();
  await page.keyboard.press('Control+z');
  await expect(findEditor(page)).toHaveValue(homsDraft.text);
  await expect(finding).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(findEditor(page)).not.toHaveValue(homsDraft.text);
  await expect(finding).toHaveCount(0);
});

test('one is waved through with a reason: it survives a reload, is undone, redone and called back', async ({
  page,
}) => {
  await writeDraft(page, homsDraft.text);
  const count = (await readList(page)).length;
  const finding = findFinding(page, 'non-denial-reported-as-denial-or-confirmation', denial);
  await finding.getByRole('button', { name: 'Wave through' }).click();
  await finding.getByRole('button', { name: 'Wave it through' }).click();
  await expect(finding.getByRole('alert')).toContainText('Give a reason');
  await page.keyboard.press('Escape');
  await waveDenial(page);
  const waved = findWaved(page);
  const open = async () => {
    await waved.locator('summary').click();
    await expect(waved).toContainText(reason);
    await expect(waved).toContainText(denial);
  };
  await open();
  expect(await readList(page)).toHaveLength(count - 1);
  expect((await readMarks(page)).map(({ span }) => homsDraft.text.slice(...span))).not.toContain(denial);

  await page.reload();
  await expectChecked(page);
  await expect(finding).toHaveCount(0);
  await open();
  await page.getByRole('heading', { name: 'Findings' }).focus();
  await page.keyboard.press('Control+z');
  await expect(finding).toBeVisible();
  await expect(waved).toHaveCount(0);
  await page.getByRole('button', { name: /^Redo: / }).click();
  await expect(finding).toHaveCount(0);
  await open();
  await waved.getByRole('button', { name: /^Call back/ }).click();
  await expect(finding).toBeVisible();
  await expect(waved).toHaveCount(0);
  await expect(findEditor(page)).toHaveValue(homsDraft.text);
});

test('which incident it is about is recognised, and can be set; the choice is kept', async ({ page }) => {
  await writeDraft(page, palmyraDraft.text);
  const select = findIncidentSelect(page);
  const chosen = select.locator('option:checked');
  await expect(chosen).toContainText(`${palmyra.title}`);
  await expect(chosen).toContainText('recognised');
  await pasteDraft(page, vague);
  await expect(chosen).not.toContainText('(recognised)');
  expect(await readList(page)).toEqual([]);
  await select.selectOption(homs.id);
  const finding = findFinding(page, 'non-denial-reported-as-denial-or-confirmation');
  await expect(finding).toContainText('declined to comment');
  expect(JSON.parse(runCheck(vague, '--json', '--incident', homs.id)).findings).toHaveLength(1);
  await select.selectOption(weapons.id);
  await expect(finding).toHaveCount(0);
  await select.selectOption(homs.id);
  await expect(finding).toBeVisible();
  await page.reload();
  await expect(select).toHaveValue(homs.id);
  await expect(finding).toBeVisible();
});

test('a finding opens what the sources said beside it: exact words, source, report', async ({ page }, { project }) => {
  await writeDraft(page, homsDraft.text);
  const finding = findFinding(page, 'altered-quote', quote);
  await finding.getByRole('button', { name: 'What the sources said' }).click();
  const evidence = finding.locator('.finding-evidence');
  const words = evidence.getByRole('blockquote').first();
  await expect(words).toContainText('believed to be from an Israeli strike');
  await expect(words.locator('mark').first()).toBeVisible();
  await expect(evidence).toContainText('war monitor');
  await expect(evidence).toContainText('Haaretz');
  await expect(evidence.getByRole('deletion').filter({ hasText: 'thought' })).toBeVisible();
  await expect(evidence.getByRole('insertion').filter({ hasText: 'believed' })).toBeVisible();
  const [box, place] = [await findEditor(page).boundingBox(), await evidence.boundingBox()];
  if (box === null || place === null) throw new Error('One of them is not drawn');
  if (project.name === 'wide') expect(place.x).toBeGreaterThanOrEqual(box.x + box.width);
  else expect(place.y).toBeGreaterThan(box.y + box.height);

  await page.reload();
  await expect(words).toContainText('believed to be from an Israeli strike');
  await evidence.getByRole('link', { name: 'See it in the comparison' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: homs.title })).toBeVisible();
  await page.goBack();
  await expect(findEditor(page)).toHaveValue(homsDraft.text);
});

test('words at fault and their finding lead to each other', async ({ page }) => {
  await writeDraft(page, homsDraft.text);
  const finding = findFinding(page, 'number-differs', 'eight');
  await finding.getByRole('button', { name: 'Go to the words' }).click();
  await expect(findEditor(page)).toBeFocused();
  expect(await readSelection(page)).toBe('eight');
  await expect(finding).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(finding.getByRole('button', { name: findingTitle['number-differs'] })).toBeFocused();
});

function readSelection(page: Page): Promise<string> {
  return findEditor(page).evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
}

test('by the keyboard alone: to the page, a draft, from finding to finding, a suggestion, one waved through', async ({
  page,
}) => {
  const health = 'The health director of Homs, Hassan al-Jundi, said eight civilians were wounded on 1 May 2020.';
  const text = `${health} ${denial}.`;
  await page.goto('./');
  await tabTo(page, page.getByRole('link', { name: 'Copy desk' }));
  await page.keyboard.press('Enter');
  await expect(findEditor(page)).toBeVisible();
  const way = await tabTo(page, findEditor(page));
  expect(way.at(-1)).toMatchObject({ isSeen: true });
  await page.keyboard.type(text);
  await expectChecked(page);
  await expect(findFindings(page).locator('li.finding')).toHaveCount(2);

  await page.keyboard.press('F8');
  expect(await readSelection(page)).toBe('eight');
  await page.keyboard.press('F8');
  expect(await readSelection(page)).toBe(denial);
  await page.keyboard.press('Shift+F8');
  expect(await readSelection(page)).toBe('eight');
  await page.keyboard.press('Control+Enter');
  const differs = findFinding(page, 'number-differs');
  await expect(differs.getByRole('button', { name: findingTitle['number-differs'] })).toBeFocused();
  const stops = await tabTo(page, differs.getByRole('button', { name: /^Change to/ }), 3);
  expect(stops.at(-1)).toMatchObject({ hasRing: true, isSeen: true });
  await page.keyboard.press('Enter');
  await expect(findEditor(page)).toBeFocused();
  await expect(differs).toHaveCount(0);
  await expect(findEditor(page)).toHaveValue(text.replace('eight', 'at least ten'));

  await expectChecked(page);
  await page.keyboard.press('F8');
  expect(await readSelection(page)).toBe(denial);
  await page.keyboard.press('Control+Enter');
  await tabTo(page, findFindings(page).getByRole('button', { name: 'Wave through' }), 6);
  await page.keyboard.press('Enter');
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  await expect(findFindings(page).locator('li.finding')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeFocused();
  await tabTo(page, findWaved(page).locator('summary'), 6);
  await page.keyboard.press('Enter');
  await expect(findWaved(page)).toContainText(reason);
  await page.keyboard.press('Control+z');
  await expect(findFindings(page).locator('li.finding')).toHaveCount(1);
});
