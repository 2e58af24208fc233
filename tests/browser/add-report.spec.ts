import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import {
  addReport,
  exportCase,
  findAccept,
  findBox,
  findClaim,
  findClaims,
  openAddPage,
  pasteReport,
} from './add-report.ts';
import { expectNothingFound } from './axe.ts';
import { expectComparison, findButton, findEvidence, findQuote, measureOverflow } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { escapeMarkup, makeDocx } from './make-docx.ts';
import { findIncident } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';
import {
  arabic,
  boilerplate,
  foreignReport,
  headline,
  laterToll,
  newerReport,
  script,
  toll,
  wireReport,
} from './wire-report.ts';

const homs = findIncident('homs-2020-05-01');
const root = fileURLToPath(new URL('../..', import.meta.url));
const [killed, wounded, cause] = ['How many were killed?', 'How many were wounded?', 'What caused the blasts?'];

function findTollClaim(page: Page): Locator {
  return findClaim(page, 'SOHR', killed, '14', 'fourteen people were killed');
}

/** With the keys that lead from claim to claim; to the first of them, then on. */
async function walkTo(page: Page, claim: Locator): Promise<void> {
  await stepTo(page, 'k', findClaims(page).first());
  await stepTo(page, 'j', claim);
}

async function stepTo(page: Page, key: string, target: Locator): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`“${key}” does not lead there`);
}

async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('by keyboard alone: pasted, accepted, compared, reloaded, undone, done again, exported', async ({ page }) => {
  await page.goto('./');
  await pressByKey(page, page.getByRole('link', { name: 'Add a report' }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, findBox(page));
  await pasteReport(page, wireReport);
  await page.keyboard.press('Tab');

  await walkTo(page, findTollClaim(page));
  await page.keyboard.press('a');
  await expect(findTollClaim(page)).toContainText('Accepted');
  await expect(findTollClaim(page).locator(':focus')).toHaveCount(0);
  await walkTo(page, findClaim(page, 'Barazi', wounded, '10', 'ten people were wounded'));
  await page.keyboard.press('x');
  await expect(findClaim(page, 'Barazi', wounded, '10', 'ten people were wounded')).toContainText('Rejected');
  await expect(page.getByText(/^2 of \d+ decided, 1 accepted/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /2 of \d+ decided/ })).toHaveCount(1);

  await pressByKey(page, page.getByRole('main').getByRole('link', { name: homs.title }));
  await expectComparison(page, homs);
  const words = await readWords(page);
  await expect(findQuote(page, words)).toBeVisible();
  await findButton(page, words).press('Enter');
  await expect(findEvidence(page).getByRole('blockquote').first()).toContainText(toll);
  await expect(findEvidence(page).locator('mark').first()).toHaveText(words);

  await page.reload();
  await expect(findEvidence(page).locator('mark').first()).toHaveText(words);
  await page.keyboard.press('Control+z');
  await expect(findQuote(page, 'ten people were wounded')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(findQuote(page, words)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(findQuote(page, words)).toBeVisible();

  await pressByKey(page, page.getByRole('link', { name: 'Add a report' }));
  await pressByKey(page, page.getByRole('main').getByRole('link', { name: headline }));
  await expect(findTollClaim(page)).toContainText('Accepted');
  const file = await exportCase(page, (button) => pressByKey(page, button));
  expect(listClaimsByCommand(file)).toContain(findClaimOn(file, words));
  await openCaseFile(page, file);
  await page.getByRole('link', { name: homs.title }).press('Enter');
  await expectComparison(page, homs);
  await findButton(page, words).press('Enter');
  await expect(findEvidence(page).locator('mark').first()).toHaveText(words);
});

/** What the accepted claim rests on. The words of the list may go further than the number and what it counts. */
async function readWords(page: Page): Promise<string> {
  const quote = page.getByRole('cell').locator('q').filter({ hasText: 'fourteen people were killed' });
  const words = (await quote.first().textContent()) ?? '';
  expect(wireReport).toContain(words);
  return words;
}

/** Of the question that the toll answers, as the command puts them in camps. */
function listClaimsByCommand(file: string): readonly string[] {
  const printed = execFileSync(process.execPath, ['dist/cli/sources-say.js', 'compare', '--json', file], {
    cwd: root,
    encoding: 'utf8',
  });
  const { incidents } = JSON.parse(printed) as ComparedCase;
  const questions = incidents.find(({ id }) => id === homs.id)?.questions ?? [];
  return questions.find(({ id }) => id === 'killed')?.camps.flat() ?? [];
}

interface ComparedCase {
  readonly incidents: readonly {
    readonly id: string;
    readonly questions: readonly { readonly id: string; readonly camps: readonly (readonly string[])[] }[];
  }[];
}

function findClaimOn(file: string, words: string): string {
  const { incidents } = JSON.parse(readFileSync(file, 'utf8')) as { incidents: readonly (typeof homs)[] };
  const claims = incidents.flatMap((each) => each.claims);
  return claims.find(({ evidence }) => evidence?.some(({ exact }) => exact === words))?.id ?? 'no claim';
}

async function openCaseFile(page: Page, file: string): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Case file').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Back to the case that ships' })).toBeVisible();
}

