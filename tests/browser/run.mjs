import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

/**
 * Runs the browser tests where there is a browser. Without one they are skipped,
 * and that is said; on a build machine (`CI=true`) a missing browser is a failure.
 */
const browser = findBrowser();
if (browser === undefined) {
  const where = process.env.CHROME_PATH
    ? `There is no program at CHROME_PATH, ${process.env.CHROME_PATH}`
    : 'No Chromium or Chrome found';
  process.stdout.write(`\n${where}: the browser tests were SKIPPED. Set CHROME_PATH to run them.\n`);
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
} else {
  const words = ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...process.argv.slice(2)];
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROME_PATH: browser },
  });
  process.exitCode = status ?? 1;
}
