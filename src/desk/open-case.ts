import { proxy, wrap } from 'comlink';
import type { Case } from '../core/model/case.ts';
import { indexCase } from '../core/model/index-case.ts';
import type { Digest } from '../core/overview/digest.ts';
import type { AskedQuestion } from '../core/overview/list-asked-questions.ts';
import type { Desk } from './desk.ts';
import type { DeskHost, Progress } from './desk-worker.ts';
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
  /** Ends the desk: it answers no more. */
  readonly close: () => void;
}

export type OpenOutcome = { readonly status: 'ready'; readonly openCase: OpenCase } | NoCase;

/** So many at a time that taking them in does not hold up a frame. */
const digestsPerSlice = 500;

/** Opens a case in a worker of its own; `onProgress` is called on after it is open, while the search index grows. */
export async function openCase(
  from: CaseOrigin,
  fileName: string | null,
  onProgress: (progress: Progress) => void,
): Promise<OpenOutcome> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const close = () => worker.terminate();
  try {
    const outcome = await openIn(worker, from, onProgress);
    if (outcome.status === 'ready') return { status: 'ready', openCase: { ...outcome.opened, fileName, close } };
    close();
    return outcome;
  } catch (error) {
    close();
    return { status: 'unreachable', address: '', detail: error instanceof Error ? error.message : String(error) };
  }
}

type OpenedCase = Omit<OpenCase, 'fileName' | 'close'>;

async function openIn(
  worker: Worker,
  from: CaseOrigin,
  onProgress: (progress: Progress) => void,
): Promise<{ readonly status: 'ready'; readonly opened: OpenedCase } | NoCase> {
  const host = wrap<DeskHost>(worker);
  const failed = failWith(worker);
  const outcome = await Promise.race([host.open(from, proxy(onProgress)), failed]);
  if (outcome.status !== 'ready') return outcome;
  const { parties, sources, concepts, questions, incidentCount } = outcome;
  const desk = failWithWorker(await host.desk(), failed);
  const digests: Digest[] = [];
  while (digests.length < incidentCount) {
    onProgress({ step: 'listing', share: digests.length / incidentCount });
    digests.push(...(await desk.digests(digests.length, digests.length + digestsPerSlice)));
  }
  const shared = indexCase({ parties, sources, concepts, reports: [], incidents: [] });
  return { status: 'ready', opened: { desk, shared, questions, digests } };
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

/** The same desk, each of whose answers fails when the worker does. */
function failWithWorker(desk: Desk, failed: Promise<never>): Desk {
  const ask =
    <Args extends unknown[], Value>(method: (...args: Args) => Promise<Value>) =>
    (...args: Args) =>
      Promise.race([method(...args), failed]);
  return {
    digests: ask(desk.digests),
    find: ask(desk.find),
    explain: ask(desk.explain),
    excerpt: ask(desk.excerpt),
    compareParties: ask(desk.compareParties),
    listShared: ask(desk.listShared),
    describeSource: ask(desk.describeSource),
  };
}
