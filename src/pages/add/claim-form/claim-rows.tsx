import { type RefObject, useMemo } from 'react';
import type { WorkReport } from '../../../core/log/operation.ts';
import type { Gap } from '../../../core/matching/proposal.ts';
import type { Span } from '../../../core/text/span.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { SpanEditor } from '../spans/span-editor.tsx';
import { AnswerField } from './answer-field.tsx';
import type { Problem } from './check-fields.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { Field } from './field.tsx';
import { type ClaimFields, type FormContext, findQuestion, newOne, questionChosen } from './form-state.ts';
import { listIncidents, listQuestions, listSources } from './list-choices.ts';
import { MomentField } from './moment-field.tsx';
import { MoreRows } from './more-rows.tsx';
import { PositionField } from './position-field.tsx';
import { QuestionField } from './question-field.tsx';
import { SourceField } from './source-field.tsx';

interface ClaimRowsProps {
  readonly form: string;
  readonly openCase: OpenCase;
  readonly report: WorkReport;
  readonly text: string;
  readonly passages: readonly Span[];
  readonly pane: RefObject<HTMLElement | null> | undefined;
  readonly context: FormContext;
  /** The incident that is chosen is not there yet. */
  readonly isComing: boolean;
  readonly fields: ClaimFields;
  readonly gaps: readonly Gap[];
  readonly problems: readonly Problem[];
  readonly onChange: (part: Partial<ClaimFields>) => void;
  readonly onNewIncident: () => void;
}

/** The parts of a claim, from who says it to the words it rests on. */
export function ClaimRows(props: ClaimRowsProps) {
  const { form, openCase, report, context, isComing, fields, gaps, problems, onChange } = props;
  const { shared, digests } = openCase;
  const sources = useMemo(() => listSources(shared), [shared]);
  const incidents = useMemo(
    () => [{ label: '', choices: listIncidents(digests, report.published) }],
    [digests, report.published],
  );
  const question = findQuestion(fields, context);
  const wanted = questionChosen(fields);
  const isNotAsked = wanted !== '' && question === null && !isComing;
  const isAdded = question !== null && wanted !== newOne && !isComing && context.incident !== null;
  const row = { form, problems };
  const isGap = (gap: Gap) => gaps.includes(gap);
  return (
    <>
      <SourceField
        {...row}
        at="source"
        label="Source"
        none="Choose a source"
        shared={shared}
        groups={sources}
        value={fields.source}
        isGap={isGap('source')}
        onChange={(source) => onChange({ source })}
      />
      <SourceField
        {...row}
        at="origin"
        label="Whose word"
        none="Its own word"
        shared={shared}
        groups={sources}
        value={fields.origin}
        onChange={(origin) => onChange({ origin })}
      />
      <Field {...row} at="incident" label="Incident" isGap={isGap('incident') && fields.incident === ''}>
        {(described) => (
          <ChoiceSelect
            described={described}
            value={fields.incident}
            none="Choose an incident"
            groups={incidents}
            another={{ value: newOne, label: 'A new incident…' }}
            onChoose={(incident) => (incident === newOne ? props.onNewIncident() : onChange({ incident }))}
          />
        )}
      </Field>
      <QuestionField
        {...row}
        shared={shared}
        groups={listQuestions(context.incident, context.standard)}
        chosen={isNotAsked ? '' : wanted}
        entry={fields.newQuestion}
        isGap={isGap('question') && wanted === ''}
        note={isNotAsked ? sayNotAsked(openCase, wanted) : sayAdded(isAdded && !isAsked(context, wanted))}
        onChoose={(chosen) =>
          onChange({ question: chosen, questionOf: { ...fields.questionOf, [fields.incident]: chosen } })
        }
        onDescribe={(newQuestion) => onChange({ newQuestion })}
      />
      <PositionField form={form} stance={fields.stance} certainty={fields.certainty} onChange={onChange} />
      <AnswerField
        {...row}
        shared={shared}
        question={isComing ? null : question}
        fields={fields}
        isGap={isGap('answer')}
        onChange={onChange}
      />
      <Field
        {...row}
        at="said-at"
        label="Said on"
        isGap={isGap('said-at') && fields.saidAt.day === ''}
        note={fields.saidAt.day === '' ? 'Empty where the report does not say.' : undefined}
      >
        {(described) => (
          <MomentField described={described} value={fields.saidAt} onChange={(saidAt) => onChange({ saidAt })} />
        )}
      </Field>
      <Field {...row} at="evidence" label="Its words" isGroup>
        {(described) => (
          <SpanEditor
            described={described}
            text={props.text}
            passages={props.passages}
            language={report.language}
            evidence={fields.evidence}
            pane={props.pane}
            onChange={(evidence) => onChange({ evidence })}
          />
        )}
      </Field>
      <MoreRows
        form={form}
        shared={shared}
        report={report}
        text={props.text}
        context={context}
        fields={fields}
        onChange={onChange}
      />
    </>
  );
}

function isAsked({ incident }: FormContext, id: string): boolean {
  return incident?.questions.some((question) => question.id === id) === true;
}

function sayNotAsked({ questions }: OpenCase, id: string): string {
  const text = questions.find((question) => question.id === id)?.text ?? id;
  return `“${text}” is not asked of this incident. It comes back with the incident before.`;
}

function sayAdded(isAdded: boolean): string | undefined {
  return isAdded ? 'Not asked of this incident yet: it is added with the claim.' : undefined;
}
