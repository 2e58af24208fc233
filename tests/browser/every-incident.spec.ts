import { expectList, findEvidence, markWords, measureOverflow, openComparison } from './comparison.ts';
import { readTable } from './read-table.ts';
import { findIncident, readMarksOfCommand, shippedCase } from './shipped-case.ts';
import { expect, test } from './watched-test.ts';

const marksInOrder = ['conflict', 'agree', 'unconfirmed'];
/** A4 on its side, less the margins of 12 mm, at 96 dots an inch. */
const sheet = { width: Math.floor(((297 - 24) / 25.4) * 96), height: 700 };
/** What a window of 1280 is at four times its size. */
const narrowest = { width: 320, height: 640 };

test('the command and the page know the same incidents', () => {
  expect(readMarksOfCommand().map(({ id }) => id)).toEqual(shippedCase.incidents.map(({ id }) => id));
});

/** Like any test, each fails on a console error too, on a breach of the policy or a request to another host. */
for (const { id, questions } of readMarksOfCommand()) {
  test(`${id}: marked as the command prints, conflicts first; fits window and sheet`, async ({ page }, { project }) => {
    if (project.name === 'phone') await page.setViewportSize(narrowest);
    const incident = findIncident(id);
    await openComparison(page, incident, `&claim=${incident.claims[0]?.id}`);
    await expect(findEvidence(page)).toBeVisible();
    expect(await measureOverflow(page)).toBe(0);

    const headers = (await readTable(page)).rows.flatMap(([first]) =>
      first?.role === 'rowheader' ? [first.texts] : [],
    );
    const shown = headers.map((texts) => ({
      id: incident.questions.find(({ text }) => texts.includes(text))?.id,
      marks: texts.filter((text) => markWords.includes(text)).map((text) => text.toLowerCase()),
    }));
    const expected = marksInOrder.flatMap((mark) => questions.filter((question) => question.mark === mark));
    expect(shown).toEqual(expected.map((question) => ({ id: question.id, marks: [question.mark] })));

    if (project.name === 'phone') return;
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    expect(await measureOverflow(page)).toBe(0);
  });
}

test('the other pages are no wider than their window', async ({ page }) => {
  await page.setViewportSize(narrowest);
  await page.goto('./');
  await expectList(page);
  expect(await measureOverflow(page)).toBe(0);
  await page.goto(`./?incident=${'no-such-incident-'.repeat(10)}`);
  await expect(page.getByRole('main')).toContainText('no-such-incident');
  expect(await measureOverflow(page)).toBe(0);
});
