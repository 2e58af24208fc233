import { useCallback, useLayoutEffect, useRef } from 'react';
import { type Address, type AddressChange, addressOf, useAddress } from '../io/address.ts';
import { type Step, useHistoryStore } from '../store/history-store.ts';

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
  const record = useHistoryStore((state) => state.record);
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
      const step: Step = { label, before, after, changed: listKeys(change) };
      const { done, undone } = useHistoryStore.getState();
      const continues = way === 'gesture' && undone.length === 0 && isContinuing(step, done.at(-1));
      record(step, continues);
      changeAddress(change, continues || way === 'aside' ? 'replace' : 'push');
    },
    [changeAddress, record],
  );
}

interface ViewHistory {
  /** What Undo would take back, and Redo bring again; null where there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A step that Back has taken back already, or that is not on the screen any more, is passed over: each press does what it says. */
export function useViewHistory(): ViewHistory {
  const [address, changeAddress] = useAddress();
  const { done, undone, setHistory, say } = useHistoryStore();
  const undoAt = done.findLastIndex((step) => leadsFrom(step, step.after, step.before, address));
  const redoAt = undone.findLastIndex((step) => leadsFrom(step, step.before, step.after, address));
  const [toUndo, toRedo] = [done[undoAt], undone[redoAt]];
  return {
    undoable: toUndo?.label ?? null,
    redoable: toRedo?.label ?? null,
    undo: () => {
      if (toUndo === undefined) return;
      setHistory(done.slice(0, undoAt), [...undone, ...done.slice(undoAt).reverse()]);
      changeAddress(leadTo(toUndo, toUndo.before, address), 'push');
      say(`Undone: ${toUndo.label}`);
    },
    redo: () => {
      if (toRedo === undefined) return;
      setHistory([...done, ...undone.slice(redoAt).reverse()], undone.slice(0, redoAt));
      changeAddress(leadTo(toRedo, toRedo.after, address), 'push');
      say(`Done again: ${toRedo.label}`);
    },
  };
}

function isContinuing(step: Step, last: Step | undefined): boolean {
  return last !== undefined && last.changed.join() === step.changed.join() && isSame(last.after, step.before);
}

/** On the page where it was done only what the step changed; from another page, all of the view. */
function leadTo(step: Step, view: Address, address: Address): AddressChange {
  return isOnPage(view, address) ? pickChanged(step, view) : view;
}

/** On its own page a step leads from what is on the screen to something else; from another page it leads back there. */
function leadsFrom(step: Step, from: Address, to: Address, address: Address): boolean {
  if (!isOnPage(to, address)) return true;
  const isShown = (view: Address) => isSame(pickChanged(step, view), pickChanged(step, address));
  return isShown(from) && !isShown(to);
}

function isOnPage(view: Address, address: Address): boolean {
  return view.page === address.page && view.incident === address.incident;
}

function pickChanged({ changed }: Step, view: Address): AddressChange {
  return Object.fromEntries(changed.map((key) => [key, view[key]]));
}

function isSame(a: AddressChange, b: AddressChange): boolean {
  return addressOf(a) === addressOf(b);
}

function listKeys(change: Partial<Address>): readonly (keyof Address)[] {
  return (Object.keys(change) as (keyof Address)[]).sort();
}
