// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { loadShippedCase } from '../../src/io/load-shipped-case.ts';
import { placeInWorld } from '../fixtures/world.ts';

afterEach(() => vi.unstubAllGlobals());

/** Loads from a server that answers so; gives the outcome and what was asked for. */
async function loadFrom(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn((_address: URL) => Promise.resolve().then(answer));
  vi.stubGlobal('fetch', fetch);
  const outcome = await loadShippedCase();
  return { outcome, asked: fetch.mock.calls.map(([address]) => address.href) };
}

test('a case that parses is ready, looked for beside the page', async () => {
  const { outcome, asked } = await loadFrom(() => Response.json(placeInWorld([])));
  expect(outcome.status).toBe('ready');
  expect(asked).toEqual([new URL('case.json', document.baseURI).href]);
});

test('a file that is no case is rejected with its problems', async () => {
  const { outcome } = await loadFrom(() => Response.json({ ...placeInWorld([]), reports: 7 }));
  expect(outcome).toMatchObject({ status: 'rejected', problems: [{ path: 'reports', found: '7' }] });
});

test('a file that is cut short is rejected too, for the file as a whole', async () => {
  const { outcome } = await loadFrom(() => new Response('{"schemaVersion": 1, "par'));
  expect(outcome).toMatchObject({ status: 'rejected', problems: [{ path: '' }] });
});

test.each([
  ['a server that has it not', () => new Response('', { status: 404 }), '404'],
  ['no server', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
])('%s: unreachable, with the reason', async (_, answer, reason) => {
  const { outcome } = await loadFrom(answer);
  expect(outcome).toMatchObject({ status: 'unreachable', detail: expect.stringMatching(reason) });
});
