import type { Page } from '@playwright/test';
import {
  denial,
  expectChecked,
  findEditor,
  findFinding,
  findFindings,
  findWaved,
  homsDraft,
  openCopyDesk,
  pasteDraft,
  quote,
  readList,
  writeDraft,
} from './copy-desk.ts';
import { measureMarks, readMarks } from './draft-marks.ts';
import { expect, test } from './watched-test.ts';

const oddities = 'e\u0301 👩‍👩‍👧 \u202egnorw\u202c \u2067x\u2069 \u200b\u00ad\ufeff\u{1d538}';
const hostile = `<script>document.title="taken over"</script> <img src=x onerror='document.title="taken over"'>
[here](javascript:document.title="taken") javascript:document.title="taken" <a href="javascript:alert(1)">Homs</a>
The Israeli army denied that it was behind the blasts near Homs on 1 May 2020. ${oddities}

The blasts near Homs were “<b onclick=alert(1)>${quote}</b>”, a war monitor said.
The mayor <img src=x onerror=alert(1)> \u202egnorw\u202c said five people were killed by the blasts near Homs. &lt;b&gt;

قال الجيش: The Israeli army denied that it was behind the blasts near Homs on 1 May 2020.`;

test('hostile text is text wherever it is shown, and nothing of it runs', async ({ page }) => {
  await writeDraft(page, hostile);
  await expect(findEditor(page)).toHaveValue(hostile);
  const listed = await readList(page);
  expect(listed.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Show the sheet' }).click();
  for (const button of await findFindings(page).getByRole('button', { name: 'What the sources said' }).all())
    await button.click();
  await findFindings(page).getByRole('button', { name: 'Wave through' }).first().click();
  await findFindings(page).getByRole('textbox').fill('<img src=x onerror=alert(1)> \u202esdrawkcab');
  await page.keyboard.press('Enter');
  await expect(findWaved(page)).toHaveCount(1);
  const main = page.locator('main');
  await expect(main.locator('script, img, b, [onclick], [onerror], a[href^="javascript" i]')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/taken/);
  expect((await readMarks(page)).map(({ span }) => hostile.slice(...span)).sort()).toEqual(
    (await readList(page)).map(({ words }) => words).sort(),
  );
  // What turns the writing round in the draft turns nothing beside it.
  const isolated = await main
    .locator('.finding-words mark, .waved-reason bdi, .sheet-words')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).unicodeBidi));
  expect(isolated.length).toBeGreaterThan(3);
  for (const each of isolated) expect(['isolate', 'plaintext', 'isolate-override']).toContain(each);
});

test('NUL, lone halves of pairs and line ends of all kinds neither break the page nor move a mark', async ({
  page,
}) => {
  const odd = `A\u0000B \ud83d and \udc00.\r\nOne.\rTwo.\u2028Three.\n\n${denial} near Homs on 1 May 2020.`;
  await openCopyDesk(page);
  await findEditor(page).fill(odd);
  await expectChecked(page);
  const text = await findEditor(page).inputValue();
  const marks = await readMarks(page);
  expect(marks.map(({ span }) => text.slice(...span)).join('\n')).toContain(denial);
  await page.reload();
  await expectChecked(page);
  expect((await readMarks(page)).map(({ span }) => text.slice(...span)).join('\n')).toContain(denial);
});

test('a line of 100 kB leaves the page answering, and what begins it is checked', async ({ page }) => {
  const line = `${denial} near Homs on 1 May 2020. ${'The road was closed for an hour that day. '.repeat(2_500)}`;
  expect(line.length).toBeGreaterThan(100_000);
  await openCopyDesk(page);
  await page.evaluate(() => {
    let before = performance.now();
    const frames: number[] = [];
    const record = (now: number) => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
    Object.assign(window, { frames });
  });
  await pasteDraft(page, line);
  await expect(findFinding(page, 'non-denial-reported-as-denial-or-confirmation')).toBeVisible();
  await page.keyboard.type('ok');
  await expect(findEditor(page)).toHaveValue(/ok$/);
  await expectChecked(page);
  const longest = await page.evaluate(() => Math.max(...(window as unknown as { frames: number[] }).frames));
  expect(longest).toBeLessThan(2_000);
});

const alignment = `${homsDraft.text}

قال الجيش: The Israeli army denied that it was behind the blasts near Homs.

${'Supercalifragilistic'.repeat(12)} then,\twith tabs  and   runs of spaces, the Israeli army denied that it was behind the blasts near Homs.

👩‍👩‍👧 “Five people were killed” by the blasts, ﬁve e\u0301 people, the Syrian news channel reported.`;

async function expectOnWords(page: Page, atLeast: number): Promise<void> {
  const letters = await measureMarks(page);
  expect(letters.length).toBeGreaterThan(atLeast);
  expect(letters.filter(({ off }) => off > 2)).toEqual([]);
}

test('marks lie on their words to two pixels: wrapped, scrolled, resized, typed before, in writing that runs the other way', async ({
  page,
}) => {
  await writeDraft(page, alignment);
  await page.evaluate(() => document.fonts.ready);
  const [width, height] = [page.viewportSize()?.width ?? 0, page.viewportSize()?.height ?? 0];
  for (const each of [width, 700, 320]) {
    await page.setViewportSize({ width: each, height: 5_000 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectOnWords(page, 60);
  }
  await page.setViewportSize({ width, height });
  await page.evaluate(() => window.scrollTo(0, 300));
  await expectOnWords(page, 10);
  await page.setViewportSize({ width, height: 5_000 });
  await findEditor(page).press('Control+Home');
  await page.keyboard.type('Words before all others. ');
  await expectOnWords(page, 60);
});

test('an Arabic paragraph runs from the right in the box, and an English one beside it from the left', async ({
  page,
}) => {
  const arabic = 'قال الجيش السوري';
  await writeDraft(page, `${arabic}\n${denial} near Homs.`);
  const carets = await findEditor(page).evaluate((box: HTMLTextAreaElement) => {
    const { left, right, top } = box.getBoundingClientRect();
    const { lineHeight, paddingTop } = getComputedStyle(box);
    return [0.5, 1.5].map((line) => {
      const y = top + Number.parseFloat(paddingTop) + line * Number.parseFloat(lineHeight);
      return [left + 2, right - 2].map((x) => document.caretPositionFromPoint(x, y)?.offset ?? -1);
    });
  });
  expect(carets[0]).toEqual([arabic.length, 0]);
  expect(carets[1]?.[0]).toBe(arabic.length + 1);
  expect(carets[1]?.[1]).toBeGreaterThan(arabic.length + 20);
  await expectOnWords(page, 5);
});
