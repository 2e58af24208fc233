import { useId } from 'react';
import type { Described } from './field.tsx';
import type { MomentFields } from './form-state.ts';
import { listZones } from './list-zones.ts';

interface MomentFieldProps {
  readonly described: Described;
  /** Of the day, where the field's own label does not say it. */
  readonly label?: string;
  /** No time is asked for; one that is there stays. */
  readonly isDayOnly?: boolean;
  readonly value: MomentFields;
  readonly onChange: (value: MomentFields) => void;
}

/** A day, and once a time is given its zone. */
export function MomentField({ described, label, isDayOnly = false, value, onChange }: MomentFieldProps) {
  const zoneId = useId();
  return (
    <span className="form-moment">
      <input
        {...described}
        type="date"
        className="form-input"
        aria-label={label}
        min="1000-01-01"
        max="9999-12-31"
        value={value.day}
        onChange={(event) => onChange({ ...value, day: event.target.value })}
      />
      {(!isDayOnly || value.time !== '') && (
        <input
          type="time"
          id={`${described.id}-time`}
          className="form-input"
          aria-label={`${label ?? 'Said'}, time if it is known`}
          value={value.time.slice(0, 8)}
          onChange={(event) => onChange({ ...value, time: event.target.value })}
        />
      )}
      {value.time !== '' && (
        <select
          id={zoneId}
          className="form-select"
          aria-label={`${label ?? 'Said'}, zone of the time`}
          value={value.zone}
          onChange={(event) => onChange({ ...value, zone: event.target.value })}
        >
          {listZones(value.zone).map((zone) => (
            <option key={zone} value={zone}>
              {zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
