import type { CsvProblem } from '../core/exchange/csv/csv-problem.ts';
import { readCsv } from '../core/exchange/csv/read-csv.ts';
import { type DecidedMerge, type Decisions, decideMerge } from '../core/exchange/merge/decide-merge.ts';
import { applyWordValues } from '../core/log/apply-word-values.ts';
import { findWordValues } from '../core/log/find-word-values.ts';
import type { Work } from '../core/log/work.ts';
import type { Case, Claim, Incident, IncidentId } from '../core/model/case.ts';
import type { CaseChange } from '../core/model/case-change.ts';
import { decodeJson } from '../core/model/decode-json.ts';
import { indexCase } from '../core/model/index-case.ts';
import { parseCase } from '../core/model/parse-case.ts';
import { standardiseCase } from './carried-work.ts';
import type { ImportKind, ImportPreview, ImportProblem, PlacedDifference } from './import-preview.ts';

type Theirs =
  | { readonly ok: true; readonly kind: ImportKind; readonly theirs: Case }
  | { readonly ok: false; readonly kind: ImportKind; readonly problems: readonly ImportProblem[] };

/** So many of a list are sent at most: a file may differ throughout. */
const mostSent = 100;

/** What the file would bring to the case, with the decisions as they are. */
export async function previewImport(
  theCase: Case,
  work: Work,
  file: File,
  decisions: Decisions,
): Promise<ImportPreview> {
  const read = await readOnce(theCase, work, file);
  const { kind } = read;
  if (!read.ok) {
    const { problems } = read;
    return { status: 'refused', kind, problems: problems.slice(0, mostSent), problemCount: countPlaces(problems) };
  }
  const { merge, changes, heldBack, undecided } = decideMerge(theCase, read.theirs, decisions);
  const { counts, longer, differences } = merge;
  return {
    status: 'read',
    kind,
    counts,
    longer: longer.length,
    differences: differences.slice(0, mostSent).map(({ original, ...difference }) => place(theCase, difference)),
    differenceCount: differences.length,
    undecided,
    heldBack: heldBack.slice(0, mostSent).map(({ change, problems }) => ({
      list: change.list,
      id: change.entry.id,
      problem: problems[0] ?? { expected: '', found: '' },
    })),
    heldCount: heldBack.length,
    changeCount: changes.length,
    added: changes
      .filter(({ list, before }) => before === null && list !== 'claims' && list !== 'questions' && list !== 'reports')
      .slice(0, mostSent),
  };
}

/** All that an import puts into the case. A claim on a report of the user's brings what it rests on along. */
export async function takeImport(
  theCase: Case,
  work: Work,
  file: File,
  decisions: Decisions,
): Promise<Pick<DecidedMerge, 'changes' | 'undecided'>> {
  const read = await readOnce(theCase, work, file);
  if (!read.ok) return { changes: [], undecided: 0 };
  const { changes, undecided } = decideMerge(theCase, read.theirs, decisions);
  const named = changes.flatMap(({ list, entry }) =>
    list === 'claims' ? (entry.evidence ?? []).map(({ report }) => report) : [],
  );
  const put = new Set(changes.map(({ list, entry }) => (list === 'reports' ? entry.id : null)));
  const kept = [...new Set(named)].flatMap((id): CaseChange[] => {
    const report = work.reports.has(id) && !put.has(id) ? theCase.reportById.get(id) : undefined;
    return report === undefined ? [] : [{ list: 'reports', incident: null, entry: report, before: report }];
  });
  return { changes: [...kept, ...changes], undecided };
}

/** The last one, for it is looked at with each decision on it. */
let last: { readonly theCase: Case; readonly key: string; readonly read: Promise<Theirs> } | null = null;

function readOnce(theCase: Case, work: Work, file: File): Promise<Theirs> {
  const key = `${file.name} ${file.size} ${file.lastModified}`;
  if (last?.theCase === theCase && last.key === key) return last.read;
  const read = readTheirs(theCase, work, file);
  last = { theCase, key, read };
  // What could not be read is read again when it is asked for again.
  read.catch(() => {
    if (last?.read === read) last = null;
  });
  return read;
}

