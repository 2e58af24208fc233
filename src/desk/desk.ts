import type { PartyMatrix, SharedQuestion } from '../core/analysis/compare-parties.ts';
import type { SourceAccount } from '../core/analysis/describe-source.ts';
import { compareIncident } from '../core/compare/compare-case.ts';
import type { IncidentComparison } from '../core/compare/comparison.ts';
import type { DraftCheck } from '../core/draft/draft-check.ts';
import type { WrittenDraft } from '../core/draft/written-draft.ts';
import type { ExportFormat } from '../core/exchange/export-format.ts';
import type { DecidedMerge, Decisions } from '../core/exchange/merge/decide-merge.ts';
import type { PassagesReading } from '../core/lesson/attribution/passages-reading.ts';
import type { Operation } from '../core/log/operation.ts';
import { noWork, type Work } from '../core/log/work.ts';
import type { WordCounts } from '../core/matching/count-words-read.ts';
import type {
  Case,
  Claim,
  ClaimId,
  Incident,
  IncidentId,
  PartyId,
  Report,
  ReportId,
  SourceId,
} from '../core/model/case.ts';
import { listReports } from '../core/model/list-reports.ts';
import { writeCase } from '../core/model/write-case.ts';
import { buildOverview } from '../core/overview/build-overview.ts';
import { type Digest, digestIncident } from '../core/overview/digest.ts';
import type { Hit } from '../core/overview/explain-texts.ts';
import type { Filters } from '../core/overview/filters.ts';
import { type Found, findIncidents, type Order } from '../core/overview/find-incidents.ts';
import { listTexts } from '../core/overview/incident-texts.ts';
import { createSearch } from '../core/overview/search-index.ts';
import type { ImportPreview } from './import-preview.ts';
import type { ReportReading, ReportToRead } from './report-reading.ts';

/** One incident with the reports that its claims rest on: all that its comparison needs besides what incidents share. */
export interface Excerpt {
  readonly incident: Incident;
  readonly reports: readonly Report[];
}

/** An incident by its own id, or by that of one of its claims, which is unique in the whole case. */
export type WantedIncident = { readonly incident: string } | { readonly claim: string };

/**
 * Answers what is asked of a whole case. It works off the page's thread, where a
 * case of 100,000 claims would freeze the page: what goes in and comes out is plain data.
 */
export interface Desk {
  /** Of the incidents from `start` up to `end`, in file order. */
  readonly digests: (start: number, end: number) => Promise<readonly Digest[]>;
  /** Words are looked for in what has been indexed so far. */
  readonly find: (filters: Filters, order: Order) => Promise<Found>;
  /** Where the words stand in the incident with this index. */
  readonly explain: (words: string, incident: number) => Promise<readonly Hit[]>;
  /** Null where there is none. */
  readonly excerpt: (wanted: WantedIncident) => Promise<Excerpt | null>;
  readonly compareParties: () => Promise<PartyMatrix>;
  readonly listShared: (a: PartyId, b: PartyId) => Promise<readonly SharedQuestion[]>;
  readonly describeSource: (source: SourceId) => Promise<SourceAccount>;
  /** Who says what in a text, as claims of this case. */
  readonly readReport: (report: ReportToRead) => Promise<ReportReading>;
  /** Sentence by sentence who says what in the passages of a report. */
  readonly readPassages: (passages: readonly string[]) => Promise<PassagesReading>;
  /** The incidents of which a claim quotes the report, in file order. */
  readonly findQuoting: (report: ReportId) => Promise<readonly IncidentId[]>;
  /** The reports that claims quote. */
  readonly listQuoted: () => Promise<readonly Report[]>;
  /** A draft held against the claims; `incident` is what the user says it is about, null has it recognised. */
  readonly checkDraft: (text: string, incident: IncidentId | null) => Promise<DraftCheck>;
  /**
   * The text of a case file that holds all of it, the user's work included: without drafts and what was waved
   * through in them, but for those that it is handed, and without what students answered. Of some incidents alone,
   * it is a case of its own, in which the user's work is no more told from the rest: the log speaks of the whole.
   */
  readonly write: (drafts?: readonly WrittenDraft[], incidents?: readonly IncidentId[] | null) => Promise<string>;
  /** How many claims there are whose figure is read by the value of a word, by word. */
  readonly countWordsRead: () => Promise<WordCounts>;
  /** The case, or some of its incidents, in a form for others; null for all. */
  readonly exportAs: (format: ExportFormat, incidents: readonly IncidentId[] | null) => Promise<string>;
  /** What a file would bring to the case, with these decisions on what differs. */
  readonly previewImport: (file: File, decisions: Decisions) => Promise<ImportPreview>;
  /** What it puts into the case; the user's log takes it in. */
  readonly takeImport: (file: File, decisions: Decisions) => Promise<Pick<DecidedMerge, 'changes' | 'undecided'>>;
}

/** Compares incidents; one that was compared already may be taken as it was. */
type CompareIncident = (theCase: Case, incident: Incident) => IncidentComparison;

export interface DeskOptions {
  readonly compare?: CompareIncident;
  /** How far comparing and indexing have come, from 0 to 1. */
  readonly onCompared?: (share: number) => void;
  readonly onIndexed?: (share: number) => void;
  /** What the user has brought to the case, reports without claims included. */
  readonly work?: Work;
  /** All of the user's operations so far, for an export. */
  readonly readLog?: () => readonly Operation[];
  /** For an export too: what is needed to lift the work off again, beside the log. */
  readonly findHandSet?: () => Promise<readonly ClaimId[]>;
}

