import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The first page’s heading in the version that ships, and in the newer one. */
export const headings = {
  older: 'Who says what, and where they part',
  newer: 'Who says what, in a newer version',
} as const;

const hashedName = /-[\w-]{8}(?=\.(?:js|css)\b)/g;

/** Makes of a build one as a later day would bring it: another heading, and other names for all scripts. */
export function makeNewerBuild(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const assets = join(to, 'assets');
  for (const name of readdirSync(assets)) renameSync(join(assets, name), join(assets, name.replace(hashedName, '$&x')));
  const scripts = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  for (const path of ['index.html', ...scripts.map((name) => join('assets', name))]) {
    rewrite(join(to, path), (text) => text.replace(hashedName, '$&x').replaceAll(headings.older, headings.newer));
  }
  rewrite(join(to, 'service-worker.js'), (text) =>
    text
      .replace(hashedName, '$&x')
      .replace(/(`sources-say \$\{\w+\} `.*?`)[0-9a-f]{12}`/, '$1newerversion`')
      .replace(/\[`([^`]*)`,`sha256-[^`]+`\]/g, (_, path: string) => {
        const hash = createHash('sha256').update(readFileSync(join(to, path || 'index.html')));
        return `[\`${path}\`,\`sha256-${hash.digest('base64')}\`]`;
      }),
  );
}

function rewrite(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before && basename(file) === 'service-worker.js') throw new Error(`${file} has not become a newer one`);
  writeFileSync(file, after);
}