async function readTheirs(theCase: Case, work: Work, file: File): Promise<Theirs> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = isJson(file.name, bytes) ? readFile(bytes) : readTable(theCase, bytes);
  // What stands for words stands there by the same values as here, else each such figure would differ.
  return read.ok ? { ...read, theirs: applyWordValues(read.theirs, findWordValues(work)) } : read;
}

function readFile(bytes: Uint8Array): Theirs {
  const decoded = decodeJson(bytes);
  const parsed = decoded.ok ? parseCase(decoded.value) : decoded;
  if (parsed.ok)
    return { ok: true, kind: 'case', theirs: standardiseCase(parsed.value, decoded.ok ? decoded.value : null) };
  const problems = parsed.problems.map(({ path, expected, found }) => ({ place: { path }, expected, found }));
  return { ok: false, kind: 'case', problems };
}

const openBrace = 0x7b;
const firstLetters = 1024;

/** By its name; without one that says, by the first sign that is no space. */
function isJson(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return false;
  if (/\.json$/i.test(name)) return true;
  const start = bytes.subarray(0, firstLetters);
  return start.find((byte) => byte > 0x20 && byte < 0x80) === openBrace;
}

function readTable(theCase: Case, bytes: Uint8Array): Theirs {
  const text = decodeTable(bytes);
  if (text === null) {
    const problem = {
      place: { rows: [1], column: '' },
      expected: 'a table as text, in UTF-8 or UTF-16',
      found: 'other bytes',
    };
    return { ok: false, kind: 'csv', problems: [problem] };
  }
  const outcome = readCsv(text, theCase);
  if (!outcome.ok) {
    return { ok: false, kind: 'csv', problems: gatherRows(outcome.problems) };
  }
  const { claims, reports, sources } = outcome.value;
  const byIncident = new Map<IncidentId, Claim[]>();
  for (const { incident, claim } of claims) {
    const others = byIncident.get(incident);
    if (others === undefined) byIncident.set(incident, [claim]);
    else others.push(claim);
  }
  // What it leaves out, the case has: a table brings claims, and what is new with them.
  const incidents = [...byIncident].flatMap(([id, own]): Incident[] => {
    const incident = theCase.incidentById.get(id);
    return incident === undefined ? [] : [{ ...incident, claims: own }];
  });
  return { ok: true, kind: 'csv', theirs: indexCase({ parties: [], sources, concepts: [], reports, incidents }) };
}

/** A spreadsheet that rewrites a column does so in each row: one slip, told once, where the first of them stands. */
function gatherRows(problems: readonly CsvProblem[]): readonly ImportProblem[] {
  const gathered = new Map<string, ImportProblem & { readonly place: { readonly rows: number[] } }>();
  for (const { row, column, expected, found } of problems) {
    const key = JSON.stringify([column, expected, found]);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, { place: { rows: [row], column }, expected, found });
    else known.place.rows.push(row);
  }
  return [...gathered.values()];
}

function countPlaces(problems: readonly ImportProblem[]): number {
  return problems.reduce((count, { place }) => count + ('rows' in place ? place.rows.length : 1), 0);
}

/** Spreadsheets write UTF-8, or UTF-16 with a mark; null where it is neither. */
function decodeTable(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function place(theCase: Case, difference: PlacedDifference['difference']): PlacedDifference {
  const incident = difference.incident === null ? undefined : theCase.incidentById.get(difference.incident);
  const claim = difference.list === 'claims' ? difference.mine : undefined;
  return {
    difference,
    incidentTitle: incident?.title ?? null,
    questionText: incident?.questions.find(({ id }) => id === claim?.question)?.text ?? null,
    sourceName: claim === undefined ? null : (theCase.sourceById.get(claim.source)?.name ?? null),
  };
}
