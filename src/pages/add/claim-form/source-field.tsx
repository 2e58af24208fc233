import { type Case, sourceKinds } from '../../../core/model/case.ts';
import { sourceKindWord } from '../../../words/say-source.ts';
import type { Place, Problem } from './check-fields.ts';
import { type ChoiceGroup, ChoiceSelect } from './choice-select.tsx';
import { Field, plain } from './field.tsx';
import { type NewSourceFields, newOne, type SourceFields } from './form-state.ts';
import { listParties } from './list-choices.ts';

interface SourceFieldProps {
  readonly form: string;
  readonly at: Place & ('source' | 'origin');
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly none: string;
  readonly shared: Case;
  readonly groups: readonly ChoiceGroup[];
  readonly value: SourceFields;
  readonly problems: readonly Problem[];
  readonly isGap?: boolean;
  readonly onChange: (value: SourceFields) => void;
}

/** Who says it: one of the case's sources, or a new one with all that the case keeps of a source. */
export function SourceField({ value, onChange, ...props }: SourceFieldProps) {
  const { form, at, label, none, shared, groups, problems, isGap = false } = props;
  const isNew = value.chosen === newOne;
  return (
    <>
      <Field
        form={form}
        at={at}
        label={label}
        problems={problems}
        isGap={isGap && value.chosen === ''}
        note={isGap && isNew ? 'New to the case: say for which party it speaks.' : undefined}
      >
        {(described) => (
          <ChoiceSelect
            described={described}
            value={value.chosen}
            none={none}
            groups={groups}
            another={{ value: newOne, label: 'A new source…' }}
            onChoose={(chosen) => onChange({ ...value, chosen })}
          />
        )}
      </Field>
      {isNew && (
        <NewSource
          id={`${form}-${at}`}
          legend={at === 'source' ? 'The new source' : 'The new source whose word it is'}
          shared={shared}
          value={value.entry}
          describedBy={problems.some((problem) => problem.at === at) ? `${form}-${at}-problem` : undefined}
          onChange={(entry) => onChange({ ...value, entry })}
        />
      )}
    </>
  );
}

interface NewSourceProps {
  /** Of the place on the form, with which those of its parts begin. */
  readonly id: string;
  readonly legend: string;
  readonly shared: Case;
  readonly value: NewSourceFields;
  readonly describedBy: string | undefined;
  readonly onChange: (value: NewSourceFields) => void;
}

function NewSource({ id, legend, shared, value, describedBy, onChange }: NewSourceProps) {
  const change = (part: Partial<NewSourceFields>) => onChange({ ...value, ...part });
  return (
    <fieldset className="form-new" aria-describedby={describedBy}>
      <legend className="sr-only">{legend}</legend>
      <label className="form-part form-wide">
        Name
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          className="form-input"
          autoComplete="off"
          value={value.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </label>
      <label className="form-part">
        Kind
        <select
          className="form-select"
          value={value.kind}
          onChange={(event) => change({ kind: event.target.value as NewSourceFields['kind'] })}
        >
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {sourceKindWord[kind]}
            </option>
          ))}
        </select>
      </label>
      <div className="form-part">
        <label htmlFor={`${id}-party`}>Party</label>
        <ChoiceSelect
          described={plain(`${id}-party`)}
          value={value.party}
          none="Speaks for …"
          groups={[{ label: '', choices: listParties(shared) }]}
          another={{ value: newOne, label: 'A new party…' }}
          onChoose={(party) => change({ party })}
        />
      </div>
      {value.party === newOne && (
        <label className="form-part form-wide">
          Name of the party
          <input
            id={`${id}-party-name`}
            type="text"
            dir="auto"
            className="form-input"
            autoComplete="off"
            value={value.partyName}
            onChange={(event) => change({ partyName: event.target.value })}
          />
        </label>
      )}
      <label className="form-check form-wide">
        <input
          type="checkbox"
          checked={value.isNamed}
          onChange={(event) => change({ isNamed: event.target.checked })}
        />
        Named in the report: not “a source” or “officials”
      </label>
    </fieldset>
  );
}
