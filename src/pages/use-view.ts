import { useCallback, useLayoutEffect, useRef } from 'react';
import { type Address, type AddressChange, addressOf, useAddress } from '../io/address.ts';
import { newId } from '../io/new-id.ts';
import { type Step, useHistoryStore, type ViewStep, type WorkStep } from '../store/history-store.ts';
import { useWorkStore } from '../store/work-store.ts';
import { sayIntent } from '../words/say-intent.ts';

/**
 * A `press` is one step of Back and one of Undo; of a `gesture` (a slider that moves
 * on, a word being typed) changes of the same thing in a row are; an `aside`, a
 * detail of what is open, is one of Undo alone.
 */
type Way = 'press' | 'gesture' | 'aside';

/** Changes what is shown of a page; `label` says in words what was done. */
export type ChangeView = (change: Partial<Address>, label: string, way?: Way) => void;

export function useChangeView(): ChangeView {
  const [address, changeAddress] = useAddress();
  const { record, extend } = useHistoryStore.getState();
  // Read when it is called, so that what is handed the function is not drawn anew with each change of address.
  const latest = useRef(address);
  useLayoutEffect(() => {
    latest.current = address;
  });
  return useCallback(
    (change, label, way = 'press') => {
      const before = latest.current;
      const after: Address = { ...before, ...change };
      if (isSame(after, before)) return;
      const step: ViewStep = { label, before, after, changed: listKeys(change) };
      const { done, undone } = useHistoryStore.getState();
      const last = done.at(-1);
      const continues = way === 'gesture' && undone.length === 0 && isContinuing(step, last);
      if (continues) extend({ ...step, before: last.before });
      else record(step);
      changeAddress(change, continues || way === 'aside' ? 'replace' : 'push');
    },
    [changeAddress, record, extend],
  );
}

interface History {
  /** What Undo would take back, and Redo bring again; null where there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Steps of the view and of the user's work, in the order in which they were made. A step of the view that
 * Back has taken back already, or that is not on the screen any more, is passed over, and so is one of the work
 * that another tab has taken back: each press does what it says.
 */
export function useHistory(): History {
  const [address, changeAddress] = useAddress();
  const { done, undone, setHistory, say } = useHistoryStore();
  const takenBack = useWorkStore((state) => state.takenBack);
  const stands = (step: WorkStep) => !takenBack.has(step.operation);
  const undoAt = done.findLastIndex((step) =>
    isWork(step) ? stands(step) : leadsFrom(step, step.after, step.before, address),
  );
  const redoAt = undone.findLastIndex((step) =>
    isWork(step) ? stands(step) : leadsFrom(step, step.before, step.after, address),
  );
  const [toUndo, toRedo] = [done[undoAt], undone[redoAt]];
  /** The step as it is to be gone the other way. */
  const go = (step: Step, view: 'before' | 'after'): Step => {
    if (isWork(step)) return takeBack(step);
    changeAddress(leadTo(step, step[view], address), 'push');
    return step;
  };
  return {
    undoable: toUndo === undefined ? null : sayStep(toUndo),
    redoable: toRedo === undefined ? null : sayStep(toRedo),
    undo: () => {
      if (toUndo === undefined) return;
      const gone = go(toUndo, 'before');
      setHistory(done.slice(0, undoAt), [...undone, ...done.slice(undoAt + 1).reverse(), gone]);
      say(`Undone: ${sayStep(toUndo)}`);
    },
    redo: () => {
      if (toRedo === undefined) return;
      const gone = go(toRedo, 'after');
      setHistory([...done, ...undone.slice(redoAt + 1).reverse(), gone], undone.slice(0, redoAt));
      say(`Done again: ${sayStep(toRedo)}`);
    },
  };
}

/** What does so comes with the work itself; one import for all, since of two the second may arrive first. */
let workDesk: Promise<typeof import('../store/work-desk.ts')> | null = null;

function takeBack(step: WorkStep): WorkStep {
  const operation = newId('op');
  workDesk ??= import('../store/work-desk.ts').catch((error: unknown) => {
    // The next to ask tries again.
    workDesk = null;
    throw error;
  });
  void workDesk.then((work) => work.takeBack(step.operation, operation));
  return { ...step, operation };
}

function isWork(step: Step): step is WorkStep {
  return 'operation' in step;
}

function sayStep(step: Step): string {
  return isWork(step) ? sayIntent(step.intent, step.about) : step.label;
}

function isContinuing(step: ViewStep, last: Step | undefined): last is ViewStep {
  if (last === undefined || isWork(last)) return false;
  return last.changed.join() === step.changed.join() && isSame(last.after, step.before);
}

/** On the page where it was done only what the step changed; from another page, all of the view. */
function leadTo(step: ViewStep, view: Address, address: Address): AddressChange {
  return isOnPage(view, address) ? pickChanged(step, view) : view;
}

/** On its own page a step leads from what is on the screen to something else; from another page it leads back there. */
function leadsFrom(step: ViewStep, from: Address, to: Address, address: Address): boolean {
  if (!isOnPage(to, address)) return true;
  const isShown = (view: Address) => isSame(pickChanged(step, view), pickChanged(step, address));
  return isShown(from) && !isShown(to);
}

function isOnPage(view: Address, address: Address): boolean {
  return view.page === address.page && view.incident === address.incident;
}

function pickChanged({ changed }: ViewStep, view: Address): AddressChange {
  return Object.fromEntries(changed.map((key) => [key, view[key]]));
}

function isSame(a: AddressChange, b: AddressChange): boolean {
  return addressOf(a) === addressOf(b);
}

function listKeys(change: Partial<Address>): readonly (keyof Address)[] {
  return (Object.keys(change) as (keyof Address)[]).sort();
}
