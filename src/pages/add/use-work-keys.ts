import { useKeys } from '../../io/keys.ts';
import { useHistoryStore } from '../../store/history-store.ts';
import type { ItemActions } from './claim-item.tsx';
import { findNextOpen, type Item, isHeld, isUndecided } from './list-items.ts';

interface WorkKeys {
  readonly items: readonly Item[];
  readonly current: Item | null;
  readonly actions: ItemActions;
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (item: Item | null) => void;
  readonly addSelected: () => void;
  /** Null where none is open. An open form has the other keys to itself. */
  readonly closePanel: (() => void) | null;
}

/** The whole list can be worked through by them. */
export function useWorkKeys({ items, current, actions, step, goTo, addSelected, closePanel }: WorkKeys): void {
  const on = (act: (item: Item) => void) => () => {
    if (current !== null) act(current);
  };
  const onOpen = (act: (item: Item) => void) =>
    on((item) => {
      if (isUndecided(item)) act(item);
      else if (isHeld(item)) useHistoryStore.getState().say('Already in the comparison: there is nothing to decide.');
    });
  const reopen = on((item) => {
    if (item.status !== 'open') actions.reopen(item);
  });
  const bindings = {
    j: () => step(1),
    k: () => step(-1),
    n: () => goTo(findNextOpen(items, current?.id ?? null)),
    a: onOpen(actions.accept),
    x: onOpen(actions.reject),
    m: on(actions.mend),
    e: on(actions.mend),
    u: reopen,
    g: onOpen(actions.merge),
    s: onOpen(actions.split),
    c: addSelected,
  };
  useKeys(closePanel === null ? bindings : { Escape: closePanel });
}
