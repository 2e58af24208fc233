import { useId } from 'react';
import { findWordValues } from '../../../core/log/find-word-values.ts';
import type { Case, Question } from '../../../core/model/case.ts';
import { useWorkStore } from '../../../store/work-store.ts';
import type { Problem } from './check-fields.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { type Described, describe, Problems, plain } from './field.tsx';
import type { QuantityFields } from './form-state.ts';
import { listConcepts } from './list-choices.ts';
import { readRange } from './read-entry.ts';
import { takeWords } from './take-words.ts';

interface QuantityProps {
  readonly form: string;
  readonly described: Described;
  readonly shared: Case;
  readonly question: Question;
  readonly value: QuantityFields;
  readonly problems: readonly Problem[];
  readonly onChange: (value: QuantityFields) => void;
}

/** The words first: what they are read as fills the numbers, unless those were written by hand. */
export function Quantity({ form, described, shared, question, value, problems, onChange }: QuantityProps) {
  const id = useId();
  const values = findWordValues(useWorkStore(({ work }) => work));
  const [from, to] = [describe(form, 'from', problems), describe(form, 'to', problems)];
  const read = readRange(value.words, values);
  const offered = read === null ? null : takeWords(value, value.words, true, values);
  const isOffered = offered !== null && (offered.min !== value.min || offered.max !== value.max);
  const units = question.unit === undefined ? [] : listConcepts(shared, 'unit', question.unit);
  const change = (part: Partial<QuantityFields>) => onChange({ ...value, ...part });
  return (
    <div className="form-quantity">
      <label className="form-part form-wide">
        In words
        <input
          {...described}
          type="text"
          dir="auto"
          className="form-input"
          autoComplete="off"
          placeholder="at least nine, dozens"
          value={value.words}
          onChange={(event) => onChange(takeWords(value, event.target.value, false, values))}
        />
      </label>
      {isOffered && (
        <p className="form-note form-wide">
          Read as {sayRange(offered)}.{' '}
          <button type="button" className="text-button" onClick={() => onChange(offered)}>
            Take these numbers
          </button>
        </p>
      )}
      <label className="form-part">
        From
        <input
          {...from}
          type="text"
          inputMode="numeric"
          className="form-input"
          autoComplete="off"
          value={value.min}
          onChange={(event) => change({ min: event.target.value })}
        />
      </label>
      <label className="form-part">
        To
        <input
          {...to}
          type="text"
          inputMode="numeric"
          className="form-input"
          autoComplete="off"
          disabled={value.isOpen}
          value={value.isOpen ? '' : value.max}
          onChange={(event) => change({ max: event.target.value })}
        />
      </label>
      <Problems form={form} at="from" problems={problems} />
      <Problems form={form} at="to" problems={problems} />
      <label className="form-check form-wide">
        <input type="checkbox" checked={value.isOpen} onChange={(event) => change({ isOpen: event.target.checked })} />
        No upper bound
      </label>
      {units.length > 1 && (
        <div className="form-part form-wide">
          <label htmlFor={id}>Counted</label>
          <ChoiceSelect
            described={plain(id)}
            value={value.unit === question.unit ? '' : value.unit}
            none="As the question asks"
            groups={[{ label: '', choices: units.slice(1) }]}
            onChoose={(unit) => change({ unit })}
          />
        </div>
      )}
    </div>
  );
}

function sayRange({ min, max, isOpen }: QuantityFields): string {
  if (isOpen) return `${min} or more`;
  return min === max ? min : `${min} to ${max}`;
}
