import { expect, test } from './watched-test.ts';

test('the page sets itself a policy: its own files alone, no inline script, no eval', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = new Map(
    policy?.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test.describe('what the policy stops', () => {
  test.use({ expectedTrouble: /Content Security Policy|policy breached/ });

  test('a script written into the page does not run, nor does one from elsewhere', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('main').evaluate((main) => {
      const inline = document.createElement('script');
      inline.textContent = 'document.title = "taken over"';
      const foreign = document.createElement('script');
      foreign.src = 'data:text/javascript,document.title="taken over"';
      main.append(inline, foreign);
    });
    await page.waitForTimeout(200);
    await expect(page).not.toHaveTitle('taken over');
  });
});
