import type { Page } from '@playwright/test';
import { addReport, exportCase, findAccept, findClaim, findClaims } from './add-report.ts';
import { expect, test } from './watched-test.ts';
import { headline, wireReport } from './wire-report.ts';

/** Claims that can be accepted as they are, in the order of the list. */
const claims = [
  ['SOHR', 'How many were killed?', 'fourteen people were killed'],
  ['SOHR', 'What was hit?'],
  ['SOHR', 'Where was it?'],
  ['Barazi', 'How many were wounded?', 'ten people were wounded'],
  ['Barazi', 'How many were wounded?', 'five people were wounded'],
  ['military source', 'What caused the blasts?'],
] as const;

function findNth(page: Page, index: number) {
  return findClaim(page, ...(claims[index] ?? []));
}

async function accept(page: Page, index: number): Promise<void> {
  await findAccept(findNth(page, index)).press('Enter');
  await expect(findNth(page, index)).toContainText('Accepted');
}

async function expectAccepted(page: Page, ...indexes: readonly number[]): Promise<void> {
  for (const [index] of claims.entries())
    await expect(findNth(page, index)).toContainText(indexes.includes(index) ? 'Accepted' : 'Undecided');
}

interface KeptRecord {
  readonly operation: { readonly id: string; readonly intent: string };
}

