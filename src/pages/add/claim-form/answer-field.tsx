import type { Case, Question } from '../../../core/model/case.ts';
import { Answer } from './answer.tsx';
import type { Problem } from './check-fields.ts';
import { Field } from './field.tsx';
import { type AnswerFields, type ClaimFields, conceptsOf, kindOf, takesPosition } from './form-state.ts';
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
  const why = sayWhyNone(question, fields);
  const isAsked = question !== null && takesPosition(fields.stance);
  const isKept = hasOtherAnswer(fields.answer, isAsked ? question : null);
  const isEmpty = isGap && isAsked && !fields.namesNothing && !hasAnswer(fields.answer, question);
  const note = [...(why === null ? [] : [why]), ...(isKept ? [kept] : [])].join(' ');
  const isMany = question?.answer === 'concept' && question.accepts === 'many';
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
      {(described) =>
        isAsked && (
          <>
            {!fields.namesNothing && (
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
            {isMany && !fields.namesNothing && (
              <label className="form-check">
                <input
                  type="checkbox"
                  checked={fields.isExhaustive}
                  onChange={(event) => onChange({ isExhaustive: event.target.checked })}
                />
                Only these: the source says that there is no other
              </label>
            )}
            <label className="form-check">
              <input
                type="checkbox"
                id={fields.namesNothing ? described.id : undefined}
                checked={fields.namesNothing}
                onChange={(event) => onChange({ namesNothing: event.target.checked })}
              />
              Speaks of it, names no answer
            </label>
          </>
        )
      }
    </Field>
  );
}

const kept = 'What was given for another kind of question does not fit here; it is kept, and comes back with it.';

function sayWhyNone(question: Question | null, { stance }: ClaimFields): string | null {
  if (!takesPosition(stance)) return 'Takes no position, so there is no answer.';
  return question === null ? 'Choose the question first.' : null;
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
