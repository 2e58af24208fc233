import { useState } from 'react';
import { isolateName } from '../../../parts/text-direction.ts';
import type { Described } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How deep it lies under others, which hold it. */
  readonly depth?: number;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface ChoiceSelectProps {
  readonly described: Described;
  readonly value: string;
  /** What stands there while nothing is chosen. */
  readonly none: string;
  readonly groups: readonly ChoiceGroup[];
  /** The last choice, for what is not in the list. */
  readonly another?: Choice;
  readonly onChoose: (value: string) => void;
}

/** More than a browser's own list serves well: above it words narrow it then. */
const mostUnfiltered = 200;

export function ChoiceSelect({ described, value, none, groups, another, onChoose }: ChoiceSelectProps) {
  const [words, setWords] = useState('');
  const total = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  const shown = total > mostUnfiltered ? narrow(groups, words, value) : groups;
  // What the case does not hold (any more) is shown as it is, and not as nothing.
  const isListed =
    value === '' ||
    value === another?.value ||
    shown.some(({ choices }) => choices.some((each) => each.value === value));
  return (
    <>
      {total > mostUnfiltered && (
        <input
          type="search"
          className="form-filter"
          aria-label="Narrow the list by words"
          placeholder="Narrow by words"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <select
        {...described}
        className="form-select"
        data-empty={value === '' || undefined}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{none}</option>
        {!isListed && <option value={value}>{value}</option>}
        {shown.map(({ label, choices }) =>
          label === '' ? (
            <Options key="" choices={choices} />
          ) : (
            <optgroup key={label} label={isolateName(label)}>
              <Options choices={choices} />
            </optgroup>
          ),
        )}
        {another !== undefined && <option value={another.value}>{another.label}</option>}
      </select>
    </>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ value, label, depth = 0 }) => (
    <option key={value} value={value}>
      {`${'\u2003'.repeat(depth)}${isolateName(label)}`}
    </option>
  ));
}

/** The chosen one stays whatever the words. */
function narrow(groups: readonly ChoiceGroup[], words: string, value: string): readonly ChoiceGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  let room = mostUnfiltered;
  return groups
    .map(({ label, choices }) => {
      const fits = (choice: Choice) => {
        const text = `${choice.label} ${label}`.toLowerCase();
        return choice.value === value || wanted.every((word) => text.includes(word));
      };
      const kept = choices.filter(fits).filter((choice, index) => index < room || choice.value === value);
      room -= kept.length;
      return { label, choices: kept };
    })
    .filter(({ choices }) => choices.length > 0);
}
