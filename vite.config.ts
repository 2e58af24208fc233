import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { cropOutlines } from './src/build/crop-outlines.ts';
import { fetchAhead } from './src/build/fetch-ahead.ts';
import { isReachedBy } from './src/build/find-reached.ts';
import { makeOffline } from './src/build/make-offline.ts';
import { serveShippedLessons } from './src/build/shipped-lessons.ts';
import { readCase } from './src/cli/read-case.ts';
import { writeCase } from './src/core/model/write-case.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `data/` as one file, `case.json`, beside the page. A case that does not parse stops the build. */
function serveShippedCase(): Plugin {
  const makeCase = () => {
    const shipped = readCase(['data']);
    if (!shipped.ok) throw new Error(`data/ does not parse: ${JSON.stringify(shipped.problems, null, 2)}`);
    return JSON.stringify(writeCase(shipped.value));
  };
  return {
    name: 'sources-say:case',
    // Asked for with the page and not only by it.
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './case.json' }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'case.json', source: makeCase() });
    },
    configureServer(server) {
      server.middlewares.use('/case.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(makeCase());
      });
    },
  };
}

/** The command runs by its own name after each build, not only after an install. */
function makeExecutable(): Plugin {
  return {
    name: 'sources-say:executable',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle)) chmodSync(join(dir, name), 0o755);
    },
  };
}

/** Only in the built page: the development server's hot reload writes scripts and styles inline. */
function addContentSecurityPolicy(): Plugin {
  return {
    name: 'sources-say:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * What is there from the first moment, in one file: many small ones compress worse. All else stays in files of its own,
 * which come with what asks for them.
 */
const codeSplitting = { groups: [{ name: 'first', tags: ['$initial' as const] }] };

const comparison = '/src/pages/incident-gate.tsx';

/** What the comparison shares with other pages, in one file too: it is the page that most links lead to. */
const pageSplitting = {
  groups: [
    ...codeSplitting.groups,
    {
      debugName: 'shared',
      name: (id: string, context: Rolldown.ChunkingContext) =>
        isReachedBy(comparison, id, (each) => context.getModuleInfo(each)) ? 'shared' : null,
      minShareCount: 2,
    },
  ],
};

export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that the built page works under any path of any file server.
  base: './',
  plugins: isSsrBuild
    ? [makeExecutable()]
    : [
        react(),
        tailwindcss(),
        serveShippedCase(),
        serveShippedLessons(),
        cropOutlines(),
        addContentSecurityPolicy(),
        fetchAhead(comparison),
        makeOffline(),
      ],
  build: {
    target: isSsrBuild ? 'node20' : 'es2023',
    outDir: isSsrBuild ? 'dist/cli' : 'dist/page',
    // A font or picture in a data: address would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Of the command line, what is first waits for what comes later, which must not be in the same file.
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: pageSplitting } },
  },
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting } } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The first page that a test draws brings its parts with it, which takes a busy machine a while.
    testTimeout: 20_000,
    exclude: ['tests/browser/**'],
  },
}));
