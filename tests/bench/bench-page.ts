import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { makeLargeCase } from './make-large-case.ts';
import { percentile } from './percentile.ts';
import { print } from './print.ts';
import { timeAnswer, withPage } from './with-page.ts';

/**
 * The built page on 10,000 incidents from a file, in a real browser: how long it
 * is blocked while the file is opened, and how soon after a key, a filter or a
 * move of the slider its answer is painted.
 */
export async function benchPage(): Promise<void> {
  await withPage(async (page, address) => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-say-bench-'));
    const file = join(folder, 'large-case.json');
    writeFileSync(file, makeLargeCase());
    try {
      await measureFirstPage(page, address);
      await measureOpening(page, file);
      await measureTyping(page);
      await measureFilters(page);
      await measureScrolling(page);
      await measureSlider(page);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** All scripts that the first page asks for: its own, the worker's, the map's. */
async function measureFirstPage(page: Page, address: string): Promise<void> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.incident-list').waitFor();
  const bytes = [...scripts].map((path) => gzipSync(readFileSync(join('dist/page', path)), { level: 9 }).length);
  const sum = bytes.reduce((total, each) => total + each, 0);
  print(`first page’s JavaScript, gzipped: ${(sum / 1000).toFixed(1)} kB in ${bytes.length} files   goal: under 120`);
  page.removeAllListeners('request');
}

async function measureOpening(page: Page, file: string): Promise<void> {
  const start = Date.now();
  await page.evaluate(() => window.watched.startFrames());
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('10,000 incidents').first().waitFor({ timeout: 120_000 });
  const opened = Date.now() - start;
  const frames = await page.evaluate(() => window.watched.stopFrames());
  print(`opening 10,000 incidents from a file: listed after ${(opened / 1000).toFixed(1)} s`);
  print(`  longest time without a frame   ${Math.max(...frames).toFixed(0)} ms`);
  await page.keyboard.press('/');
  await timeAnswer(page, () => page.keyboard.type('z'));
  await page.getByText('Preparing the search').waitFor({ state: 'hidden', timeout: 120_000 });
  await page.keyboard.press('Backspace');
  print(`  searchable after               ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

async function measureTyping(page: Page): Promise<void> {
  // Words of the titles, of every statement, of few; two together; misspelt; an article.
  const words = [
    'strike',
    'television',
    'place 17',
    'palmanba',
    'official spoke',
    'strkie 42',
    'evenign',
    'el',
    'jakaba darba',
  ];
  const field = page.getByRole('searchbox').first();
  const times: number[] = [];
  for (const word of words) {
    await field.focus();
    for (const letter of word) times.push(await timeAnswer(page, () => page.keyboard.type(letter)));
    await field.fill('');
    await settle(page);
  }
  report('each key typed in search', times);
}

async function measureFilters(page: Page): Promise<void> {
  const times: number[] = [];
  for (const name of ['Mark', 'Question', 'Party', 'Source', 'Place', 'Order']) {
    for (const index of [1, 2, 3, 4, 5]) {
      const select = page.getByRole('combobox', { name, exact: true });
      if ((await select.locator('option').count()) <= index) continue;
      times.push(await timeAnswer(page, () => select.selectOption({ index })));
    }
    await page.goBack();
    await settle(page);
  }
  report('each filter chosen', times);
  await page.getByRole('link', { name: 'Incidents' }).click();
  await settle(page);
}

async function measureScrolling(page: Page): Promise<void> {
  const idle = await page.evaluate(() => window.watched.scrollFrames(0, 90));
  const scrolled = await page.evaluate(() => window.watched.scrollFrames(60, 240));
  print(
    `scrolling the list, a frame every  ${percentile(scrolled, 50).toFixed(1)} ms, 95th percentile ${percentile(scrolled, 95).toFixed(1)} ms`,
  );
  print(
    `  standing still                 ${percentile(idle, 50).toFixed(1)} ms, 95th percentile ${percentile(idle, 95).toFixed(1)} ms`,
  );
}

async function measureSlider(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('.entry-title a').first().click();
  const slider = page.getByRole('slider');
  await slider.focus();
  const times: number[] = [];
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let moves = 0; moves < 9; moves += 1) times.push(await timeAnswer(page, () => page.keyboard.press(key)));
  }
  report('each move of the slider', times);
}

async function settle(page: Page): Promise<void> {
  await page.locator('.overview-list[aria-busy=false]').waitFor();
  await page.waitForTimeout(200);
}

function report(what: string, times: readonly number[]): void {
  const figures = `${percentile(times, 50).toFixed(0)} ms, 95th percentile ${percentile(times, 95).toFixed(0)} ms`;
  print(`${what.padEnd(31)}  ${figures}   goal: 100, of ${times.length}`);
}
