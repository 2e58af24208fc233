import type { Case, Report } from '../../model/case.ts';
import type { CsvProblemLog } from './csv-problem.ts';
import { type EvidenceCells, readQuoted } from './evidence-cells.ts';
import { createReportFinder, keyDescribed } from './find-reports.ts';
import { createIdMaker } from './make-id.ts';

/** A report as the case file has it, but not checked yet; its passages grow as rows quote it. */
interface RawReport {
  readonly id: string;
  readonly outlet: string;
  readonly agency: string | undefined;
  readonly headline: string;
  readonly url: string | undefined;
  readonly published: string | null;
  readonly language: string;
  readonly passages: string[];
}

export interface NewReport {
  readonly report: RawReport;
  /** Where it first comes up. */
  readonly cells: EvidenceCells;
}

export interface RawEvidence {
  readonly report: string | undefined;
  readonly passage: number | string | undefined;
  readonly exact: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** The reports of the case and those that rows bring, as the evidence of one row after the other is read. */
export interface ReportBook {
  readonly readEvidence: (cells: EvidenceCells) => RawEvidence;
  readonly listNew: () => readonly NewReport[];
}

const descriptions = ['outlet', 'agency', 'headline', 'link', 'published', 'report language'] as const;

export function createReportBook(theCase: Case, problems: CsvProblemLog): ReportBook {
  const findDescribed = createReportFinder(theCase);
  const reportById: ReadonlyMap<string, Report> = theCase.reportById;
  const taken = new Set<string>(reportById.keys());
  const makeId = createIdMaker(taken);
  /** By id, and by what describes them; no id has a space in it. */
  const added = new Map<string, NewReport>();

  return {
    listNew: () => [...new Set(added.values())],
    readEvidence: (cells) => {
      const report = findReport(cells);
      const [exact, prefix, suffix] = [cells.text('exact'), cells.text('prefix'), cells.text('suffix')];
      return { report, passage: findPassage(cells, report ?? ''), exact, prefix, suffix };
    },
  };

  /** The id of the report that is named or described; a new one is entered. */
  function findReport(cells: EvidenceCells): string | undefined {
    const id = cells.word('report');
    if (id !== undefined && reportById.has(id)) return id;
    const before = added.get(id ?? keyDescribed(cells));
    if (before !== undefined) {
      checkLikeBefore(before, cells, problems);
      return before.report.id;
    }
    const isDescribed = descriptions.some((each) => cells.word(each) !== undefined);
    if (isDescribed) return findKnown(cells, id) ?? enterReport(cells, id);
    if (id === undefined) refuse(cells, 'report', 'the id of a report, or its outlet and headline');
    return id;
  }

  /** The report of the case that is described. */
  function findKnown(cells: EvidenceCells, id: string | undefined): string | undefined {
    const meant = findDescribed(cells).map((report) => report.id);
    const ids = meant.join(' or ');
    // A slip in the id of a report that is there would make a second one of it.
    if (id !== undefined && meant.length > 0) refuse(cells, 'report', `the id of the report that is described, ${ids}`);
    else if (meant.length > 1) refuse(cells, 'report', `the id of one of the reports that are described: ${ids}`);
    return meant[0];
  }

  function enterReport(cells: EvidenceCells, id: string | undefined): string {
    const { word } = cells;
    const published = word('published') ?? null;
    const [outlet, headline] = [demand(cells, 'outlet'), demand(cells, 'headline')];
    const report = {
      id: id ?? makeId([outlet, published?.slice(0, 10) ?? headline], 'report'),
      outlet,
      agency: word('agency'),
      headline,
      url: word('link'),
      published,
      language: word('report language') ?? 'und',
      passages: [],
    };
    taken.add(report.id);
    const entry = { report, cells };
    added.set(report.id, entry).set(keyDescribed(cells), entry);
    return report.id;
  }

  /** What is missing is a problem; something stands in for it, so that nothing else is one for want of the report. */
  function demand(cells: EvidenceCells, at: 'outlet' | 'headline'): string {
    const word = cells.word(at);
    if (word === undefined) refuse(cells, at, `the ${at} of a new report`);
    return word ?? 'missing';
  }

  function findPassage(cells: EvidenceCells, report: string): number | string | undefined {
    const passages = added.get(report)?.report.passages;
    if (passages !== undefined) return enterPassage(passages, cells.text('passage text'), readQuoted(cells));
    const word = cells.word('passage');
    const quoted = readQuoted(cells);
    if (word !== undefined || quoted === undefined) return readIndex(word);
    const known = reportById.get(report);
    // Where the report is wrong, that is said, and nothing of its passages.
    return known === undefined ? 0 : findQuoted(cells, known, quoted);
  }

  /** The one passage in which the words stand. */
  function findQuoted(cells: EvidenceCells, { id, passages }: Report, quoted: string): number {
    const holding = passages.flatMap((passage, at) => (passage.includes(quoted) ? [at] : []));
    if (holding.length === 0) refuse(cells, 'exact', `words that stand in ${id}, letter for letter`);
    if (holding.length > 1) refuse(cells, 'passage', `the passage, for the words stand in ${holding.join(', ')}`);
    return holding[0] ?? 0;
  }

  function refuse({ row, column, text }: EvidenceCells, at: Parameters<typeof column>[0], expected: string): void {
    problems.add(row.number, column(at), expected, text(at));
  }
}

/** What is said of a new report again is said as before, or left out. */
function checkLikeBefore(before: NewReport, { row, column, word }: EvidenceCells, problems: CsvProblemLog): void {
  for (const each of descriptions) {
    const [now, then] = [word(each), before.cells.word(each)];
    if (now !== undefined && now !== then)
      problems.add(
        row.number,
        column(each),
        `the same as in row ${before.cells.row.number}, ${then ?? 'nothing'}`,
        now,
      );
  }
}

/** The index of the passage in which words are quoted, which is entered if it is not there; the words alone may stand for it. */
function enterPassage(passages: string[], passage: string | undefined, quoted = ''): number | undefined {
  if (passage === undefined && quoted === '') return undefined;
  const at = passages.findIndex((each) => (passage === undefined ? each.includes(quoted) : each === passage));
  return at === -1 ? passages.push(passage ?? quoted) - 1 : at;
}

/** What is no index is handed on for the model's checks to refuse. */
function readIndex(word: string | undefined): number | string | undefined {
  return word !== undefined && /^\d{1,9}$/u.test(word) ? Number(word) : word;
}
