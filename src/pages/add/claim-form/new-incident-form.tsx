import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { IncidentId } from '../../../core/model/case.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { commitWork } from '../../../store/work-desk.ts';
import type { Place, Problem } from './check-fields.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { Field } from './field.tsx';
import { findHalfTyped } from './find-half-typed.ts';
import { focusOnPlace, focusOnProblem } from './focus-on-place.ts';
import { newOne } from './form-state.ts';
import { checkIncidentFields, type IncidentFields, readSuggestion, writeIncident } from './incident-fields.ts';
import { listConcepts } from './list-choices.ts';
import { listStandard } from './list-standard.ts';
import { makeId } from './make-id.ts';
import { MomentField } from './moment-field.tsx';
import { NewConcept } from './new-concept-fields.tsx';
import type { IncidentSuggestion } from './suggest-incident.ts';
import { TextRow } from './text-row.tsx';

interface NewIncidentFormProps {
  readonly openCase: OpenCase;
  /** What the report lets one suppose. */
  readonly suggestion: IncidentSuggestion;
  /** Null where it was left without. */
  readonly onDone: (incident: IncidentId | null) => void;
}

/** An incident that the case has not got, with what is asked of it: one operation. */
export function NewIncidentForm({ openCase: { shared }, suggestion, onDone }: NewIncidentFormProps) {
  const form = useId();
  const element = useRef<HTMLFormElement>(null);
  const standard = listStandard(shared);
  const [fields, setFields] = useState(() => readSuggestion(suggestion, standard));
  const [halfTyped, setHalfTyped] = useState<readonly Place[]>([]);
  const [isTried, setIsTried] = useState(false);
  const findProblems = (half: readonly Place[]): readonly Problem[] => [
    ...half.map((at) => ({ at, fault: 'no-day' }) as const),
    ...checkIncidentFields(fields, shared),
  ];
  const problems = isTried ? findProblems(halfTyped) : [];
  useEffect(() => focusOnPlace(form, 'title'), [form]);
  const change = (part: Partial<IncidentFields>) => {
    setFields({ ...fields, ...part });
    setHalfTyped([]);
  };
  const save = () => {
    const half = element.current === null ? [] : findHalfTyped(element.current);
    const [first] = findProblems(half);
    setIsTried(true);
    setHalfTyped(half);
    if (first !== undefined) return focusOnProblem(form, first);
    const { id, puts } = writeIncident(fields, standard, makeId);
    void commitWork('add-incident', puts);
    onDone(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onDone(null);
    }
  };
  const row = { form, problems };
  return (
    <form
      ref={element}
      className="claim-form"
      aria-label="A new incident"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="form-title">A new incident</p>
      <Field {...row} at="title" label="Title">
        {(described) => (
          <input
            {...described}
            type="text"
            dir="auto"
            className="form-input"
            autoComplete="off"
            value={fields.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field {...row} at="from" label="From">
        {(described) => (
          <MomentField
            described={described}
            label="From"
            isDayOnly
            value={fields.from}
            onChange={(from) => change({ from })}
          />
        )}
      </Field>
      <Field {...row} at="to" label="To" note="Empty where it was one day.">
        {(described) => (
          <MomentField described={described} label="To" isDayOnly value={fields.to} onChange={(to) => change({ to })} />
        )}
      </Field>
      <Field {...row} at="place" label="Place">
        {(described) => (
          <ChoiceSelect
            described={described}
            value={fields.place}
            none="Choose a place"
            groups={[{ label: '', choices: listConcepts(shared, 'place') }]}
            another={{ value: newOne, label: 'A new place…' }}
            onChoose={(place) => change({ place })}
          />
        )}
      </Field>
      {fields.place === newOne && (
        <NewConcept
          {...row}
          shared={shared}
          kind="place"
          value={fields.newPlace}
          onChange={(newPlace) => change({ newPlace })}
        />
      )}
      <TextRow
        id={`${form}-summary`}
        label="Gist"
        placeholder="Who says what, in a sentence"
        value={fields.summary}
        onChange={(summary) => change({ summary })}
      />
      <Field {...row} at="question" label="Asked of it" isGroup>
        {() => (
          <span className="form-checks form-asked">
            {standard.map(({ id, text }) => (
              <label key={id} className="form-check">
                <input
                  type="checkbox"
                  checked={fields.asked.includes(id)}
                  onChange={(event) =>
                    change({
                      asked: event.target.checked ? [...fields.asked, id] : fields.asked.filter((each) => each !== id),
                    })
                  }
                />
                {text}
              </label>
            ))}
          </span>
        )}
      </Field>
      <div className="form-buttons">
        <button type="submit" className="form-save">
          Add the incident
        </button>
        <button type="button" className="text-button" onClick={() => onDone(null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
