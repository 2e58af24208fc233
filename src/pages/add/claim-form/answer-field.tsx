import type { Case, Question } from '../../../core/model/case.ts';
import { Answer } from './answer.tsx';
import type { Problem } from './check-fields.ts';
import { Field } from './field.tsx';
import { type AnswerFields, type ClaimFields, conceptsOf, givesAnswer, kindOf, takesPosition } from './form-state.ts';
import { hasOtherAnswer } from './has-other-answer.ts';

interface AnswerFieldProps {
  readonly form: string;
  readonly shared: Case;
  /** Null while none is chosen. */
  readonly question: Question | null;
  readonly fields: ClaimFields;
  readonly problems: readonly Problem[];
  readonly isGap: boolean;
  readonly onChange: (part: Partial<ClaimFields>) => void;
}

/** What fits the question and the position; what does not stays as it was, and comes back with them. */
export function AnswerField({ form, shared, question, fields, problems, isGap, onChange }: AnswerFieldProps) {
  const isGiven = question !== null && givesAnswer(fields);
  const isEmpty = isGap && isGiven && !hasAnswer(fields.answer, question);
  const isMany = isGiven && question.answer === 'concept' && question.accepts === 'many';
  const isKept = hasOtherAnswer(fields.answer, isGiven ? question : null);
  const note = [...(question === null ? [noQuestion] : []), ...(isKept ? [kept] : [])].join(' ');
  return (
    <Field
      form={form}
      at="answer"
      label="Answer"
      problems={problems}
      isGap={isEmpty}
      note={note === '' ? undefined : note}
      isGroup
    >
      {(described) => (
        <>
          {isGiven && (
            <Answer
              form={form}
              described={described}
              shared={shared}
              question={question}
              fields={fields}
              problems={problems}
              onChange={(answer) => onChange({ answer: { ...fields.answer, ...answer } })}
            />
          )}
          {isMany && (
            <label className="form-check">
              <input
                type="checkbox"
                checked={fields.isExhaustive}
                onChange={(event) => onChange({ isExhaustive: event.target.checked })}
              />
              Only these: the source says that there is no other
            </label>
          )}
          {question !== null && <Whether id={isGiven ? undefined : described.id} fields={fields} onChange={onChange} />}
        </>
      )}
    </Field>
  );
}

const noQuestion = 'Choose the question first.';
const kept = 'An answer that does not fit here is kept, and comes back with its question or position.';

interface WhetherProps {
  readonly id: string | undefined;
  readonly fields: ClaimFields;
  readonly onChange: (part: Partial<ClaimFields>) => void;
}

/** A position mostly comes with an answer, and no position mostly with none; each may be otherwise. */
function Whether({ id, fields, onChange }: WhetherProps) {
  const isPosition = takesPosition(fields.stance);
  return (
    <label className="form-check">
      <input
        type="checkbox"
        id={id}
        checked={isPosition ? fields.namesNothing : fields.isAboutAnswer}
        onChange={({ target: { checked } }) =>
          onChange(isPosition ? { namesNothing: checked } : { isAboutAnswer: checked })
        }
      />
      {isPosition ? 'Speaks of it, names no answer' : 'Takes no position on a certain answer: “did not mention …”'}
    </label>
  );
}

function hasAnswer(answer: AnswerFields, question: Question): boolean {
  switch (question.answer) {
    case 'concept':
      return conceptsOf(answer, kindOf(question, answer)).chosen.length > 0;
    case 'quantity':
      return answer.quantity.min !== '';
    case 'extent':
      return answer.extent.length > 0;
    case 'time':
      return answer.from.day !== '';
    case 'text':
      return answer.text !== '';
  }
}
