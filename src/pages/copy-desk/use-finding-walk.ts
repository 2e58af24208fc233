import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../core/text/span.ts';
import { useAddress } from '../../io/address.ts';
import { focusNext } from '../../io/focus-next.ts';
import { useKeys } from '../../io/keys.ts';
import { useNarrowScreen } from '../../io/layout.ts';
import { useHistoryStore } from '../../store/history-store.ts';
import { findingTitle } from '../../words/say-finding.ts';
import { findBox, selectInBox, showMark } from './draft-box.ts';
import { findingId } from './finding-item.tsx';
import { findAtCaret, findBeside, type Item, type Items } from './list-items.ts';
import { shortenKey } from './shorten-key.ts';

interface FindingWalk {
  /** The one that is open; the address names it. */
  readonly current: Item | null;
  readonly atCaret: Item | null;
  readonly setCaret: (caret: Span) => void;
  readonly toggle: (item: Item) => void;
  readonly goToWords: (item: Item) => void;
  readonly goToFinding: (item: Item | null) => void;
  readonly step: (by: 1 | -1) => void;
}

/** From words to their finding and back; neither takes the focus unless it is asked to. */
export function useFindingWalk(
  items: Items,
  spans: ReadonlyMap<string, Span>,
  mirror: RefObject<HTMLElement | null>,
): FindingWalk {
  const [address, changeAddress] = useAddress();
  const [caret, setCaret] = useState<Span | null>(null);
  const isNarrow = useNarrowScreen();
  const current = items.open.find(({ finding: { key } }) => shortenKey(key) === address.finding) ?? null;
  const atCaret = caret === null ? null : findAtCaret(items, spans, caret);

  const shown = current?.finding.key ?? null;
  const number = current?.number ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number does not make it another finding.
  useEffect(() => {
    // Where the list lies below the draft, the words would take the list out of sight.
    if (number === null || isNarrow) return;
    showMark(mirror.current, number);
    scrollListTo(findingId(number));
  }, [shown]);
  const numberAtCaret = atCaret?.number ?? null;
  useEffect(() => {
    if (numberAtCaret !== null) scrollListTo(findingId(numberAtCaret));
  }, [numberAtCaret]);

  const goToWords = (item: Item) => {
    const span = spans.get(item.finding.key);
    if (span === undefined) return;
    selectInBox(span);
    // A selection that is made by a program is not always told of.
    setCaret(span);
    showMark(mirror.current, item.number);
  };
  const goToFinding = (item: Item | null) => {
    const number = (item ?? items.open[0])?.number;
    if (number !== undefined) document.getElementById(findingId(number))?.focus();
  };
  const step = (by: 1 | -1) => {
    const box = findBox();
    const at: Span = box === null ? [0, 0] : [box.selectionStart, box.selectionEnd];
    const item = findBeside(items, spans, at, by);
    const say = useHistoryStore.getState().say;
    if (item === null) return say('No findings.');
    goToWords(item);
    say(`Finding ${item.number} of ${items.open.length}: ${findingTitle[item.finding.code]}`);
  };
  useKeys({
    j: () => focusNext('.finding-title', 1),
    k: () => focusNext('.finding-title', -1),
    Escape: () => {
      const line = document.activeElement?.closest<HTMLLIElement>('li.finding');
      const item = items.open.find((each) => each.number === line?.value);
      if (item !== undefined) goToWords(item);
    },
  });
  return {
    current,
    atCaret,
    setCaret,
    toggle: (item) => {
      const finding = item === current ? null : shortenKey(item.finding.key);
      changeAddress({ finding }, 'replace');
    },
    goToWords,
    goToFinding,
    step,
  };
}

const margin = 16;

/** Within its own column; the page stays where it is. */
function scrollListTo(id: string): void {
  const line = document.getElementById(id)?.closest('li');
  const column = line?.closest('.findings');
  if (!line || !column || column.scrollHeight <= column.clientHeight) return;
  const [box, place] = [column.getBoundingClientRect(), line.getBoundingClientRect()];
  const above = place.top - box.top - margin;
  const below = place.bottom - box.bottom + margin;
  // Its beginning is seen in any case, and of its end as much as there is room for.
  if (above < 0) column.scrollTop += above;
  else if (below > 0) column.scrollTop += Math.min(above, below);
}
