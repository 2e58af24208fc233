import { afterEach, expect, test, vi } from 'vitest';
import { loadCase } from '../../src/desk/load-case.ts';
import { placeInWorld } from '../fixtures/world.ts';

afterEach(() => vi.unstubAllGlobals());

/** Loads from a server that answers so; gives the outcome and what was asked for. */
async function loadFrom(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn((_address: string) => Promise.resolve().then(answer));
  vi.stubGlobal('fetch', fetch);
  const outcome = await loadCase({ address: 'https://x.example/case.json' }, () => {});
  return { outcome, asked: fetch.mock.calls.map(([address]) => address) };
}

test('a case that parses is ready, from where it was looked for', async () => {
  const { outcome, asked } = await loadFrom(() => Response.json(placeInWorld([])));
  expect(outcome.status).toBe('ready');
  expect(asked).toEqual(['https://x.example/case.json']);
});

test('a file of the reader’s own is read without asking anyone', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  const file = new Blob([JSON.stringify(placeInWorld([]))]);
  let bytesWereThere = false;
  const outcome = await loadCase({ file }, () => {
    bytesWereThere = true;
  });
  expect(outcome.status).toBe('ready');
  expect(bytesWereThere).toBe(true);
  expect(fetch).not.toHaveBeenCalled();
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
