import type { Case, ConceptKind } from '../../../core/model/case.ts';
import type { Problem } from './check-fields.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { describe, Problems, plain } from './field.tsx';
import type { NewConceptFields } from './form-state.ts';
import { listConcepts } from './list-choices.ts';

interface NewConceptProps {
  readonly form: string;
  readonly shared: Case;
  readonly kind: ConceptKind;
  readonly value: NewConceptFields;
  readonly problems: readonly Problem[];
  readonly onChange: (value: NewConceptFields) => void;
}

/** A name, what it lies within, and of a place where it is. */
export function NewConcept({ form, shared, kind, value, problems, onChange }: NewConceptProps) {
  const described = describe(form, 'concept', problems);
  const change = (part: Partial<NewConceptFields>) => onChange({ ...value, ...part });
  const input = (key: 'lat' | 'lon', label: string) => (
    <label className="form-part">
      {label}
      <input
        type="text"
        inputMode="decimal"
        className="form-input"
        autoComplete="off"
        placeholder="if known"
        value={value[key]}
        onChange={(event) => change({ [key]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className="form-new" aria-describedby={described['aria-describedby']}>
      <legend className="sr-only">{kind === 'place' ? 'The new place' : 'The new one'}</legend>
      <label className="form-part">
        Name
        <input
          type="text"
          id={described.id}
          aria-invalid={described['aria-invalid']}
          dir="auto"
          className="form-input"
          autoComplete="off"
          value={value.label}
          onChange={(event) => change({ label: event.target.value })}
        />
      </label>
      <div className="form-part">
        <label htmlFor={`${described.id}-broader`}>Lies within</label>
        <ChoiceSelect
          described={plain(`${described.id}-broader`)}
          value={value.broader}
          none="Nothing wider"
          groups={[{ label: '', choices: listConcepts(shared, kind) }]}
          onChoose={(broader) => change({ broader })}
        />
      </div>
      {kind === 'place' && input('lat', 'Degrees north')}
      {kind === 'place' && input('lon', 'Degrees east')}
      <Problems form={form} at="concept" problems={problems} />
    </fieldset>
  );
}
