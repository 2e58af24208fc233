import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { type FindingCode, findingCodes } from '../../src/core/draft/draft-finding.ts';
import type { Span } from '../../src/core/text/span.ts';
import { findingTitle } from '../../src/words/say-finding.ts';
import { expect } from './watched-test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Found {
  readonly code: FindingCode;
  readonly words: string;
}

/** A draft, made up on an incident that ships, with what is wrong in it. */
export interface FaultyDraft {
  readonly text: string;
  readonly faults: readonly Found[];
}

export const denial = 'The Israeli army denied that it was behind the blasts';
export const reason = 'The spokeswoman confirmed it to us by phone.';
export const quote = 'thought to be the result of an Israeli strike';

export const homsDraft: FaultyDraft = {
  text: `The explosions at an ammunition depot near Homs came from an Israeli strike, intelligence sources confirmed. ${denial}.

The blasts were “${quote}”, a war monitor said. Military sources quoted by SANA timed the successive explosions at 9:25 on Friday morning.

Talal Barazi, the governor of Homs, announced that three villages were being evacuated. Five people were killed by the blasts, the Syrian news channel reported.

The health director of Homs, Hassan al-Jundi, said eight civilians were wounded. Five people were hurt in the explosions, according to the city’s health director.`,
  faults: [
    { code: 'altered-quote', words: quote },
    { code: 'wrong-source', words: 'the city’s health director' },
    { code: 'non-denial-reported-as-denial-or-confirmation', words: denial },
    { code: 'number-differs', words: 'eight' },
    { code: 'scope-changed', words: 'Five people were killed' },
    { code: 'lost-hedge', words: 'came from an Israeli strike, intelligence sources confirmed' },
    { code: 'one-source-made-plural', words: 'Military sources' },
    { code: 'unsupported', words: 'three villages were being evacuated' },
  ],
};

/** The three codes that the other has not. */
export const palmyraDraft: FaultyDraft = {
  text: `By the latest count of the Syrian Observatory for Human Rights, 92 people died in the Israeli strikes on Palmyra on 20 November 2024. Four members of Hezbollah were killed.

Forty-two Syrians are among the dead, says the Observatory.`,
  faults: [
    { code: 'stated-as-fact', words: 'Four members of Hezbollah were killed' },
    { code: 'stale-figure', words: 'Forty-two' },
    { code: 'one-side-only', words: '92 people died in the Israeli strikes on Palmyra' },
  ],
};

export function findEditor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Draft', exact: true });
}

export function findFindings(page: Page): Locator {
  return page.getByRole('region', { name: 'Findings' });
}

/** By the code’s title, and by words that are at fault. */
export function findFinding(page: Page, code: FindingCode, words = ''): Locator {
  return findFindings(page)
    .locator('li.finding')
    .filter({ has: page.getByRole('heading', { name: findingTitle[code] }) })
    .filter({ has: page.locator('.finding-words', { hasText: words }) });
}

export function findWaved(page: Page): Locator {
  return findFindings(page).locator('details', { hasText: 'Waved through' });
}

export function findIncidentSelect(page: Page): Locator {
  return page.getByRole('combobox', { name: 'About' });
}

export async function openCopyDesk(page: Page): Promise<void> {
  await page.goto('./?page=copy-desk');
  await expect(findEditor(page)).toBeVisible();
}

/** As an editor pastes: over all that is there. */
export async function pasteDraft(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await findEditor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expectChecked(page);
}

export async function expectChecked(page: Page): Promise<void> {
  await expect(findFindings(page)).toHaveAttribute('aria-busy', 'false');
  await expect(findFindings(page).getByText('Checking…')).toHaveCount(0);
  expect(
    await findFindings(page).getByRole('alert').filter({ hasText: 'could not be checked' }).allTextContents(),
  ).toEqual([]);
}

/** It is kept once the address names it and the pause after typing is over. */
export async function writeDraft(page: Page, text: string): Promise<void> {
  await openCopyDesk(page);
  await pasteDraft(page, text);
  await expect(page).toHaveURL(/draft=/);
}

/** The list from top to bottom. */
export async function readList(page: Page): Promise<readonly Found[]> {
  const items = await findFindings(page)
    .locator('li.finding')
    .evaluateAll((all) =>
      all.map((item) => ({
        title: item.querySelector('h3 button')?.lastElementChild?.textContent ?? '',
        words: item.querySelector('.finding-words')?.textContent ?? '',
      })),
    );
  return items.map(({ title, words }) => ({ code: codeOf(title), words }));
}

function codeOf(title: string): FindingCode {
  const code = findingCodes.find((each) => findingTitle[each] === title);
  if (code === undefined) throw new Error(`No finding goes by “${title}”`);
  return code;
}

interface PrintedFinding {
  readonly code: FindingCode;
  readonly span: Span;
  readonly message: string;
  readonly suggestion?: string;
}

/** What the command says of the same text. */
export function checkByCommand(text: string): readonly PrintedFinding[] {
  return JSON.parse(runCheck(text, '--json')).findings;
}

export function runCheck(text: string, ...options: readonly string[]): string {
  return execFileSync(process.execPath, ['dist/cli/sources-say.js', 'check', '-', ...options], {
    cwd: root,
    encoding: 'utf8',
    input: text,
  });
}

export async function waveDenial(page: Page): Promise<void> {
  const finding = findFinding(page, 'non-denial-reported-as-denial-or-confirmation', denial);
  await finding.getByRole('button', { name: 'Wave through' }).click();
  await finding.getByRole('textbox').fill(reason);
  await finding.getByRole('button', { name: 'Wave it through' }).click();
  await expect(finding).toHaveCount(0);
}
