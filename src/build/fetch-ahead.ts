import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/**
 * Has the code of the comparison fetched along with the page's own where the address leads there, and not once that
 * has run: most links do. An address is known to scripts alone, so this is one, a line long; without it all works, later.
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
  const source = `/[?&](incident|claim)=/.test(location.search)&&!/[?&]page=/.test(location.search)&&${JSON.stringify(files)}.forEach(f=>{const l=document.createElement("link");l.rel="modulepreload";l.crossOrigin="";l.href=f;document.head.append(l)});\n`;
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/ahead-${hash}.js`, source };
}
