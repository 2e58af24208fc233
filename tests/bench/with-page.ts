import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.mjs';
import { print } from './print.ts';
import { watchPage } from './watch-page.ts';

/** The built page in a real browser, from a plain file server; where there is no browser, that is said. */
export async function withPage(measure: (page: Page, address: string) => Promise<void>): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    print('no Chromium or Chrome found: the page was not measured; set CHROME_PATH');
    return;
  }
  const address = 'http://localhost:4178/';
  const server = spawn(process.execPath, ['tests/browser/serve-files.mjs', '4178', '/'], { stdio: 'ignore' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await isServing(server, address);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watchPage);
    await measure(page, address);
  } finally {
    await browser.close();
    server.kill();
  }
}

async function isServing(server: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the file server did not start');
}

/** Milliseconds from the event that an action causes to the frame in which its answer is painted. */
export async function timeAnswer(page: Page, act: () => Promise<unknown>): Promise<number> {
  const event = await page.evaluate(() => window.watched.countEvents());
  await act();
  return page.evaluate((number) => window.watched.timeAnswer(number), event);
}
