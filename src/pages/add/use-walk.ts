import { type RefObject, useEffect, useRef } from 'react';
import { useAddress } from '../../io/address.ts';
import { useFirstView } from '../../io/page-arrival.ts';
import { selectId } from './claim-item.tsx';
import type { Item } from './list-items.ts';
import { scrollPaneTo } from './show-words.ts';
import { progressId } from './work-progress.tsx';

interface Walk {
  readonly current: Item | null;
  readonly select: (item: Item) => void;
  /** Selects it and gives it the focus; null, at the end, gives it to the summary. */
  readonly goTo: (item: Item | null) => void;
  /** As `goTo`, to one that is not in the list yet. */
  readonly awaitItem: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Where one is in the list. The address names it; until it does, it is the first that is undecided. */
export function useWalk(items: readonly Item[], pane: RefObject<HTMLElement | null>): Walk {
  const [address, changeAddress] = useAddress();
  const named = items.find(({ id }) => id === address.proposal);
  const current = named ?? items.find(({ status }) => status === 'open') ?? items[0] ?? null;
  const wanted = useRef<string | null>(null);
  useFirstView(named === undefined ? null : selectId(named.id));

  const number = current?.number ?? null;
  useEffect(() => {
    if (number !== null) scrollPaneTo(pane.current, number);
  }, [number, pane]);
  // What is to have the focus may be drawn only after the next answer.
  useEffect(() => {
    if (wanted.current !== null && focusOn(wanted.current)) wanted.current = null;
  });

  // A claim that is undone away takes the focus with it: the one that is current then has it.
  const latest = useRef<string | null>(null);
  useEffect(() => {
    if (latest.current === null || items.some(({ id }) => id === latest.current)) return;
    latest.current = null;
    if (current !== null && document.activeElement === document.body) focusOn(selectId(current.id));
  }, [items, current]);

  const select = (item: Item) => {
    latest.current = item.id;
    if (item.id !== address.proposal) changeAddress({ proposal: item.id }, 'replace');
  };
  const goTo = (item: Item | null) => {
    if (item === null) {
      focusOn(progressId);
      return;
    }
    select(item);
    if (!focusOn(selectId(item.id))) wanted.current = selectId(item.id);
  };
  return {
    current,
    select,
    goTo,
    awaitItem: (id) => {
      wanted.current = selectId(id);
    },
    step: (by) => {
      if (current === null) return;
      const isThere = document.activeElement?.closest('.claim-item') !== null;
      const at = items.findIndex(({ id }) => id === current.id);
      goTo(isThere ? (items[at + by] ?? current) : current);
    },
  };
}

function focusOn(elementId: string): boolean {
  const element = document.getElementById(elementId);
  element?.focus();
  return element !== null;
}
