import { standardisePuts } from '../core/log/apply-word-values.ts';
import { findWordValues } from '../core/log/find-word-values.ts';
import { foldLog, listStanding } from '../core/log/fold-log.ts';
import { type Intent, isClosable, isFinal, type Operation, type Puts } from '../core/log/operation.ts';
import { findAuthor } from '../io/author.ts';
import { guardLeaving } from '../io/guard-leaving.ts';
import { newId } from '../io/new-id.ts';
import type { WorkStorage } from '../io/work-storage.ts';
import { useCaseStore } from './case-store.ts';
import { type Step, useHistoryStore } from './history-store.ts';
import { findPending } from './pending-work.ts';
import { describeFault, type Keeping, type KeptWork, useWorkStore } from './work-store.ts';

/** Adds to the user's work. It stands in `work` at once; the promise is fulfilled when the case on the screen stands with it. */
export function commitWork(intent: Intent, puts: Puts, about?: string): Promise<void> {
  const id = newId('op');
  if (isFinal(intent)) closeAnswers();
  else useHistoryStore.getState().record({ intent, about, operation: id });
  const values = findWordValues(useWorkStore.getState().work);
  return add({ id, intent, about, puts: standardisePuts(puts, values) });
}

/** What was answered before the key was seen is no step any more. */
function closeAnswers(): void {
  const { done, undone, setHistory } = useHistoryStore.getState();
  const isOpen = (step: Step) => !('operation' in step && isClosable(step.intent));
  setHistory(done.filter(isOpen), undone.filter(isOpen));
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
    const standing = new Set(listStanding(longer).map(({ id }) => id));
    const takenBack = new Set(longer.map(({ id }) => id).filter((id) => !standing.has(id)));
    return { operations: longer, work: foldLog(longer), takenBack };
  });
  const isQueued = pending.untaken.length > 0;
  pending.untaken.push(...added);
  // One that failed does not keep the next out.
  if (!isQueued) pending.taken = pending.taken.catch(() => {}).then(() => layOver(kept));
  return pending.taken;
}

/** When the case on the screen stands with all that was added so far. */
export function whenTakenIn(): Promise<void> {
  return findPending(useWorkStore.getState().kept).taken;
}

/** All that has come meanwhile goes in at once: each time makes a whole new case. */
async function layOver(kept: KeptWork): Promise<void> {
  const operations = findPending(kept).untaken.splice(0);
  const { loaded } = useCaseStore.getState();
  if (useWorkStore.getState().kept !== kept || loaded.status !== 'ready') return;
  const { openCase, heldBack } = await loaded.openCase.work(operations);
  if (useWorkStore.getState().kept !== kept) return;
  useCaseStore.setState({ loaded: { status: 'ready', openCase } });
  useWorkStore.setState({ heldBack });
}

function add(parts: Pick<Operation, 'id' | 'intent' | 'about' | 'puts' | 'takesBack'>): Promise<void> {
  const { operations } = useWorkStore.getState();
  const order = operations.reduce((highest, operation) => Math.max(highest, operation.order), 0) + 1;
  const operation: Operation = { ...parts, author: findAuthor(), at: new Date().toISOString(), order };
  keep(operation);
  return takeIn([operation]);
}

/** With those that could not be kept before; what comes meanwhile goes with the next. */
function keep(operation: Operation): void {
  const { kept } = useWorkStore.getState();
  const pending = findPending(kept);
  pending.unkept.push(operation);
  if (kept.storage === null) guardLeaving('work', true);
  else if (!pending.isKeeping) pending.settled = keepAll(kept, kept.storage);
}

async function keepAll(kept: KeptWork, storage: WorkStorage): Promise<void> {
  const pending = findPending(kept);
  let keeping: Keeping = { status: 'kept' };
  pending.isKeeping = true;
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
  if (useWorkStore.getState().kept !== kept) return;
  useWorkStore.setState({ keeping });
  guardLeaving('work', keeping.status === 'not-kept');
}
