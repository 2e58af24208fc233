import { test as base, expect } from '@playwright/test';

interface Options {
  /** What a test brings about on purpose: a missing file, a script that the policy stops. */
  readonly expectedTrouble: RegExp | null;
  /** Fails every test on an error, a breach of the policy or a word to another host. */
  readonly watch: undefined;
}

/** What Playwright says of keeping the page for a visit offline, which most tests do without. */
const refusal = 'Service Worker registration blocked by Playwright';

export const test = base.extend<Options>({
  expectedTrouble: [null, { option: true }],
  watch: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const trouble: string[] = [];
      const note = (text: string) => {
        if (text === refusal) return;
        if (expectedTrouble?.test(text) !== true) trouble.push(text);
      };
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(message.text());
      });
      context.on('weberror', (event) => note(`uncaught: ${event.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) note(`asked elsewhere: ${request.url()}`);
      });
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`policy breached: ${violatedDirective} by ${blockedURI}`),
        ),
      );
      await use(undefined);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
