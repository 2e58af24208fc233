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
  const host = wrap<DeskHost>(worker);
  const opened = await Promise.race([host.open(from, proxy(onProgress)), failToStart(worker)]);
  if (opened.status !== 'ready') {
    worker.terminate();
    return opened;
  }
  const { parties, sources, concepts, questions, incidentCount } = opened;
  const desk: Desk = await host.desk();
  const digests: Digest[] = [];
  while (digests.length < incidentCount) {
    onProgress({ step: 'listing', share: digests.length / incidentCount });
    digests.push(...(await desk.digests(digests.length, digests.length + digestsPerSlice)));
  }
  const shared = indexCase({ parties, sources, concepts, reports: [], incidents: [] });
  const close = () => worker.terminate();
  return { status: 'ready', openCase: { desk, shared, questions, digests, fileName, close } };
}

/** A worker whose script does not arrive, or fails while it starts, answers nothing: else one would wait for ever. */
function failToStart(worker: Worker): Promise<NoCase> {
  return new Promise((resolve) => {
    worker.addEventListener('error', ({ message }) =>
      resolve({ status: 'unreachable', address: '', detail: message || 'The part that reads cases did not start.' }),
    );
  });
}
