import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/**
 * Has the code of the comparison fetched along with the page's own where the address leads there, and not once that
 * has run: most links do. And keeps the words of the first page out of sight where it leads elsewhere. An address is
 * known to scripts alone, so this is one, a few lines long; without it all works, later.
 */
export function fetchAhead(comparison: string): Plugin {
  let script: { readonly fileName: string; readonly source: string } | null = null;
  return {
    name: 'sources-say:fetch-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        script = writeScript(listFiles(bundle ?? {}, comparison));
        // Behind the policy, and ahead of the styles, for which a script waits.
        return html.replace('<script type="module"', `<script src="./${script.fileName}"></script>\n    $&`);
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        if (script !== null) this.emitFile({ type: 'asset', ...script });
      },
    },
  };
}

/** The file of the module and those that it waits for, without what the page loads anyway. */
function listFiles(bundle: Rolldown.OutputBundle, module: string): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const anyway = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  );
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (own === undefined) throw new Error(`${module} is in no file of its own`);
  return [own.fileName, ...own.imports].filter((name) => !anyway.has(name));
}

function writeScript(files: readonly string[]) {
  const source = `{
const asks = new URLSearchParams(location.search);
const leadsTo = (key) => (asks.get(key) ?? '') !== '';
if (leadsTo('page') || leadsTo('incident') || leadsTo('claim')) document.documentElement.classList.add('leads-elsewhere');
if (!leadsTo('page') && (leadsTo('incident') || leadsTo('claim'))) {
  for (const file of ${JSON.stringify(files)}) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: file }));
  }
}
}
`;
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/ahead-${hash}.js`, source };
}
