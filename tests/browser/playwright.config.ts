import { defineConfig } from '@playwright/test';

const { CHROME_PATH = '', CI, TEST_PORT = '4179' } = process.env;
const address = `http://localhost:${TEST_PORT}/desk/sources-say/`;

/** The built page, from a plain file server under a sub-path; `run.mjs` finds the browser and sets `CHROME_PATH`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // For machines with half the cores, or busy ones: no test is about time.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: CI === 'true',
  reporter: [['list']],
  use: {
    baseURL: address,
    // Else a test would be answered by what another page of its own has kept; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: CHROME_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
      // They are about the file and the policy, whatever the width.
      testIgnore: ['bad-case.spec.ts', 'offline.spec.ts', 'policy.spec.ts'],
    },
  ],
  webServer: {
    command: `node tests/browser/serve-files.mjs ${TEST_PORT} /desk/sources-say/`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
});
