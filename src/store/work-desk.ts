import { foldLog } from '../core/work/fold-log.ts';
import type { Intent, Operation, Puts } from '../core/work/operation.ts';
import { findAuthor } from '../io/author.ts';
import { newId } from '../io/new-id.ts';
import { useCaseStore } from './case-store.ts';
import { useHistoryStore } from './history-store.ts';
import { describeFault, type Keeping, type KeptWork, useWorkStore } from './work-store.ts';

/** What is still to be done for the work on one case. */
interface Pending {
  readonly unkept: Operation[];
  isKeeping: boolean;
  /** The case takes in one addition after the other, for each makes a new one out of the last. */
  taken: Promise<void>;
}

const pendingOf = new WeakMap<KeptWork, Pending>();

/** Adds to the user's work. It stands in `work` at once; the promise is fulfilled when the case on the screen stands with it. */
export function commitWork(intent: Intent, puts: Puts): Promise<void> {
  const id = newId('op');
  useHistoryStore.getState().record({ intent, operation: id });
  return add({ id, intent, puts });
}

/** Undoes an operation, or the undoing of one, by another with this id. */
export function takeBack(operation: string, id: string): Promise<void> {
  return add({ id, intent: 'take-back', takesBack: operation });
}

/** What another tab has added, or this one. */
export function takeIn(added: readonly Operation[]): Promise<void> {
  const { kept } = useWorkStore.getState();
  const pending = findPending(kept);
  useWorkStore.setState(({ operations }) => {
    const longer = [...operations, ...added];
    return { operations: longer, work: foldLog(longer) };
  });
  pending.taken = pending.taken.then(async () => {
    const { loaded } = useCaseStore.getState();
    if (useWorkStore.getState().kept !== kept || loaded.status !== 'ready') return;
    const { openCase, heldBack } = await loaded.openCase.work(added);
    if (useWorkStore.getState().kept !== kept) return;
    useCaseStore.setState({ loaded: { status: 'ready', openCase } });
    useWorkStore.setState({ heldBack });
  });
  return pending.taken;
}

/** When the case on the screen stands with all that was added so far. */
export function whenTakenIn(): Promise<void> {
  return findPending(useWorkStore.getState().kept).taken;
}

function add(parts: Pick<Operation, 'id' | 'intent' | 'puts' | 'takesBack'>): Promise<void> {
  const { operations } = useWorkStore.getState();
  const order = operations.reduce((highest, operation) => Math.max(highest, operation.order), 0) + 1;
  const operation: Operation = { ...parts, author: findAuthor(), at: new Date().toISOString(), order };
  void keep(operation);
  return takeIn([operation]);
}

/** With those that could not be kept before; what comes meanwhile goes with the next. */
async function keep(operation: Operation): Promise<void> {
  const { kept } = useWorkStore.getState();
  const pending = findPending(kept);
  const { storage } = kept;
  pending.unkept.push(operation);
  if (storage === null || pending.isKeeping) return;
  pending.isKeeping = true;
  let keeping: Keeping = { status: 'kept' };
  while (pending.unkept.length > 0 && keeping.status === 'kept') {
    const batch = [...pending.unkept];
    try {
      await storage.append(batch);
      pending.unkept.splice(0, batch.length);
    } catch (error) {
      keeping = describeFault(error);
    }
  }
  pending.isKeeping = false;
  if (useWorkStore.getState().kept === kept) useWorkStore.setState({ keeping });
}

function findPending(kept: KeptWork): Pending {
  const pending = pendingOf.get(kept) ?? { unkept: [], isKeeping: false, taken: Promise.resolve() };
  pendingOf.set(kept, pending);
  return pending;
}
