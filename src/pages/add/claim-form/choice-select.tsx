import { memo, useState } from 'react';
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
        <Groups groups={shown} />
        {another !== undefined && <option value={another.value}>{another.label}</option>}
      </select>
    </>
  );
}

/** Drawn anew only when the lists change: a case has hundreds of sources, and each key typed elsewhere draws the form. */
const Groups = memo(({ groups }: { readonly groups: readonly ChoiceGroup[] }) =>
  groups.map(({ label, choices }) =>
    label === '' ? (
      <Options key="" choices={choices} />
    ) : (
      <optgroup key={label} label={isolateName(label)}>
        <Options choices={choices} />
      </optgroup>
    ),
  ),
);

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
  const fits = (choice: Choice, group: string) => {
    if (choice.value === value) return true;
    if (room === 0) return false;
    const text = wanted.length === 0 ? '' : `${choice.label} ${group}`.toLowerCase();
    const isWanted = wanted.every((word) => text.includes(word));
    if (isWanted) room -= 1;
    return isWanted;
  };
  return groups
    .map(({ label, choices }) => ({ label, choices: choices.filter((choice) => fits(choice, label)) }))
    .filter(({ choices }) => choices.length > 0);
}
