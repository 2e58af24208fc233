import { useId } from 'react';
import type { IncidentId } from '../../core/model/case.ts';
import type { Digest } from '../../core/overview/digest.ts';
import { sayDates } from '../../words/say-date.ts';

interface NoIncidentBarProps {
  readonly count: number;
  readonly digests: readonly Digest[];
  readonly onNew: () => void;
  readonly onAssign: (incident: IncidentId) => void;
}

/** Stands above the list as long as claims in it have nowhere to go. */
export function NoIncidentBar({ count, digests, onNew, onAssign }: NoIncidentBarProps) {
  const selectId = useId();
  return (
    <div className="no-incident">
      <p>
        {count} {count === 1 ? 'claim belongs' : 'claims belong'} to no incident of the case.
      </p>
      <div className="claim-buttons">
        <button type="button" className="text-button" onClick={onNew}>
          New incident
        </button>
        <label htmlFor={selectId}>Assign all to</label>
        <select
          id={selectId}
          value=""
          onChange={(event) => {
            if (event.target.value !== '') onAssign(event.target.value as IncidentId);
          }}
        >
          <option value="">Choose an incident</option>
          {digests.map(({ id, title, date }) => (
            <option key={id} value={id}>
              {title}, {sayDates(date)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
