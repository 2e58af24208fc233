import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { OpenCase } from '../../desk/open-case.ts';
import { IncidentEntry } from './incident-entry.tsx';

interface IncidentListProps {
  readonly openCase: OpenCase;
  /** Indexes of the incidents, in the order in which they are to stand. */
  readonly incidents: readonly number[];
  /** The words searched for. */
  readonly words: string;
  /** Whether the order is by date: each year is then said once, beside its first incident. */
  readonly isByDate: boolean;
}

/** As many are drawn whole, so that a printed list, and the browser's own search, have all of them. */
const mostDrawnWhole = 100;
const guessedHeight = 118;

/** Draws only what is in sight, of a list of any length. The entries stand in the normal flow between two blanks. */
export function IncidentList({ openCase, incidents, words, isByDate }: IncidentListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: incidents.length,
    estimateSize: () => guessedHeight,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => incidents[index] ?? index,
    rangeExtractor: extractRange,
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const before = first === undefined ? 0 : first.start - top;
  const after = last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - top);
  return (
    <ol ref={list} className="incident-list" aria-label="Incidents" style={{ paddingBlock: `${before}px ${after}px` }}>
      {drawn.map(({ index, key }) => {
        const incident = incidents[index] ?? 0;
        const digest = openCase.digests[incident];
        const previous = openCase.digests[incidents[index - 1] ?? -1];
        if (digest === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={incidents.length}
            aria-posinset={index + 1}
          >
            <IncidentEntry
              openCase={openCase}
              digest={digest}
              incident={incident}
              words={words}
              isYearSaid={isByDate && previous !== undefined && yearOf(previous) === yearOf(digest)}
            />
          </li>
        );
      })}
    </ol>
  );
}

function extractRange(range: Range): number[] {
  if (range.count > mostDrawnWhole) return defaultRangeExtractor(range);
  return Array.from({ length: range.count }, (_, index) => index);
}

function yearOf({ date }: { readonly date: { readonly from: string } }): string {
  return date.from.slice(0, 4);
}