test('what is proposed: who says it, the question and the answer, or that it is not understood', async ({ page }) => {
  await addReport(page, wireReport);
  await expect(findTollClaim(page)).toHaveCount(1);
  for (const parts of [
    ['SOHR', 'What was hit?', 'Weapons depot'],
    ['Talal Barazi', wounded, '10', 'ten people were wounded'],
    ['Talal Barazi', wounded, '5', 'five people were wounded'],
    ['military source', cause, 'Human error'],
    ['Israeli army', 'Declined to comment'],
  ])
    await expect(findClaim(page, ...parts), parts.join(', ')).toHaveCount(1);
  await expect(findClaim(page, 'The fires are out')).toContainText(/not understood/i);
  const quoted = findClaim(page, 'defence ministry', arabic).locator('[lang=ar]').first();
  await expect(quoted).toHaveCSS('direction', 'rtl');
});

test('a whole report is worked through by keys: one claim mended, those that are understood accepted, the rest not', async ({
  page,
}) => {
  await addReport(page, wireReport);
  await page.keyboard.press('Tab');
  const mended = findClaim(page, 'defence ministry', arabic);
  await walkTo(page, mended);
  await page.keyboard.press('e');
  await tabTo(page, mended.getByRole('combobox', { name: 'Question' }));
  await page.keyboard.type('What caused');
  await tabTo(page, mended.getByRole('searchbox'));
  await page.keyboard.type('human');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(mended.getByRole('radio', { name: 'Human error' })).toBeChecked();
  await tabTo(page, mended.getByRole('textbox', { name: 'In English' }));
  await page.keyboard.type('the blast was the result of human error');
  await pressByKey(page, mended.getByRole('button', { name: 'Save and accept' }));
  await expect(mended).toContainText('Accepted');

  await stepTo(page, 'k', findClaims(page).first());
  for (const claim of await findClaims(page).all()) {
    if (await claim.getByText('Undecided').isHidden()) continue;
    await stepTo(page, 'j', claim);
    const isWhole = !/No question yet|new to the case/.test((await claim.textContent()) ?? '');
    await page.keyboard.press(isWhole ? 'a' : 'x');
    await expect(claim).not.toContainText('Undecided');
  }
  await expect(page.getByText('All are decided.')).toBeVisible();
  const count = await findClaims(page).count();
  await expect(page.getByRole('progressbar', { name: 'Decided' })).toHaveJSProperty('value', count);

  await page.getByRole('main').getByRole('link', { name: homs.title }).press('Enter');
  await expectComparison(page, homs);
  const quote = findQuote(page, arabic);
  await expect(quote).toHaveAttribute('lang', 'ar');
  await expect(quote).toHaveCSS('direction', 'rtl');
  await findButton(page, arabic).press('Enter');
  await expect(findEvidence(page)).toContainText('the blast was the result of human error');
});

