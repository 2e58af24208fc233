import type { Case, CaseLists } from './case.ts';
import { type CasePart, indexList, visitList } from './case-parts.ts';
import { isCaseFile } from './case-shape.ts';
import { checkIncident } from './check-incident.ts';
import { checkReferences } from './check-references.ts';
import { indexCase } from './index-case.ts';
import { type Parsed, ProblemLog } from './problem.ts';
import { upgradeCaseFile } from './upgrade-case-file.ts';

/** A value read from a file, with the name that problems are to give it. */
export interface CaseFileValue {
  readonly file: string;
  readonly value: unknown;
}

/**
 * The one door by which `unknown` enters: a whole case or every problem in it.
 * The value is taken over, not copied: whoever parses it no longer changes it.
 */
export function parseCase(value: unknown): Parsed<Case> {
  return parseFiles([{ file: undefined, value }]);
}

/** A case that is split over files, in any order; an entry that files repeat word for word counts once. */
export function parseCaseFiles(files: readonly CaseFileValue[]): Parsed<Case> {
  return parseFiles(files);
}

function parseFiles(files: readonly { readonly file: string | undefined; readonly value: unknown }[]): Parsed<Case> {
  const log = new ProblemLog();
  const parts: CasePart[] = [];
  for (const { file, value } of files) {
    log.file = file;
    const current = upgradeCaseFile(value, log);
    if (current === undefined) continue;
    isCaseFile(current, log);
    parts.push({ file, lists: takeLists(current) });
  }
  // A file that cannot be read at all would leave references to it dangling, each a false alarm.
  if (parts.length < files.length) return { ok: false, problems: log.problems };

  const repeats = new Set<object>();
  const known = {
    parties: indexList(parts, 'parties', log, repeats),
    sources: indexList(parts, 'sources', log, repeats),
    concepts: indexList(parts, 'concepts', log, repeats),
    reports: indexList(parts, 'reports', log, repeats),
  };
  const incidents = indexList(parts, 'incidents', log, repeats);
  checkReferences(parts, known, log);
  const claimIds = new Set<string>();
  visitList(parts, 'incidents', log, (incident) => {
    // Of an incident that is there twice, the claims are too: that is one problem, not one for each.
    const isFirst = incidents.get(incident.id) === incident;
    if (!repeats.has(incident)) checkIncident(incident, known, isFirst ? claimIds : new Set(), log);
  });
  if (log.problems.length > 0) return { ok: false, problems: log.problems };
  return {
    ok: true,
    value: indexCase({
      parties: [...known.parties.values()],
      sources: [...known.sources.values()],
      concepts: [...known.concepts.values()],
      reports: [...known.reports.values()],
      incidents: [...incidents.values()],
    }),
  };
}

/** The lists that are lists; what else is wrong with them, `isCaseFile` has logged. */
function takeLists(file: Record<string, unknown>): CaseLists {
  const take = (name: keyof CaseLists) => (Array.isArray(file[name]) ? file[name] : []);
  return {
    parties: take('parties'),
    sources: take('sources'),
    concepts: take('concepts'),
    reports: take('reports'),
    incidents: take('incidents'),
  };
}