/** So few that an answer waits for no slice much longer than for a frame. */
const incidentsPerSlice = 50;

/** Compares everything at once; the search index grows in slices, between which others are answered. */
export function createDesk(
  theCase: Case,
  {
    compare = compareIncident,
    onCompared = () => {},
    onIndexed = () => {},
    work = noWork,
    readLog = () => [],
    findHandSet = async () => [],
  }: DeskOptions = {},
): Desk & { readonly close: () => void } {
  const { incidents } = theCase;
  const comparisons: IncidentComparison[] = [];
  for (const [index, incident] of incidents.entries()) {
    comparisons.push(compare(theCase, incident));
    if (index % incidentsPerSlice === 0) onCompared(index / incidents.length);
  }
  const overview = buildOverview(theCase, comparisons);
  const search = createSearch(theCase);
  let isClosed = false;
  void indexInSlices();

  async function indexInSlices(): Promise<void> {
    for (let start = 0; start < incidents.length; start += incidentsPerSlice) {
      await pause();
      if (isClosed) return;
      search.add(start, Math.min(start + incidentsPerSlice, incidents.length));
      onIndexed(start / incidents.length);
    }
    onIndexed(1);
  }

  async function pick(picked: readonly IncidentId[] | null): Promise<Case> {
    if (picked === null) return theCase;
    const { pickCase } = await import('../core/exchange/pick-case.ts');
    return pickCase(theCase, picked);
  }

  return {
    close: () => {
      isClosed = true;
    },
    digests: async (start, end) => comparisons.slice(start, end).map((each) => digestIncident(theCase, each)),
    find: async (filters, order) => findIncidents(overview, filters, search.search(filters.words), order),
    explain: async (words, index) => {
      const [incident, { explainTexts }] = [incidents[index], await import('../core/overview/explain-texts.ts')];
      return incident === undefined ? [] : explainTexts(search.listMeant(words), listTexts(theCase, incident));
    },
    excerpt: async (wanted) => {
      const incident =
        'incident' in wanted
          ? incidents.find(({ id }) => id === wanted.incident)
          : incidents.find(({ claims }) => claims.some(({ id }) => id === wanted.claim));
      return incident === undefined ? null : { incident, reports: listReports(theCase, incident.claims) };
    },
    compareParties: async () => (await loadAnalysis()).compareParties(theCase, comparisons),
    listShared: async (a, b) => (await loadAnalysis()).listShared(theCase, comparisons, a, b),
    describeSource: async (source) => (await loadAnalysis()).describeSource(theCase, comparisons, source),
    readReport: async (report) => {
      // The tagger's model is larger than the app: it comes when the first report does.
      const { readReport } = await import('./read-report.ts');
      return readReport(theCase, work, report);
    },
    readPassages: async (passages) => {
      const { readPassages } = await import('./read-passages.ts');
      return readPassages(passages);
    },
    findQuoting: async (report) =>
      incidents
        .filter(({ claims }) => claims.some((claim) => listReportIds(claim).includes(report)))
        .map(({ id }) => id),
    listQuoted: async () => {
      const quoted = new Set(incidents.flatMap(({ claims }) => claims.flatMap(listReportIds)));
      return theCase.reports.filter(({ id, passages }) => passages.length > 0 && quoted.has(id));
    },
    checkDraft: async (text, incident) => {
      const { checkDraft } = await import('./check-draft.ts');
      return checkDraft(theCase, work, text, incident);
    },
    write: async (drafts = [], picked = null) => {
      const operations = picked === null ? await pickWork(readLog(), drafts) : [];
      const handSet = picked === null ? await findHandSet() : [];
      const carried = {
        ...(operations.length > 0 && { work: operations }),
        ...(handSet.length > 0 && { handSet }),
        ...(drafts.length > 0 && { drafts }),
      };
      return `${JSON.stringify({ ...writeCase(await pick(picked)), ...carried }, null, 1)}\n`;
    },
    exportAs: async (format, picked) => {
      const { writeExport } = await import('../core/exchange/write-export.ts');
      return writeExport(await pick(picked), format);
    },
    previewImport: async (file, decisions) => {
      const { previewImport } = await import('./read-import.ts');
      return previewImport(theCase, work, file, decisions);
    },
    takeImport: async (file, decisions) => {
      const { takeImport } = await import('./read-import.ts');
      return takeImport(theCase, work, file, decisions);
    },
    countWordsRead: async () => {
      const { countWordsIn } = await import('./count-words-in.ts');
      return countWordsIn(theCase, work);
    },
  };
}

function listReportIds({ evidence = [] }: Claim): readonly ReportId[] {
  return evidence.map(({ report }) => report);
}

async function pickWork(log: readonly Operation[], drafts: readonly WrittenDraft[]): Promise<readonly Operation[]> {
  if (log.length === 0) return log;
  const { pickForExport } = await import('../core/log/pick-puts.ts');
  return pickForExport(log, new Set(drafts.map(({ id }) => id)));
}

/** What the pages on sources ask comes with the first such question. */
async function loadAnalysis() {
  const [parties, sources] = await Promise.all([
    import('../core/analysis/compare-parties.ts'),
    import('../core/analysis/describe-source.ts'),
  ]);
  return { ...parties, ...sources };
}

/** Lets messages in that have come meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
