import { useEffect, useId, useRef, useState } from 'react';
import { isBareDay, isDateText } from '../../core/model/dates.ts';

interface DateFieldsProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly onChoose: (from: string | null, to: string | null) => void;
}

/** A span that ends before it begins, and what was chosen when it was given. */
interface RefusedSpan {
  readonly from: string;
  readonly to: string;
  readonly beside: string;
}

/** The span in the browser's own date fields. One that ends before it begins is said and not chosen; it stays until another is. */
export function DateFields({ from, to, onChoose }: DateFieldsProps) {
  const [refused, setRefused] = useState<RefusedSpan | null>(null);
  const noteId = useId();
  const beside = `${from} ${to}`;
  if (refused !== null && refused.beside !== beside) setRefused(null);
  const choose = (first: string | null, last: string | null) => {
    const isReversed = first !== null && last !== null && last < first;
    setRefused(isReversed ? { from: first, to: last, beside } : null);
    if (!isReversed) onChoose(first, last);
  };
  const shown = refused ?? { from, to };
  const describedBy = refused === null ? undefined : noteId;
  return (
    <div className="timeline-dates">
      <DateField
        label="From"
        day={keepDay(shown.from)}
        describedBy={describedBy}
        onChange={(day) => choose(day, shown.to)}
      />
      <DateField
        label="To"
        day={keepDay(shown.to)}
        describedBy={describedBy}
        onChange={(day) => choose(shown.from, day)}
      />
      <button
        type="button"
        className="text-button"
        aria-pressed={from === null && to === null}
        onClick={() => choose(null, null)}
      >
        Any date
      </button>
      <p id={noteId} role="status">
        {refused !== null && 'The first day is after the last.'}
      </p>
    </div>
  );
}

/** A link may hold what no date field can show: a moment, or no date at all. */
function keepDay(date: string | null): string | null {
  return date !== null && isBareDay(date) && isDateText(date) ? date : null;
}

interface DateFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly describedBy: string | undefined;
  readonly onChange: (day: string | null) => void;
}

/**
 * What is picked counts at once, what is typed when the field is left or Enter is
 * pressed: on the way to 15 May 2020 it passes through 1 May and the years 2, 20 and
 * 202. A field half filled is as empty to a script as a cleared one, but for `badInput`.
 */
function DateField({ label, day, describedBy, onChange }: DateFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  useEffect(() => {
    if (field.current !== null && field.current.value !== (day ?? '')) field.current.value = day ?? '';
  }, [day]);
  const take = ({ value, validity }: HTMLInputElement) => {
    if (value === (day ?? '') || validity.badInput) return;
    if (value === '') onChange(null);
    else if (isDateText(value)) onChange(value);
  };
  return (
    <label>
      {label}
      <input
        ref={field}
        type="date"
        defaultValue={day ?? ''}
        min="1000-01-01"
        max="9999-12-31"
        aria-invalid={describedBy !== undefined}
        aria-describedby={describedBy}
        onPointerDown={() => {
          isTyping.current = false;
        }}
        onKeyDown={({ key, currentTarget }) => {
          isTyping.current = key !== 'Enter';
          if (key === 'Enter') take(currentTarget);
        }}
        onChange={({ currentTarget }) => {
          if (!isTyping.current) take(currentTarget);
        }}
        onBlur={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}
