import type { Locator } from '@playwright/test';
import { expectComparison, expectList, findButton, findEvidence, findQuote, press } from './comparison.ts';
import { findClaimQuoting, findIncident, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const aleppo = findIncident('aleppo-2019-03-27');
const words = 'Israel attacked an industrial area in the northern city of Aleppo';
const otherWords = 'some positions in the Sheikh Najjar industrial zone';
const claim = findClaimQuoting(aleppo, words);
const other = findClaimQuoting(aleppo, otherWords);

/** The words of one side of a diff that neither side has alone. */
function readUnmarked(side: Locator): Promise<readonly string[]> {
  return side.evaluate((element) =>
    [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').split(/\s+/).filter((word) => word !== '') : [],
    ),
  );
}

test('the list has each incident once, with what it is, who speaks and its marks', async ({ page }) => {
  await page.goto('./');
  await expectList(page);
  for (const { id, title, summary } of shippedCase.incidents) {
    const link = page.getByRole('link', { name: title });
    await expect(link, id).toHaveCount(1);
    const entry = page.getByRole('listitem').filter({ has: link });
    await expect(entry).toContainText(summary);
    await expect(entry).toContainText(/\d+ (in conflict|agreed|unconfirmed)/);
  }
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: aleppo.title }) });
  for (const party of ['Syrian army', 'Israeli officials', 'SOHR']) await expect(entry).toContainText(party);
});

test('from the list to a quote in its passage and its wording beside another, by pointer', async ({
  page,
  hasTouch,
}) => {
  await page.goto('./');
  await press(page, page.getByRole('link', { name: aleppo.title }), hasTouch);
  await expectComparison(page, aleppo);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await press(page, findQuote(page, words), hasTouch);
  const button = findButton(page, words);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const evidence = findEvidence(page);
  await expect(evidence).toBeInViewport();

  const passage = shippedCase.reports.find(({ id }) => id === claim.evidence?.[0]?.report)?.passages[0] ?? '';
  const quoted = evidence.getByRole('blockquote').first();
  await expect(quoted).toHaveText(passage);
  await expect(quoted.locator('mark')).toContainText(words);
  const grounds = await quoted.evaluate((element) =>
    [element, element.querySelector('mark')].map((each) => each && getComputedStyle(each).backgroundColor),
  );
  expect(grounds[0]).not.toBe(grounds[1]);
  await expect(evidence).toContainText('JerusalemOnline');

  await evidence.getByRole('combobox').selectOption(other.id);
  const [mine, beside] = [evidence.getByRole('definition').first(), evidence.getByRole('definition').last()];
  await expect(mine).toContainText(words);
  await expect(beside).toContainText(otherWords);
  await expect(mine.getByRole('deletion').first()).toContainText('Israel attacked');
  await expect(beside.getByRole('insertion').first()).toContainText('some positions');
  const shared = await readUnmarked(mine);
  expect(shared).toContain('the');
  expect(await readUnmarked(beside)).toEqual(shared);

  await press(page, evidence.getByRole('button', { name: 'Close', exact: true }), hasTouch);
  await expect(evidence).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
});

test('a second press on a claim closes it, a press on another moves the evidence there', async ({ page, hasTouch }) => {
  await page.goto(`./?incident=${aleppo.id}`);
  await press(page, findQuote(page, words), hasTouch);
  await expect(findEvidence(page).locator('mark').first()).toContainText(words);
  await press(page, findQuote(page, otherWords), hasTouch);
  await expect(findEvidence(page)).toHaveCount(1);
  await expect(findEvidence(page).locator('mark').first()).toContainText(otherWords);
  await press(page, findQuote(page, otherWords), hasTouch);
  await expect(findEvidence(page)).toHaveCount(0);
});

test('evidence says what a claim replaced and who passed it on', async ({ page }) => {
  const revised = shippedCase.incidents.flatMap((incident) => {
    const last = incident.claims.find(({ supersedes }) => supersedes !== undefined);
    return last === undefined ? [] : [{ incident, last }];
  })[0];
  const relayed = aleppo.claims.find(({ origin }) => origin !== undefined);
  if (revised === undefined || relayed === undefined) throw new Error('The shipped case has no revision or no relay');

  await page.goto(`./?claim=${revised.last.id}`);
  await expect(findEvidence(page).locator('s').first()).toBeVisible();

  await page.goto(`./?claim=${relayed.id}`);
  const nameOf = (wanted: string | undefined) => shippedCase.sources.find(({ id }) => id === wanted)?.name ?? '?';
  const steps = findEvidence(page).locator('.chain').first().getByRole('listitem');
  await expect(steps.first()).toBeVisible();
  const said = await steps.allInnerTexts();
  const [origin, relay] = [relayed.origin, relayed.source].map((id) =>
    said.findIndex((step) => step.includes(nameOf(id))),
  );
  expect(origin).toBe(0);
  expect(relay).toBeGreaterThan(0);
});
