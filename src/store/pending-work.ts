import type { Operation } from '../core/log/operation.ts';
import type { KeptWork } from './work-store.ts';

/** What is still to be done for the work on one case. */
interface PendingWork {
  /** Not in the browser's storage yet, or refused by it. */
  readonly unkept: Operation[];
  isKeeping: boolean;
  /** When nothing is on its way to the storage any more. Never rejects. */
  settled: Promise<void>;
  /** Not in the case on the screen yet; with the first of them a turn to take them in is queued. */
  readonly untaken: Operation[];
  /** The case takes in one addition after the other, for each makes a new one out of the last. */
  taken: Promise<void>;
}

const pendingOf = new WeakMap<KeptWork, PendingWork>();

export function findPending(kept: KeptWork): PendingWork {
  const known = pendingOf.get(kept);
  if (known !== undefined) return known;
  const nothing = Promise.resolve();
  const pending: PendingWork = { unkept: [], isKeeping: false, settled: nothing, untaken: [], taken: nothing };
  pendingOf.set(kept, pending);
  return pending;
}
