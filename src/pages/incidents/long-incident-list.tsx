import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { IncidentItem, type IncidentListProps } from './incident-item.tsx';

/** In CSS pixels, until an entry has been measured. */
const guessedHeight = 118;

/** Draws only what is in sight, of a list of any length. The entries stand in the normal flow between two blanks. */
export function LongIncidentList(props: IncidentListProps) {
  const { incidents } = props;
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: incidents.length,
    estimateSize: () => guessedHeight,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (index) => incidents[index] ?? index,
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const before = first === undefined ? 0 : first.start - top;
  const after = last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - top);
  return (
    <ol ref={list} className="incident-list" aria-label="Incidents" style={{ paddingBlock: `${before}px ${after}px` }}>
      {drawn.map(({ index, key }) => (
        <IncidentItem key={key} list={props} index={index} measure={virtualizer.measureElement} />
      ))}
    </ol>
  );
}