/** What the browser holds on disk, whatever the page makes of it. */
function readKept(page: Page): Promise<readonly KeptRecord[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('sources-say');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('operations').objectStore('operations').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Until what was done last is on disk. */
async function expectKept(page: Page, operations: number): Promise<void> {
  await expect.poll(async () => (await readKept(page)).length).toBe(operations);
}

async function expectExported(page: Page, quotes: readonly string[]): Promise<void> {
  const file = await exportCase(page, (button) => button.press('Enter'));
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(file, 'utf8');
  for (const quote of quotes) expect(text).toContain(JSON.stringify(quote));
}

test('the work is there after a reload, and can be undone then', async ({ page }) => {
  await addReport(page, wireReport);
  await accept(page, 0);
  await accept(page, 3);
  await expectKept(page, 3);
  await page.reload();
  await expectAccepted(page, 0, 3);
  await page.keyboard.press('Control+z');
  await expectAccepted(page, 0);
  await expectKept(page, 4);
  await page.reload();
  await expectAccepted(page, 0);
});

test('what is done in one tab stands in the other, and neither takes anything from the other', async ({
  page,
  context,
}) => {
  await addReport(page, wireReport);
  await accept(page, 0);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectAccepted(other, 0);

  await accept(page, 1);
  await expectAccepted(other, 0, 1);
  await accept(other, 3);
  await expectAccepted(page, 0, 1, 3);
  await Promise.all([accept(page, 2), accept(other, 4)]);
  for (const tab of [page, other]) {
    await expectAccepted(tab, 0, 1, 2, 3, 4);
    await tab.reload();
    await expectAccepted(tab, 0, 1, 2, 3, 4);
  }
});

test('a report added in one tab is listed in another that is open', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./?page=add');
  await addReport(page, wireReport);
  await expect(other.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
});

for (const [how, end] of [
  ['closed', (page: Page) => page.close()],
  ['crashed', crash],
] as const) {
  test(`a page that is ${how} in the midst of its work leaves a part from the start, whole`, async ({
    page,
    context,
  }) => {
    await addReport(page, wireReport);
    await accept(page, 0);
    const address = page.url();
    const buttons = await Promise.all([1, 2, 3, 4].map((index) => findAccept(findNth(page, index)).elementHandle()));
    await page.evaluate((all) => {
      for (const button of all) (button as HTMLElement | null)?.click();
    }, buttons);
    await end(page);

    const again = await context.newPage();
    await again.goto(address);
    await expect(findNth(again, 0)).toContainText('Accepted');
    const states = await Promise.all(claims.map((_, index) => findNth(again, index).textContent()));
    const accepted = states.map((state) => state?.includes('Accepted'));
    expect(accepted.lastIndexOf(true)).toBe(accepted.filter(Boolean).length - 1);
    await expect(again.getByText(/cannot be read|no place in the case/)).toHaveCount(0);
    const kept = await readKept(again);
    expect(kept.filter(({ operation }) => operation.intent === 'accept')).toHaveLength(accepted.lastIndexOf(true) + 1);
    await accept(again, 5);
  });
}

/** Its process ends there and then. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;
}

test('a browser that keeps nothing: said plainly, all works, and all can be exported', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await addReport(page, wireReport);
  const notice = page.getByRole('status').filter({ hasText: 'keeps nothing' });
  await expect(notice).toContainText('The operation is insecure.');
  await accept(page, 0);
  await accept(page, 3);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await expectAccepted(page, 0, 3);
  await expectExported(page, ['fourteen people were killed', 'ten people were wounded']);
});

test('a full disk: said plainly, nothing is lost that is on the page, and it is kept once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if (sessionStorage.getItem('full') === null) return add.apply(this, args);
      throw new DOMException('No room left.', 'QuotaExceededError');
    };
  });
  const fill = (isFull: boolean) =>
    page.evaluate((full) => (full ? sessionStorage.setItem('full', '1') : sessionStorage.clear()), isFull);
  const notice = page.getByRole('status').filter({ hasText: 'store is full' });

  await addReport(page, wireReport);
  await accept(page, 0);
  await expectKept(page, 2);
  await fill(true);
  await accept(page, 1);
  await expect(notice).toContainText('No room left.');
  await accept(page, 2);
  await expectExported(page, ['fourteen people were killed', 'at an ammunition depot', 'near Homs']);
  await expectKept(page, 2);
  await fill(false);
  await accept(page, 3);
  await expect(notice).toHaveCount(0);
  await expectKept(page, 5);
  await page.reload();
  await expectAccepted(page, 0, 1, 2, 3);
});

test('a record that is no operation is counted and left alone; all else is there', async ({ page }) => {
  await addReport(page, wireReport);
  await accept(page, 0);
  await expectKept(page, 2);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('sources-say');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('operations', 'readwrite');
          writing.objectStore('operations').add({ caseKey: 'shipped', operation: { id: 'broken', intent: 'seize' } });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'cannot be read by this version' })).toBeVisible();
  await expectAccepted(page, 0);
  await accept(page, 1);
  await expectKept(page, 4);
  expect((await readKept(page)).map(({ operation }) => operation.id)).toContain('broken');
});

test('an open page holds up no later version of itself, says that there is one, and loses nothing', async ({
  page,
  context,
}) => {
  await addReport(page, wireReport);
  await accept(page, 0);
  await expectKept(page, 2);
  const later = await context.newPage();
  await later.goto('./?page=sources');
  await later.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sources-say', 99);
        opening.onsuccess = resolve;
        opening.onblocked = reject;
      }),
  );
  await accept(page, 1);
  await expect(page.getByRole('status').filter({ hasText: 'A later version of this page' })).toBeVisible();
  await expectExported(page, ['fourteen people were killed', 'at an ammunition depot']);
  expect(await readKept(page)).toHaveLength(2);
});

test('the work on a file is found again with the file, and is none of the shipped case’s', async ({ page }) => {
  await addReport(page, wireReport);
  await accept(page, 0);
  const file = await exportCase(page, (button) => button.press('Enter'));
  const openFile = async () => {
    await page.goto('./');
    await page.getByLabel('Case file').setInputFiles(file);
    await expect(page.getByRole('button', { name: 'Back to the case that ships' })).toBeVisible();
    await page.getByRole('link', { name: 'Add a report' }).press('Enter');
  };
  await openFile();
  await expect(page.getByRole('heading', { name: 'Your reports' })).toHaveCount(0);
  await page
    .getByRole('textbox', { name: 'Report text' })
    .fill('SANA said on 1 May 2020 that three people were killed near Homs.');
  await expect(findClaims(page).first()).toBeVisible();
  await expect(page).toHaveURL(/report=/);
  await openFile();
  await expect(page.getByRole('heading', { name: 'Your reports' })).toBeVisible();
});
