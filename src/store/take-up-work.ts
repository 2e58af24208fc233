import type { HeldBack } from '../core/log/apply-work.ts';
import type { Work } from '../core/log/work.ts';
import type { WorkStorage } from '../io/work-storage.ts';
import { findPending } from './pending-work.ts';
import { describeFault, type KeptWork, nothingKept, useWorkStore } from './work-store.ts';

export type OpenStorage = (caseKey: string) => WorkStorage;

/** Never rejects: a browser that keeps nothing still shows the case. */
export async function readKeptWork(caseKey: string, openStorage: OpenStorage): Promise<KeptWork> {
  let storage: WorkStorage | null = null;
  try {
    storage = openStorage(caseKey);
    return { storage, ...(await storage.read()), keeping: { status: 'kept' } };
  } catch (error) {
    return { ...nothingKept, storage, keeping: describeFault(error) };
  }
}

/** Takes the place of the work on the case that was shown before; `work` is what the kept operations come to. */
export function takeUpWork(kept: KeptWork, work: Work, heldBack: readonly HeldBack[]): void {
  const { kept: before } = useWorkStore.getState();
  // What was done last may still be on its way there.
  void findPending(before).settled.then(() => before.storage?.close());
  const { operations, keeping } = kept;
  useWorkStore.setState({ kept, operations, work, takenBack: new Set(), heldBack, keeping });
  kept.storage?.listen(async (appended) => {
    const { takeIn } = await import('./work-desk.ts');
    if (useWorkStore.getState().kept === kept) await takeIn(appended);
  });
}
