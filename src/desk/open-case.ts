import { proxy, type Remote, wrap } from 'comlink';
import type { WrittenDraft } from '../core/draft/written-draft.ts';
import type { Decisions } from '../core/exchange/merge/decide-merge.ts';
import type { HeldBack } from '../core/log/apply-work.ts';
import type { Operation } from '../core/log/operation.ts';
import type { Case } from '../core/model/case.ts';
import { indexCase } from '../core/model/index-case.ts';
import type { Digest } from '../core/overview/digest.ts';
import type { AskedQuestion } from '../core/overview/list-asked-questions.ts';
import type { Desk } from './desk.ts';
import type { Opened, Progress, Reworked } from './desk-host.ts';
import type { RemoteHost } from './desk-worker.ts';
import type { ImportPreview } from './import-preview.ts';
import type { CaseOrigin, NoCase } from './load-case.ts';

/** A case as the pages have it: what all incidents share, a line on each, and a desk to ask for the rest. */
export interface OpenCase {
  readonly desk: Desk;
  /** Without incidents and reports. */
  readonly shared: Case;
  /** What is asked of any of the incidents. */
  readonly questions: readonly AskedQuestion[];
  /** In file order. */
  readonly digests: readonly Digest[];
  /** Of the file it was read from; null for the case that ships. */
  readonly fileName: string | null;
  /** Tells this case from others, so that the user's work on it is found again. */
  readonly caseKey: string;
  /** The work that its file carries, to be laid over it. */
  readonly carried: readonly Operation[];
  /** The drafts that its file carries. */
  readonly carriedDrafts: readonly WrittenDraft[];
  /** The same case with these operations added to those before; where that is another, this one is out of date. */
  readonly work: (operations: readonly Operation[]) => Promise<WorkedCase>;
  /** Ends the desk: it answers no more. */
  readonly close: () => void;
}

interface WorkedCase {
  readonly openCase: OpenCase;
  readonly heldBack: readonly HeldBack[];
}

export type OpenOutcome = { readonly status: 'ready'; readonly openCase: OpenCase } | NoCase;

/** What a host answers, wherever it works. */
export interface Host {
  readonly open: (from: CaseOrigin, onProgress: (progress: Progress) => void) => Promise<Opened | NoCase>;
  readonly work: (operations: readonly Operation[]) => Promise<Reworked | null>;
  readonly desk: () => Promise<Desk>;
  readonly close: () => void;
}

/** So many at a time that taking them in does not hold up a frame. */
const digestsPerSlice = 500;

/** Opens a case in a worker of its own; `onProgress` is called on after it is open, while the search index grows. */
export async function openCase(
  from: CaseOrigin,
  fileName: string | null,
  onProgress: (progress: Progress) => void,
): Promise<OpenOutcome> {
  const host = startWorker();
  try {
    const outcome = await openCaseIn(host, await fetchAhead(from), fileName, onProgress);
    if (outcome.status !== 'ready') host.close();
    return outcome;
  } catch (error) {
    host.close();
    return { status: 'unreachable', address: '', detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Asked for by the page while the worker is still on its way, and as early as the page's head has it asked for.
 * What fails here is asked for again there, where it is told of.
 */
async function fetchAhead(from: CaseOrigin): Promise<CaseOrigin> {
  if ('file' in from) return from;
  try {
    const response = await fetch(from.address);
    return response.ok ? { ...from, found: await response.arrayBuffer() } : from;
  } catch {
    return from;
  }
}

export async function openCaseIn(
  host: Host,
  from: CaseOrigin,
  fileName: string | null,
  onProgress: (progress: Progress) => void,
): Promise<OpenOutcome> {
  const opened = await host.open(from, onProgress);
  if (opened.status !== 'ready') return opened;
  const desk = await host.desk();
  const digests: Digest[] = [];
  while (digests.length < opened.incidentCount) {
    onProgress({ step: 'listing', share: digests.length / opened.incidentCount });
    digests.push(...(await desk.digests(digests.length, digests.length + digestsPerSlice)));
  }
  const { caseKey, questions, operations: carried, drafts: carriedDrafts } = opened;
  const parts = { desk, shared: shareOf(opened), questions, digests, fileName, caseKey, carried, carriedDrafts };
  return { status: 'ready', openCase: makeOpenCase(host, parts) };
}

function makeOpenCase(
  host: Host,
  parts: Omit<OpenCase, 'work' | 'close'>,
  heldBackSoFar: readonly HeldBack[] = [],
): OpenCase {
  const self: OpenCase = {
    ...parts,
    close: host.close,
    work: async (operations) => {
      const reworked = await host.work(operations);
      if (reworked === null) return { openCase: self, heldBack: heldBackSoFar };
      const digests = parts.digests.slice(0, reworked.incidentCount);
      for (const [index, digest] of reworked.changed) digests[index] = digest;
      const { questions, heldBack } = reworked;
      const openCase = makeOpenCase(
        host,
        { ...parts, desk: await host.desk(), shared: shareOf(reworked), questions, digests },
        heldBack,
      );
      return { openCase, heldBack };
    },
  };
  return self;
}

function shareOf({ parties, sources, concepts }: Opened | Reworked): Case {
  return indexCase({ parties, sources, concepts, reports: [], incidents: [] });
}

function startWorker(): Host {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<RemoteHost>(worker);
  const failed = failWith(worker);
  const ask = askOrFail(failed);
  return {
    open: ask(
      async (from: CaseOrigin, onProgress: (progress: Progress) => void): Promise<Opened | NoCase> =>
        remote.open(from, proxy(onProgress)),
    ),
    work: ask(remote.work),
    desk: async () => failWithWorker(remote.desk, ask),
    close: () => worker.terminate(),
  };
}

/** Rejects once the worker's script does not arrive or has failed: it answers nothing then, and one would wait for ever. */
function failWith(worker: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The part that reads cases did not start.')),
    );
  });
  // Each question to the desk is told of it; until one is asked, nobody waits.
  failed.catch(() => {});
  return failed;
}

type Ask = ReturnType<typeof askOrFail>;

function askOrFail(failed: Promise<never>) {
  return <Args extends unknown[], Value>(method: (...args: Args) => Promise<Value>) =>
    (...args: Args): Promise<Value> =>
      Promise.race([method(...args), failed]);
}

/** The same desk, each of whose answers fails when the worker does. */
function failWithWorker(desk: Remote<Desk>, ask: Ask): Desk {
  return {
    digests: ask(desk.digests),
    find: ask(desk.find),
    explain: ask(desk.explain),
    excerpt: ask(desk.excerpt),
    compareParties: ask(desk.compareParties),
    listShared: ask(desk.listShared),
    describeSource: ask(desk.describeSource),
    readReport: ask(desk.readReport),
    readPassages: ask(desk.readPassages),
    findQuoting: ask(desk.findQuoting),
    listQuoted: ask(desk.listQuoted),
    checkDraft: ask(desk.checkDraft),
    write: ask(desk.write),
    countWordsRead: ask(desk.countWordsRead),
    exportAs: ask(desk.exportAs),
    previewImport: ask(
      async (file: File, decisions: Decisions): Promise<ImportPreview> => desk.previewImport(file, decisions),
    ),
    takeImport: ask(desk.takeImport),
  };
}
