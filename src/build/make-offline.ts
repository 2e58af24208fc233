import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

const folder = join(import.meta.dirname, '../offline');
const workerName = 'service-worker.js';
const manifestName = 'manifest.webmanifest';

/** Scripts that none of our texts is in: kept when a text of the user's needs them. */
const rareFont = /-(?:cyrillic|greek|vietnamese)(?:-ext)?-.*\.woff2$/;

/** What lets the page be installed and work offline: the manifest, its icons, and a worker that knows all files of the build. */
export function makeOffline(): Plugin {
  return {
    name: 'sources-say:offline',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestName}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'icon', href: './icons/icon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-180.png' }, injectTo: 'head' },
    ],
    buildStart() {
      this.emitFile({ type: 'asset', fileName: manifestName, source: readFileSync(join(folder, manifestName)) });
      for (const name of readdirSync(join(folder, 'icons'))) {
        const source = readFileSync(join(folder, 'icons', name));
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
      }
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: workerName, source: await buildWorker(listFiles(bundle)) });
      },
    },
  };
}

type HashedFile = readonly [path: string, integrity: string];

/** The page itself under the folder's own address: some servers lead from `index.html` to that, and a page that was led on cannot be shown. */
function listFiles(bundle: Rollup.OutputBundle): readonly HashedFile[] {
  return Object.values(bundle)
    .filter(({ fileName }) => !rareFont.test(fileName))
    .map((file): HashedFile => {
      const path = file.fileName === 'index.html' ? '' : file.fileName;
      const hash = createHash('sha256').update(file.type === 'chunk' ? file.code : file.source);
      return [path, `sha256-${hash.digest('base64')}`];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function buildWorker(files: readonly HashedFile[]): Promise<string> {
  const list = JSON.stringify(files);
  const input = join(folder, 'worker/service-worker.ts');
  const version = createHash('sha256').update(list).update(readFileSync(input)).digest('hex').slice(0, 12);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { builtVersion: JSON.stringify(version), builtFiles: list },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk === undefined) throw new Error('the service worker was not built');
  return chunk.code;
}
