import { create } from 'zustand';
import type { HeldBack } from '../core/log/apply-work.ts';
import type { Operation } from '../core/log/operation.ts';
import { noWork, type Work } from '../core/log/work.ts';
import { type StorageFault, toStorageProblem } from '../io/storage-problem.ts';
import type { WorkStorage } from '../io/work-storage.ts';

/** Whether the browser keeps the work; if not, it stands in the page alone and can be exported. */
export type Keeping =
  | { readonly status: 'kept' }
  | { readonly status: 'not-kept'; readonly why: StorageFault; readonly detail: string };

/** What the browser keeps for one case; `storage` is null where there is none to ask, not even later. */
export interface KeptWork {
  readonly storage: WorkStorage | null;
  readonly operations: readonly Operation[];
  /** Records that are no operations; they stay where they are. */
  readonly unreadable: number;
  readonly keeping: Keeping;
}

interface WorkStore {
  /** As it was found when the case was opened. */
  readonly kept: KeptWork;
  /** As they came; their order is in them. */
  readonly operations: readonly Operation[];
  /** What they come to. */
  readonly work: Work;
  /** Ids of those that no longer stand, here or in another tab. */
  readonly takenBack: ReadonlySet<string>;
  readonly heldBack: readonly HeldBack[];
  readonly keeping: Keeping;
}

export const nothingKept: KeptWork = { storage: null, operations: [], unreadable: 0, keeping: { status: 'kept' } };

/** Set by `take-up-work` when a case is opened; from then on by `work-desk` alone, which comes when there is work. */
export const useWorkStore = create<WorkStore>(() => ({
  kept: nothingKept,
  operations: [],
  work: noWork,
  takenBack: new Set(),
  heldBack: [],
  keeping: nothingKept.keeping,
}));

export function describeFault(error: unknown): Keeping {
  const { why, detail } = toStorageProblem(error);
  return { status: 'not-kept', why, detail };
}
