import { answerTypes, type Case, conceptKinds } from '../../../core/model/case.ts';
import type { Problem } from './check-fields.ts';
import { type ChoiceGroup, ChoiceSelect } from './choice-select.tsx';
import { Field, plain } from './field.tsx';
import { type NewQuestionFields, newOne } from './form-state.ts';
import { listConcepts } from './list-choices.ts';
import { answerTypeWord, conceptKindWord } from './say-fault.ts';

interface QuestionFieldProps {
  readonly form: string;
  readonly shared: Case;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: string;
  readonly entry: NewQuestionFields;
  readonly problems: readonly Problem[];
  readonly isGap: boolean;
  readonly note: string | undefined;
  readonly onChoose: (question: string) => void;
  readonly onDescribe: (entry: NewQuestionFields) => void;
}

export function QuestionField({
  form,
  shared,
  groups,
  chosen,
  entry,
  onChoose,
  onDescribe,
  ...field
}: QuestionFieldProps) {
  return (
    <>
      <Field form={form} at="question" label="Question" {...field}>
        {(described) => (
          <ChoiceSelect
            described={described}
            value={chosen}
            none="Choose a question"
            groups={groups}
            another={{ value: newOne, label: 'A new question…' }}
            onChoose={onChoose}
          />
        )}
      </Field>
      {chosen === newOne && <NewQuestion form={form} shared={shared} value={entry} onChange={onDescribe} />}
    </>
  );
}

interface NewQuestionProps {
  readonly form: string;
  readonly shared: Case;
  readonly value: NewQuestionFields;
  readonly onChange: (value: NewQuestionFields) => void;
}

function NewQuestion({ form, shared, value, onChange }: NewQuestionProps) {
  const change = (part: Partial<NewQuestionFields>) => onChange({ ...value, ...part });
  return (
    <fieldset className="form-new">
      <legend className="sr-only">The new question</legend>
      <label className="form-part form-wide">
        In words
        <input
          id={`${form}-question-text`}
          type="text"
          dir="auto"
          className="form-input"
          autoComplete="off"
          placeholder="Who gave the warning?"
          value={value.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <label className="form-part">
        Answered by
        <select
          className="form-select"
          value={value.answer}
          onChange={(event) => change({ answer: event.target.value as NewQuestionFields['answer'] })}
        >
          {answerTypes.map((type) => (
            <option key={type} value={type}>
              {answerTypeWord[type]}
            </option>
          ))}
        </select>
      </label>
      {value.answer === 'concept' && (
        <label className="form-part">
          Namely
          <select
            className="form-select"
            value={value.kind}
            onChange={(event) => change({ kind: event.target.value as NewQuestionFields['kind'] })}
          >
            {conceptKinds.map((kind) => (
              <option key={kind} value={kind}>
                {conceptKindWord[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      {value.answer === 'concept' && (
        <label className="form-check form-wide">
          <input
            type="checkbox"
            checked={value.accepts === 'many'}
            onChange={(event) => change({ accepts: event.target.checked ? 'many' : 'one' })}
          />
          Several may answer it together
        </label>
      )}
      {value.answer === 'quantity' && (
        <div className="form-part">
          <label htmlFor={`${form}-unit`}>Counted</label>
          <ChoiceSelect
            described={plain(`${form}-unit`)}
            value={value.unit}
            none="No unit"
            groups={[{ label: '', choices: listConcepts(shared, 'unit') }]}
            onChoose={(unit) => change({ unit })}
          />
        </div>
      )}
    </fieldset>
  );
}
