import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import type { FilterOption } from './filter-options.ts';

interface FilterSelectProps {
  readonly name: string;
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly value: string | null;
  readonly nameOf: (value: string) => string;
  readonly options: readonly FilterOption[];
  readonly onChoose: (value: string | null) => void;
}

export function FilterSelect({ name, any, value, nameOf, options, onChoose }: FilterSelectProps) {
  const isKnown = value === null || options.some((option) => option.value === value);
  return (
    <select
      className="filter-select"
      aria-label={name}
      data-chosen={value !== null || undefined}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{any}</option>
      {!isKnown && <option value={value}>{`${isolateName(nameOf(value))} (0)`}</option>}
      {options.map(({ value: id, label, incidents, depth }) => (
        <option key={id} value={id}>
          {`${'\u2003'.repeat(depth)}${label} (${groupDigits(incidents)})`}
        </option>
      ))}
    </select>
  );
}
