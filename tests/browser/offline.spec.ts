import type { Locator, Page } from '@playwright/test';
import { addReport, findBox, findClaims, pasteReport } from './add-report.ts';
import { expectNothingFound } from './axe.ts';
import { findEditor, findFinding, homsDraft } from './copy-desk.ts';
import { headings } from './newer-build.ts';
import { test } from './own-server.ts';
import { expect } from './watched-test.ts';
import { wireReport } from './wire-report.ts';

const comparison = './?incident=homs-2020-05-01';

/** Until the browser has kept the page, as it does when the page stands. */
async function visit(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

function findNotice(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Newer version' });
}

/** What the browser does by itself on a visit, at a time of our choosing. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  // All its files come first.
  await expect(findNotice(page)).toBeInViewport({ timeout: 30_000 });
}

function findHeading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
}

test('after one visit every page opens without a server, at its own address, those never seen too', async ({
  page,
  server,
}) => {
  await visit(page);
  server.stop();

  await page.goto(comparison);
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('table').first()).toBeVisible();

  await page.goto('./?page=sources');
  await expect(page.getByRole('table').first()).toBeVisible();

  await page.goto('./?page=copy-desk');
  await findEditor(page).fill(homsDraft.text);
  await expect(findFinding(page, 'altered-quote')).toBeVisible();

  await page.goto('./?page=add');
  await expect(findBox(page)).toBeVisible();
  await pasteReport(page, wireReport);
  const claims = await findClaims(page).count();
  expect(claims).toBeGreaterThan(3);
  await page.reload();
  await expect(findClaims(page)).toHaveCount(claims);
});

test('a page that is open goes on when the server goes, with parts that it had not asked for', async ({
  page,
  server,
}) => {
  await visit(page);
  server.stop();
  await page.getByRole('link', { name: 'Copy desk' }).click();
  await expect(findEditor(page)).toBeVisible();
});

test('rare fonts are kept once a text has used them, not before', async ({ page }) => {
  await visit(page);
  const listFonts = () =>
    page.evaluate(async () => {
      const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().flatMap(({ url }) => (url.endsWith('.woff2') ? [url] : []));
    });
  expect((await listFonts()).filter((url) => url.includes('arabic-arabic'))).toHaveLength(1);
  expect((await listFonts()).filter((url) => url.includes('cyrillic'))).toHaveLength(0);
  await page.getByRole('searchbox').first().fill('Дамаск');
  await expect.poll(async () => (await listFonts()).filter((url) => url.includes('inter-cyrillic')).length).toBe(1);
});

test('a newer version is offered; Later leaves the old one, whole, and the next visit offers it again', async ({
  page,
  server,
}) => {
  await visit(page);
  server.bringNewer();
  await lookForNewer(page);
  await expectNothingFound(page, 'wide');

  await findNotice(page).getByRole('button', { name: 'Later' }).click();
  await expect(findNotice(page)).toBeHidden();
  await page.getByRole('link', { name: 'Copy desk' }).click();
  await expect(findEditor(page)).toBeVisible();

  await page.goto('./');
  await expect(findHeading(page, headings.older)).toBeVisible();
  await expect(findNotice(page)).toBeVisible();
});

test('Update opens the page in the newer version, with the work done before and the draft just typed', async ({
  page,
  server,
}) => {
  await visit(page);
  await addReport(page, wireReport);
  const claim = findClaims(page)
    .filter({ has: page.getByRole('button', { name: 'Accept' }) })
    .first();
  await claim.getByRole('button', { name: 'Accept' }).click();
  const undo = page.getByRole('button', { name: /^Undo:/ });
  await expect(undo).toBeVisible();
  const done = await undo.getAttribute('aria-label');

  await page.getByRole('link', { name: 'Copy desk' }).click();
  await expect(findEditor(page)).toBeVisible();
  server.bringNewer();
  await lookForNewer(page);
  await findEditor(page).fill('Typed at the last moment.');
  await findNotice(page).getByRole('button', { name: 'Update' }).click();

  await expect(findNotice(page)).toBeHidden();
  await expect(findEditor(page)).toHaveValue('Typed at the last moment.');
  await expect(page.getByRole('button', { name: done ?? '' })).toBeVisible();
  await page.getByRole('link', { name: 'Incidents' }).click();
  await expect(findHeading(page, headings.newer)).toBeVisible();
});

test('another tab is told, not reloaded, and opens pages of the old version that only its own files have', async ({
  context,
  page,
  server,
}) => {
  await visit(page);
  const other = await context.newPage();
  await visit(other);
  await other.getByRole('searchbox').first().fill('Homs');
  server.bringNewer();
  await lookForNewer(page);
  await findNotice(page).getByRole('button', { name: 'Update' }).click();
  await expect(findHeading(page, headings.newer)).toBeVisible();

  await expect(findNotice(other)).toBeVisible();
  await expect(findHeading(other, headings.older)).toBeVisible();
  await expect(other.getByRole('searchbox').first()).toHaveValue('Homs');
  await other.getByRole('link', { name: 'Copy desk' }).click();
  await expect(findEditor(other)).toBeVisible();

  await findNotice(other).getByRole('button', { name: 'Update' }).click();
  await expect(findNotice(other)).toBeHidden();
  await other.getByRole('link', { name: 'Incidents' }).click();
  await expect(findHeading(other, headings.newer)).toBeVisible();
});

test('what old versions need is dropped once no tab is open', async ({ context, page, server }) => {
  await visit(page);
  server.bringNewer();
  await lookForNewer(page);
  await findNotice(page).getByRole('button', { name: 'Update' }).click();
  await expect(findHeading(page, headings.newer)).toBeVisible();
  const countVersions = (at: Page) => at.evaluate(async () => (await caches.keys()).length);
  expect(await countVersions(page)).toBe(2);
  await page.close();

  const later = await context.newPage();
  await later.goto('./');
  await expect(findHeading(later, headings.newer)).toBeVisible();
  await expect.poll(() => countVersions(later)).toBe(1);
});

test('work that the browser does not keep holds an update back, and the page says so', async ({ page, server }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('kept nowhere', 'SecurityError');
    };
  });
  await visit(page);
  await page.goto('./?page=copy-desk');
  await findEditor(page).fill('Nobody keeps this.');
  server.bringNewer();
  await lookForNewer(page);
  await findNotice(page).getByRole('button', { name: 'Update' }).click();
  await expect(findNotice(page)).toContainText('Not updated');
  await expect(findEditor(page)).toHaveValue('Nobody keeps this.');
});

test('half a version is none: where a file does not arrive, the old one goes on', async ({ page, server }) => {
  await visit(page);
  server.bringNewer();
  await page.context().route('**/case.json', (route) => route.fulfill({ status: 503 }));
  await expect(
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const { installing } = registration ?? {};
      if (!installing) return 'none';
      await new Promise((resolve) => installing.addEventListener('statechange', resolve));
      return installing.state;
    }),
  ).resolves.toBe('redundant');
  await expect(findNotice(page)).toBeHidden();
  await page.goto(comparison);
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('the browser takes it for an app that can be installed', async ({ page }) => {
  await visit(page);
  const session = await page.context().newCDPSession(page);
  const { errors, data, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  expect(new URL(manifest.start_url, url).href).toBe(new URL('./', page.url()).href);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, url).href);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's browser keeps nothing, as a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