test('of what the case does not know, incident, source and party are made by keys, and stand in what is exported', async ({
  page,
}) => {
  const title = 'Fire destroys two warehouses in Raqqa, mayor says';
  await addReport(page, foreignReport);
  await pressByKey(page, page.getByRole('button', { name: 'New incident' }));
  const form = page.getByRole('form', { name: 'A new incident' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await expect(form.getByLabel('From', { exact: true })).toHaveValue('2021-06-03');
  await tabTo(page, form.getByRole('combobox', { name: 'Place' }));
  await page.keyboard.type('Syria');
  await tabTo(page, form.getByRole('textbox', { name: 'Gist' }));
  await page.keyboard.type('Two warehouses burned.');
  await pressByKey(page, form.getByRole('button', { name: 'Add the incident' }));

  // Read anew, it is matched to what is asked of the incident.
  const claim = findClaim(page, 'Mayor Ahmad Ibrahim', killed, '3');
  await expect(claim).toContainText(title);
  await walkTo(page, claim);
  await page.keyboard.press('a');
  const mending = claim.getByRole('form', { name: 'Mend the claim' });
  await expect(mending.getByRole('combobox', { name: 'Source' })).toBeFocused();
  await expect(mending.getByRole('textbox', { name: 'Name' })).toHaveValue('Mayor Ahmad Ibrahim');
  await tabTo(page, mending.getByRole('combobox', { name: 'Party' }));
  await page.keyboard.type('United N');
  await pressByKey(page, mending.getByRole('button', { name: 'Save and accept' }));
  await expect(claim).toContainText('Accepted');

  const file = await exportCase(page, (button) => button.press('Enter'));
  const printed = execFileSync(process.execPath, ['dist/cli/sources-say.js', 'compare', file], { cwd: root });
  expect(printed.toString()).toContain(title);
  await page.getByRole('link', { name: 'Incidents', exact: true }).press('Enter');
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  await expect(entry).toContainText('Two warehouses burned.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(entry).toHaveCount(0);
});

test('what belongs to the page it stood on is set aside, makes no claims, and can be called back', async ({ page }) => {
  await addReport(page, wireReport);
  const report = page.getByRole('region', { name: 'The report' });
  const calledBack = report.getByRole('button', { name: 'Count it in' });
  const all = Object.values(boilerplate);
  await expect(calledBack).toHaveCount(all.length);
  for (const words of all) {
    await expect(report.getByText(words)).toBeHidden();
    await expect(findClaim(page, words.slice(-30))).toHaveCount(0);
  }
  await expect(findClaims(page).filter({ hasText: 'Damascus' })).toHaveCount(0);

  const box = report.locator('.set-aside').filter({ hasText: boilerplate.newsletter });
  await tabTo(page, report);
  await page.keyboard.press('Tab');
  await stepTo(page, 'ArrowDown', box.getByRole('button', { name: 'Count it in' }));
  await page.keyboard.press('Enter');
  await expect(report.getByText(boilerplate.newsletter)).toBeVisible();
  await expect(calledBack).toHaveCount(all.length - 1);
  await page.reload();
  await expect(report.getByText(boilerplate.newsletter)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(calledBack).toHaveCount(all.length);
});

test('markup in a report is text, wherever it is shown', async ({ page }) => {
  await addReport(page, wireReport);
  await expect(page.getByRole('region', { name: 'The report' })).toContainText(script);
  await expect(findClaim(page, script)).toHaveCount(1);
  await expect(page.locator('main :is(script, img, b, [onclick])')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/taken over/);
});

test('the same report again is recognised, with the claims of it that stand', async ({ page }) => {
  await addReport(page, wireReport);
  await findAccept(findTollClaim(page)).click();
  await expect(findTollClaim(page)).toContainText('Accepted');
  await page.getByRole('link', { name: 'Another report' }).click();
  await expect(findBox(page)).toHaveValue('');
  await pasteReport(page, wireReport);
  await expect(page.getByText(/^This is .* which you have added/)).toContainText(headline);
  await expect(findTollClaim(page)).toContainText(/in the comparison already/i);
  await findTollClaim(page).getByRole('link').click();
  await expectComparison(page, homs);
  await expect(findEvidence(page).getByRole('blockquote').first()).toContainText(toll);
  await expect(page.getByRole('cell').locator('q').filter({ hasText: 'fourteen people were killed' })).toHaveCount(1);
});

test('a newer version shows what changed, what still stands and what is gone, and takes over the rest', async ({
  page,
}) => {
  await addReport(page, wireReport);
  const ten = findClaim(page, 'Talal Barazi', wounded, '10', 'ten people were wounded');
  await findAccept(findTollClaim(page)).click();
  await findAccept(ten).click();
  await expect(ten).toContainText('Accepted');
  await page.getByRole('button', { name: 'Paste a newer version' }).click();
  await pasteReport(page, newerReport);

  const notice = page.getByRole('region', { name: 'A newer version' });
  await expect(notice).toContainText('Of its 2 accepted claims, 1 still stands word for word.');
  await notice.getByRole('button', { name: 'Show what changed' }).click();
  await expect(notice.getByRole('deletion').filter({ hasText: 'fourteen' }).first()).toBeVisible();
  await expect(notice.getByRole('insertion').filter({ hasText: 'sixteen' }).first()).toBeVisible();
  await expect(notice.getByRole('list').first()).toContainText('ten people were wounded');
  await expect(notice.getByRole('list').last()).toContainText('fourteen people were killed');

  await notice.getByRole('button', { name: /^Carry over/ }).click();
  await expect(ten).toContainText('Accepted');
  await findAccept(findClaim(page, 'SOHR', killed, '16', laterToll.slice(0, 20))).click();
  await page.getByRole('link', { name: homs.title }).first().click();
  await expectComparison(page, homs);
  await expect(findQuote(page, laterToll.slice(0, 20))).toBeVisible();
  await expect(page.getByRole('cell').locator('q').filter({ hasText: 'ten people were wounded' })).toHaveCount(1);
});

const asHtml = `<!doctype html><html lang="en"><head><title>${headline} | Levant Wire</title>
<script>document.title = 'taken over'</script></head><body onload="document.title='taken over'">
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${headline}</h1>
<img src="x" onerror="document.title='taken over'">
${wireReport
  .split('\n\n')
  .slice(1)
  .map((each) => `<p>${escapeMarkup(each)}</p>`)
  .join('\n')}</article><footer>About us</footer></body></html>`;

for (const [name, content] of [
  ['report.txt', Buffer.from(wireReport)],
  ['saved page.html', Buffer.from(asHtml)],
  ['wire.docx', makeDocx(wireReport)],
] as const) {
  test(`a file is read as what was pasted is: ${name}`, async ({ page }) => {
    await openAddPage(page);
    await page.getByLabel('Report file').setInputFiles({ name, mimeType: '', buffer: content });
    await expect(findTollClaim(page)).toHaveCount(1);
    await expect(findClaim(page, script)).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline);
    await expect(findBox(page)).toHaveValue(new RegExp(arabic));
    await expect(findClaims(page).filter({ hasText: 'Damascus' })).toHaveCount(0);
    await expect(page).not.toHaveTitle(/taken over/);
  });
}

test('axe finds nothing on the page: empty, with a report, a form open, a newer version', async ({ page }, {
  project,
}) => {
  await openAddPage(page);
  await expectNothingFound(page, project.name);
  await pasteReport(page, wireReport);
  await expect(page).toHaveURL(/report=/);
  await findAccept(findTollClaim(page)).click();
  await expect(findTollClaim(page)).toContainText('Accepted');
  await expectNothingFound(page, project.name);
  expect(await measureOverflow(page)).toBe(0);
  await findTollClaim(page).getByRole('button', { name: 'Mend' }).click();
  await expect(findTollClaim(page).getByRole('combobox').first()).toBeVisible();
  await expectNothingFound(page, project.name);
  expect(await measureOverflow(page)).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Paste a newer version' }).click();
  await pasteReport(page, newerReport);
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await expectNothingFound(page, project.name);
});
