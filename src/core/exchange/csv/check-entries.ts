import type { Case, Incident } from '../../model/case.ts';
import { groupBy } from '../../model/group-by.ts';
import { parseCase } from '../../model/parse-case.ts';
import type { Problem } from '../../model/problem.ts';
import { schemaVersion } from '../../model/upgrade-case-file.ts';
import type { Column } from './columns.ts';
import type { CsvContents } from './csv-outcome.ts';
import type { CsvProblemLog } from './csv-problem.ts';
import type { NewSource } from './new-sources.ts';
import { placeInClaim, placeInReport, placeInSource, sayExpected, splitPath } from './place-problem.ts';
import type { RawClaim } from './raw-claim.ts';
import type { Row } from './read-table.ts';
import type { NewReport } from './report-book.ts';

/** One row on its way to be a claim. */
interface Entry {
  readonly row: Row;
  /** Undefined where the row names none that there is. */
  readonly incident: Incident | undefined;
  readonly claim: RawClaim;
  /** The numbers of the columns that each piece of its evidence came from. */
  readonly pieces: readonly number[];
}

/** What a table brings to a case. */
interface Brought {
  readonly entries: readonly Entry[];
  readonly sources: readonly NewSource[];
  readonly reports: readonly NewReport[];
}

interface Place {
  readonly row: Row;
  readonly column: Column;
}

/** Where rows stand that name no incident: for want of questions, nothing is asked of them that depends on one. */
const nowhere = { questions: null };

/** By the checks of the model itself: what the rows bring is laid over the case, and each problem put back to its cell. */
export function checkEntries(theCase: Case, brought: Brought, problems: CsvProblemLog): CsvContents | undefined {
  const { entries, sources, reports } = brought;
  refuseMoves(theCase, entries, problems);
  const ids = new Set<string | undefined>(entries.map(({ claim }) => claim.id));
  const groups = [...groupBy(entries, ({ incident }) => incident)].map(([incident, members]) => ({
    incident,
    members,
    kept: incident?.claims.filter(({ id }) => !ids.has(id)) ?? [],
  }));
  const parsed = parseCase({
    schemaVersion,
    parties: theCase.parties,
    sources: [...theCase.sources, ...sources.map(({ source }) => source)],
    concepts: theCase.concepts,
    reports: [...theCase.reports, ...reports.map(({ report }) => report)],
    incidents: groups.map(({ incident, members, kept }) => ({
      ...(incident ?? nowhere),
      claims: [...kept, ...members.map(({ claim }) => claim)],
    })),
  });
  if (parsed.ok) return problems.size > 0 ? undefined : takeContents(theCase, parsed.value, entries);
  const find: Readonly<Record<string, (at: number, keys: readonly string[]) => Place | undefined>> = {
    sources: (at, keys) => {
      const found = sources[at - theCase.sources.length];
      return found && { row: found.row, column: placeInSource(keys, found) };
    },
    reports: (at, keys) => {
      const cells = reports[at - theCase.reports.length]?.cells;
      return cells && { row: cells.row, column: placeInReport(keys, cells.piece) };
    },
    incidents: (at, [list, index, ...keys]) => {
      const { members = [], kept = [] } = groups[at] ?? {};
      const entry = list === 'claims' ? members[Number(index) - kept.length] : undefined;
      return entry && { row: entry.row, column: placeInClaim(keys, entry.row, entry.pieces) };
    },
  };
  for (const problem of parsed.problems) placeProblem(problem);
  if (problems.size === 0) for (const problem of parsed.problems) placeKeptProblem(problem);
  return undefined;

  function placeProblem(problem: Problem): void {
    const [list = '', at, ...keys] = splitPath(problem);
    const place = find[list]?.(Number(at), keys);
    if (place === undefined) return;
    const { row, column } = place;
    problems.addFound(row.number, column, sayExpected(problem.expected, column), problem.found);
  }

  /** A claim of the case itself is wrong only by what the table changes: the claim that it replaces. */
  function placeKeptProblem(problem: Problem): void {
    const [, at, , index] = splitPath(problem);
    const { members = [], kept = [] } = groups[Number(at)] ?? {};
    const claim = kept[Number(index)];
    const cause = members.find((each) => each.claim.id === claim?.supersedes) ?? members[0];
    const expected = `${problem.expected}, by claim ${claim?.id ?? ''} of the case`;
    if (cause !== undefined) problems.addFound(cause.row.number, 'claim', expected, problem.found);
  }
}

/** An id stands for one claim in the whole case, so that none moves from one incident to another. */
function refuseMoves({ incidents }: Case, entries: readonly Entry[], problems: CsvProblemLog): void {
  const homes = new Map<string | undefined, Incident>(
    incidents.flatMap((incident) => incident.claims.map(({ id }) => [id, incident] as const)),
  );
  for (const { row, incident, claim } of entries) {
    const home = homes.get(claim.id);
    if (incident !== undefined && home !== undefined && home !== incident)
      problems.add(
        row.number,
        'claim',
        `an id that no claim of another incident has, as one of ${home.id} does`,
        claim.id,
      );
  }
}

function takeContents(theCase: Case, { incidents, reports, sources }: Case, entries: readonly Entry[]): CsvContents {
  const claims = new Map(
    incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, { id, claim }] as const)),
  );
  const claimById: ReadonlyMap<string, { readonly id: Incident['id']; readonly claim: Incident['claims'][number] }> =
    claims;
  return {
    claims: entries.flatMap(({ row, claim: { id } }) => {
      const found = claimById.get(id ?? '');
      return found === undefined ? [] : { incident: found.id, claim: dropAbsent(found.claim), row: row.number };
    }),
    reports: reports.slice(theCase.reports.length).map(dropAbsent),
    sources: sources.slice(theCase.sources.length),
  };
}

/** Without the fields that are undefined, as if it had been read from a case file. */
function dropAbsent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
