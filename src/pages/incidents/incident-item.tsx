import type { Ref } from 'react';
import type { OpenCase } from '../../desk/open-case.ts';
import { IncidentEntry } from './incident-entry.tsx';

export interface IncidentListProps {
  readonly openCase: OpenCase;
  /** Indexes of the incidents, in the order in which they are to stand. */
  readonly incidents: readonly number[];
  /** The words searched for. */
  readonly words: string;
  /** Whether the order is by date: each year is then said once, beside its first incident. */
  readonly isByDate: boolean;
}

interface IncidentItemProps {
  readonly list: IncidentListProps;
  readonly index: number;
  /** Of an item that is one of those drawn. */
  readonly measure?: Ref<HTMLLIElement>;
}

export function IncidentItem({ list: { openCase, incidents, words, isByDate }, index, measure }: IncidentItemProps) {
  const incident = incidents[index] ?? 0;
  const digest = openCase.digests[incident];
  const previous = openCase.digests[incidents[index - 1] ?? -1];
  if (digest === undefined) return null;
  return (
    <li ref={measure} data-index={index} aria-setsize={incidents.length} aria-posinset={index + 1}>
      <IncidentEntry
        openCase={openCase}
        digest={digest}
        incident={incident}
        words={words}
        isYearSaid={isByDate && previous !== undefined && yearOf(previous) === yearOf(digest)}
      />
    </li>
  );
}

function yearOf({ date }: { readonly date: { readonly from: string } }): string {
  return date.from.slice(0, 4);
}
