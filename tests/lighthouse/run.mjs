import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { serveFolder } from '../browser/file-server.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { findSlowdown, measureIndex } from './slow-down.mjs';

/**
 * Lighthouse’s four scores of the built page, as on a phone of the middle class with a slow line, and whether they are
 * what we hold them to. Nothing but this machine is asked.
 */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const pages = {
  'first page': '',
  comparison: '?incident=homs-2020-05-01',
};

/** Speed differs from run to run: the middle one counts. The other three do not. */
const runs = 3;

const browserPath = findBrowser();
if (browserPath === undefined) {
  process.stdout.write('No Chromium or Chrome found: Lighthouse was not run. Set CHROME_PATH to run it.\n');
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
} else {
  const server = await serveFolder({ folder: 'dist/page', base: '/desk/sources-say/', isPacking: true });
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const home = `http://localhost:${server.address().port}/desk/sources-say/`;
    for (const [name, view] of Object.entries(pages)) {
      const index = await measureIndex(browser);
      await judgePage({ name, address: home + view, port, index });
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function judgePage({ name, address, port, index }) {
  const slowdown = findSlowdown(index);
  const reports = [];
  for (let run = 0; run < runs; run += 1) reports.push(await audit(address, port, slowdown));
  const middle = reports.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))[Math.floor(runs / 2)];
  process.stdout.write(`${name} (index of this machine ${index}, slowed down ${slowdown.toFixed(1)} times)\n`);
  for (const [category, goal] of Object.entries(least)) {
    const score = scoreOf(middle, category);
    process.stdout.write(`  ${category.padEnd(16)}${String(score).padStart(4)}   goal: ${goal}\n`);
    if (score >= goal) continue;
    process.exitCode = 1;
    for (const line of listFaults(middle, category)) process.stdout.write(`      ${line}\n`);
  }
}

async function audit(address, port, slowdown) {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: Object.keys(least),
    throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: slowdown },
  });
  if (result === undefined || result.lhr.runtimeError) {
    throw new Error(`Lighthouse did not judge ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  return result.lhr;
}

function scoreOf({ categories }, category) {
  return Math.round((categories[category].score ?? 0) * 100);
}

/** What cost points. */
function listFaults({ categories, audits }, category) {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.995)
    .map(({ id }) => `${id}: ${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ''}`);
}

function findFreePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
