import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';

/**
 * How many times slower than this machine Lighthouse must count to get to a phone of the middle class. Its usual 4 is
 * meant for a fast machine; of another it asks that this be worked out from its `benchmarkIndex`
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown), by the rule
 * of its calculator (https://github.com/patrickhulce/lighthouse-cpu-throttling-calculator/blob/master/pages/index.js):
 * straight lines between index 150, 1×; 800, 2×; 1300, 3×; from there one more for each 233. So a faster machine than
 * was meant is slowed down by more than 4.
 */
export function findSlowdown(index) {
  if (index >= 1300) return 3 + (index - 1300) / 233;
  if (index >= 800) return 2 + (index - 800) / 500;
  return Math.max(1, 1 + (index - 150) / 650);
}

/** As Lighthouse measures it for each of its reports: how fast a page can reckon on this machine now. The middle one of five. */
export async function measureIndex(browser) {
  const page = await browser.newPage();
  const indices = [];
  for (let time = 0; time < 5; time += 1) indices.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
  await page.close();
  return indices.sort((a, b) => a - b)[2];
}
