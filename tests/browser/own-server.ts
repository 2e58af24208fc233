import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './file-server.mjs';
import { makeNewerBuild } from './newer-build.ts';
import { test as watched } from './watched-test.ts';

const built = 'dist/page';

interface OwnServer {
  readonly address: string;
  /** From now on there is the newer build alone. */
  readonly bringNewer: () => void;
  readonly stop: () => void;
}

/** Each test has a server of its own, which it may stop or hand another build; `baseURL` is there. */
export const test = watched.extend<{ readonly server: OwnServer }>({
  server: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-say-served-'));
    cpSync(built, folder, { recursive: true });
    const server = await serveFolder({ folder, base: '/desk/sources-say/' });
    const { port } = server.address() as AddressInfo;
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    await use({
      address: `http://localhost:${port}/desk/sources-say/`,
      bringNewer: () => makeNewerBuild(built, folder),
      stop,
    });
    stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ server }, use) => use(server.address),
  serviceWorkers: 'allow',
});
