import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCase } from '../../src/cli/read-case.ts';
import type { Mark } from '../../src/core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../../src/core/model/case.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The data that the built page was made of: what is expected of the page is read from there. */
export const shippedCase = readShippedCase();

function readShippedCase(): Case {
  const read = readCase([`${root}dist/page/case.json`]);
  if (!read.ok) throw new Error('dist/page/case.json does not parse; run npm run build');
  return read.value;
}

export function findIncident(id: string): Incident {
  const incident = shippedCase.incidents.find((each) => each.id === id);
  if (incident === undefined) throw new Error(`The shipped case has no incident ${id}`);
  return incident;
}

/** By words of its first quotation: ids and where a quotation ends may change, what a founding report says stays. */
export function findClaimQuoting(incident: Incident, words: string): Claim {
  const claim = incident.claims.find(({ evidence = [] }) => evidence[0]?.exact?.includes(words));
  if (claim === undefined) throw new Error(`No claim of ${incident.id} quotes “${words}”`);
  return claim;
}

interface ComparedIncident {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly mark: Mark }[];
}

/** What the command prints of the same data. */
export function readMarksOfCommand(): readonly ComparedIncident[] {
  const printed = execFileSync(
    process.execPath,
    ['dist/cli/sources-say.js', 'compare', '--json', 'dist/page/case.json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return JSON.parse(printed).incidents;
}
