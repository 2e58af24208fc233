import type { Page } from '@playwright/test';
import { expectList } from './comparison.ts';
import { tabTo } from './keyboard.ts';
import { findIncident, readMarksOfCommand, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');
const latest = findIncident('palmyra-2024-11-20').title;
const palmyra = [latest, findIncident('palmyra-2020-04-20').title];

async function openList(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.locator('.overview-list')).toHaveAttribute('aria-busy', 'false');
}

/** On a phone map and timeline are folded away. */
async function openMap(page: Page): Promise<void> {
  await openList(page);
  const fold = page.getByText('Map, timeline and dates');
  if (await fold.isVisible()) await fold.click();
}

function readTitles(page: Page): Promise<readonly string[]> {
  return page.getByRole('heading', { level: 3 }).allTextContents();
}

test.describe('search', () => {
  test('finds by a word of a quotation, and shows the words that were found', async ({ page }) => {
    await openList(page);
    await page.getByRole('searchbox').pressSequentially('Sheikh Najjar industrial');
    await expect.poll(() => readTitles(page)).toEqual([findIncident('aleppo-2019-03-27').title]);
    await expect(page.locator('mark').first()).toContainText(/sheikh|najjar|industrial/i);
  });

  test('forgives a typing error and the forms of an Arabic name', async ({ page }) => {
    await openList(page);
    for (const typed of ['palmrya', 'al-Safira', 'as-Safirah', 'safirah']) {
      await page.getByRole('searchbox').fill(typed);
      const wanted = typed === 'palmrya' ? palmyra : [findIncident('al-safirah-2020-05-04').title];
      for (const title of wanted) await expect(page.getByRole('link', { name: title })).toBeVisible();
    }
  });

  test('what finds nothing says which filter to loosen, and how many that brings', async ({ page }) => {
    await openList(page, '?q=palmyra&mark=conflict&from=2018-01-01&to=2018-12-31');
    await expect(page.getByText(/^No incident fits all of this/)).toBeVisible();
    const loosen = page.getByRole('button', { name: /^without .*palmyra/ });
    await expect(loosen).toBeVisible();
    await loosen.click();
    await expect(page).not.toHaveURL(/q=/);
    await expectList(page);
  });

  test('from any page "/" leads to a field whose Enter leads to the list', async ({ page }) => {
    await page.goto(`./?incident=${homs.id}`);
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('palmyra');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=palmyra$/);
    await expect(page.getByRole('link', { name: latest })).toBeVisible();
  });
});

test.describe('filters', () => {
  test('a mark and a question together: incidents in which that very question has it', async ({ page }) => {
    await openList(page);
    await page.getByRole('combobox', { name: 'Mark' }).selectOption('conflict');
    await page.getByRole('combobox', { name: 'Question' }).selectOption('killed');
    await expect(page).toHaveURL(/mark=conflict/);
    await expect(page).toHaveURL(/asked=killed/);
    const marked = readMarksOfCommand().filter(({ questions }) =>
      questions.some(({ id, mark }) => id === 'killed' && mark === 'conflict'),
    );
    expect(marked.length).toBeGreaterThan(1);
    const titles = shippedCase.incidents.filter(({ id }) => marked.some((each) => each.id === id));
    await expect
      .poll(async () => [...(await readTitles(page))].sort())
      .toEqual(titles.map(({ title }) => title).sort());
    await expect(page.getByRole('status').filter({ hasText: 'of' }).first()).toContainText(`${marked.length} of`);
  });

  test('each option says how many incidents it leaves, and leaves as many', async ({ page }) => {
    await openList(page);
    const select = page.getByRole('combobox', { name: 'Place' });
    const option = select.locator('option').nth(2);
    const left = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    await select.selectOption({ index: 2 });
    await expect.poll(async () => (await readTitles(page)).length).toBe(left);
  });

  test('a party, then a second one: both speak on one question; each is taken away by one press', async ({ page }) => {
    await openList(page);
    await page.getByRole('combobox', { name: 'Party' }).selectOption('sohr');
    await page.getByRole('combobox', { name: 'Party' }).selectOption('israel');
    await expect(page).toHaveURL(/party=sohr,israel/);
    await page.getByRole('button', { name: 'Take away the filter party SOHR' }).click();
    await expect(page).toHaveURL(/party=israel/);
    await page.goBack();
    await expect(page).toHaveURL(/party=sohr,israel/);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Take away the filter party SOHR' })).toBeVisible();
  });

  test('junk in the address finds nothing and can be cleared', async ({ page }) => {
    await openList(page, '?place=__proto__&source=<b>&from=yesterday&asked=constructor');
    await expect(page.getByText(/^No incident fits all of this/)).toBeVisible();
    await page.getByRole('button', { name: /^clear all filters/i }).click();
    await expect.poll(async () => (await readTitles(page)).length).toBe(shippedCase.incidents.length);
  });
});

test.describe('timeline and map', () => {
  test('a span of the timeline narrows the list, by keyboard too', async ({ page }) => {
    await openMap(page);
    const stack = page.getByRole('button', { name: /2018.*: / }).first();
    await stack.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2018/);
    await expect(stack).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => readTitles(page)).not.toHaveLength(shippedCase.incidents.length);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/from=/);
  });

  test('a place of the map narrows the list to it', async ({ page }) => {
    await openMap(page);
    const place = page.getByRole('button', { name: /^Palmyra.*: 2 incidents/ });
    await tabTo(page, page.locator('.place-map').getByRole('button').first(), 60).catch(() => {});
    await place.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => [...(await readTitles(page))].sort()).toEqual([...palmyra].sort());
    await expect(place).toHaveAttribute('aria-pressed', 'true');
  });

  test('date fields narrow it to the day', async ({ page }) => {
    await openMap(page);
    await page.getByLabel('From').fill('2024-11-01');
    await expect.poll(() => readTitles(page)).toEqual([latest]);
    await expect(page).toHaveURL(/from=2024-11-01/);
  });
});

test('j and k go from incident to incident, Enter opens it, Back finds the list as it was left', async ({ page }) => {
  await openList(page, '?mark=agree');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  const second = page.getByRole('heading', { level: 3 }).nth(1).getByRole('link');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/mark=agree/);
  await expectList(page);
});
