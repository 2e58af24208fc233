import type { Case, Incident } from '../../model/case.ts';
import { checkEntries } from './check-entries.ts';
import type { CsvOutcome } from './csv-outcome.ts';
import { CsvProblemLog } from './csv-problem.ts';
import { listEvidenceCells } from './evidence-cells.ts';
import { createLookup, findNaming, resolve } from './lookup.ts';
import { nameClaims } from './name-claims.ts';
import { gatherNewSources } from './new-sources.ts';
import { indexNames, readRawClaim } from './raw-claim.ts';
import { type Row, readTable } from './read-table.ts';
import { createReportBook } from './report-book.ts';

/** A table of claims, in the columns of `columns.ts`, for this case: all of it, or every problem in it. */
export function readCsv(text: string, theCase: Case): CsvOutcome {
  const problems = new CsvProblemLog();
  const table = readTable(text, problems);
  if (table === undefined) return { ok: false, problems: problems.list() };

  const names = indexNames(theCase);
  const sources = gatherNewSources(theCase, table.rows, names.sources, problems);
  const book = createReportBook(theCase, problems);
  const incidents = createLookup(theCase.incidents, ({ title }) => [title]);
  const byId = new Map<string, Incident>(theCase.incidentById);
  const entries = table.rows.map((row) => {
    const incident = byId.get(resolve(incidents, row, 'incident', problems) ?? '');
    if (incident === undefined) refuseIncident(row, problems);
    const cells = listEvidenceCells(row, table.pieces);
    const claim = readRawClaim(row, incident, names, cells.map(book.readEvidence), problems);
    return { row, incident, claim, pieces: cells.map(({ piece }) => piece) };
  });
  const brought = { entries: nameClaims(theCase, entries), sources, reports: book.listNew() };
  const contents = checkEntries(theCase, brought, problems);
  return contents === undefined ? { ok: false, problems: problems.list() } : { ok: true, value: contents };
}

function refuseIncident(row: Row, problems: CsvProblemLog): void {
  const { column = 'incident', word } = findNaming(row, 'incident') ?? {};
  problems.add(row.number, column, 'the id or title of an incident of the case', word);
}
