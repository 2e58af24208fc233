import {
  type Case,
  type ConceptKind,
  conceptKinds,
  type Extent,
  extents,
  type Question,
} from '../../../core/model/case.ts';
import { capitalise } from '../../../words/say-list.ts';
import type { Problem } from './check-fields.ts';
import { ConceptPicker } from './concept-picker.tsx';
import { type Described, describe, Problems } from './field.tsx';
import { type AnswerFields, acceptsMany, type ClaimFields, conceptsOf, kindOf } from './form-state.ts';
import { MomentField } from './moment-field.tsx';
import { Quantity } from './quantity-fields.tsx';
import { conceptKindWord } from './say-fault.ts';

interface AnswerProps {
  readonly form: string;
  readonly described: Described;
  readonly shared: Case;
  readonly question: Question;
  readonly fields: ClaimFields;
  readonly problems: readonly Problem[];
  readonly onChange: (answer: Partial<AnswerFields>) => void;
}

/** The control for the question's type of answer. */
export function Answer({ form, described, shared, question, fields, problems, onChange }: AnswerProps) {
  const { answer } = fields;
  const group = { form, described, shared, problems };
  switch (question.answer) {
    case 'concept': {
      const kind = kindOf(question, answer);
      return (
        <>
          {question.kind === undefined && <KindSelect value={kind} onChange={(chosen) => onChange({ kind: chosen })} />}
          <ConceptPicker
            // Another kind has another list, and what was typed to narrow this one does not fit it.
            key={kind}
            {...group}
            kind={kind}
            isMany={acceptsMany(question, fields.stance)}
            value={conceptsOf(answer, kind)}
            onChange={(value) => onChange({ concepts: { ...answer.concepts, [kind]: value } })}
          />
        </>
      );
    }
    case 'quantity':
      return (
        <Quantity
          {...group}
          question={question}
          value={answer.quantity}
          onChange={(quantity) => onChange({ quantity })}
        />
      );
    case 'extent':
      return <Extents described={described} value={answer.extent} onChange={(extent) => onChange({ extent })} />;
    case 'time':
      return <Days {...group} value={answer} onChange={onChange} />;
    case 'text':
      return (
        <input
          {...described}
          type="text"
          dir="auto"
          className="form-input"
          aria-label="Answer in words"
          autoComplete="off"
          value={answer.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      );
  }
}

interface KindSelectProps {
  readonly value: ConceptKind;
  readonly onChange: (kind: ConceptKind) => void;
}

function KindSelect({ value, onChange }: KindSelectProps) {
  return (
    <select
      className="form-select"
      aria-label="What answers it"
      value={value}
      onChange={(event) => onChange(event.target.value as ConceptKind)}
    >
      {conceptKinds.map((kind) => (
        <option key={kind} value={kind}>
          {conceptKindWord[kind]}
        </option>
      ))}
    </select>
  );
}

interface ExtentsProps {
  readonly described: Described;
  readonly value: readonly Extent[];
  readonly onChange: (extent: readonly Extent[]) => void;
}

/** In their own order, whichever was ticked first. */
function Extents({ described, value, onChange }: ExtentsProps) {
  return (
    <span className="form-checks">
      {extents.map((extent, index) => (
        <label key={extent} className="form-check">
          <input
            {...(index === 0 ? described : {})}
            type="checkbox"
            checked={value.includes(extent)}
            onChange={(event) =>
              onChange(extents.filter((each) => (each === extent ? event.target.checked : value.includes(each))))
            }
          />
          {capitalise(extent)}
        </label>
      ))}
    </span>
  );
}

type DaysProps = Pick<AnswerProps, 'form' | 'described' | 'problems' | 'onChange'> & { readonly value: AnswerFields };

function Days({ form, described, problems, value, onChange }: DaysProps) {
  const [from, to] = [describe(form, 'from', problems), describe(form, 'to', problems)];
  return (
    <>
      <div className="form-part">
        <span aria-hidden="true">From</span>
        <MomentField
          described={{ ...from, id: described.id }}
          label="From"
          value={value.from}
          onChange={(moment) => onChange({ from: moment })}
        />
      </div>
      <Problems form={form} at="from" problems={problems} />
      <div className="form-part">
        <span aria-hidden="true">To, if it was not one day</span>
        <MomentField described={to} label="To" value={value.to} onChange={(moment) => onChange({ to: moment })} />
      </div>
      <Problems form={form} at="to" problems={problems} />
    </>
  );
}
