import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Case, ConceptKind } from '../../../core/model/case.ts';
import { isolateName } from '../../../parts/text-direction.ts';
import type { Problem } from './check-fields.ts';
import type { Described } from './field.tsx';
import { type ConceptFields, newOne } from './form-state.ts';
import { type ConceptChoice, listConcepts } from './list-choices.ts';
import { NewConcept } from './new-concept-fields.tsx';

interface ConceptPickerProps {
  readonly form: string;
  readonly described: Described;
  readonly shared: Case;
  readonly kind: ConceptKind;
  /** Several may be chosen. */
  readonly isMany: boolean;
  readonly value: ConceptFields;
  readonly problems: readonly Problem[];
  readonly onChange: (value: ConceptFields) => void;
}

/** So many that the list scrolls without delay; words narrow it to the rest. */
const mostShown = 120;

/**
 * The tree with a field above that narrows it by words, and above that what is chosen.
 * Enter in the field takes the first that fits. A plain list of the browser's shows no
 * tree of several choices that can be narrowed, and a combobox hides what lies around.
 */
export function ConceptPicker({ form, described, shared, kind, isMany, value, ...props }: ConceptPickerProps) {
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => listConcepts(shared, kind), [shared, kind]);
  // The list is opened where what is chosen stands.
  useEffect(() => {
    const chosen = list.current?.querySelector(':checked')?.closest<HTMLElement>('label');
    if (list.current && chosen)
      list.current.scrollTop = chosen.offsetTop - list.current.offsetTop - chosen.offsetHeight;
  }, []);
  const isChosen = ({ value: id }: { readonly value: string }) => value.chosen.includes(id);
  const found = useMemo(() => narrow(all, words), [all, words]);
  const toggle = (id: string) => {
    if (!isMany) return props.onChange({ ...value, chosen: [id] });
    const isOff = value.chosen.includes(id);
    props.onChange({ ...value, chosen: isOff ? value.chosen.filter((each) => each !== id) : [...value.chosen, id] });
  };
  const addNew = () => {
    const entry = value.entry.label === '' ? { ...value.entry, label: words.trim() } : value.entry;
    const others = isMany ? value.chosen : [];
    props.onChange({ chosen: [...others, newOne], entry });
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('input')?.focus();
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const [first] = words.trim() === '' ? [] : found;
      if (first !== undefined && !isChosen(first)) toggle(first.value);
    }
  };
  const option = (choice: { readonly value: string; readonly label: string; readonly depth: number }) => (
    <label key={choice.value} className="form-check" style={{ paddingInlineStart: `${choice.depth}rem` }}>
      <input
        type={isMany ? 'checkbox' : 'radio'}
        name={`${form}-concept`}
        checked={isChosen(choice)}
        onChange={() => (choice.value === newOne && !isChosen(choice) ? addNew() : toggle(choice.value))}
      />
      {isolateName(choice.label)}
    </label>
  );
  const hidden = all.filter((choice) => isChosen(choice) && !found.slice(0, mostShown).includes(choice));
  const names = all.filter(isChosen).map(({ label }) => isolateName(label));
  return (
    <>
      {names.length > 0 && <p className="form-chosen">{names.join('; ')}</p>}
      <input
        {...described}
        type="search"
        className="form-filter"
        aria-label="Answer: narrow the list by words"
        placeholder="Narrow by words"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} className="form-options">
        {hidden.map((choice) => option({ ...choice, depth: 0 }))}
        {found.slice(0, mostShown).map((choice) => option(words.trim() === '' ? choice : { ...choice, depth: 0 }))}
        {found.length > mostShown && <p className="form-note">And {found.length - mostShown} more: narrow by words.</p>}
        {option({ value: newOne, label: 'A new one…', depth: 0 })}
      </div>
      {value.chosen.includes(newOne) && (
        <NewConcept
          form={form}
          shared={shared}
          kind={kind}
          value={value.entry}
          problems={props.problems}
          onChange={(entry) => props.onChange({ ...value, entry })}
        />
      )}
    </>
  );
}

/** Those that hold every word, best first: whose own name begins with it. */
function narrow(all: readonly ConceptChoice[], text: string): readonly ConceptChoice[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return all;
  const words = wanted.split(/\s+/);
  const begins = ({ label }: ConceptChoice) => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
  return all
    .filter((choice) => words.every((word) => choice.words.includes(word)))
    .sort((a, b) => begins(a) - begins(b));
}
