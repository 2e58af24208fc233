import { useId } from 'react';
import type { AskedQuestion, Topic } from '../../../core/lesson/lesson.ts';
import type { Incident, IncidentId, QuestionId } from '../../../core/model/case.ts';
import type { Digest } from '../../../core/overview/digest.ts';
import { nameIncident } from '../../copy-desk/incident-select.tsx';
import { KeptField } from './kept-field.tsx';
import type { MakeView } from './make-view.ts';
import { MoveButtons } from './move-buttons.tsx';
import { moveEntry } from './move-entry.ts';

interface TopicFieldsProps {
  readonly view: MakeView;
  readonly digests: readonly Digest[];
}

/** Which incidents, and which of their questions, in which order. */
export function TopicFields({ view, digests }: TopicFieldsProps) {
  const { lesson, change, theCase, faultAt } = view;
  const selectId = useId();
  const put = (index: number, topic: Topic) => change({ topics: lesson.topics.with(index, topic) });
  const left = digests.filter(({ id }) => lesson.topics.every(({ incident }) => incident !== id));
  return (
    <section className="make-part" aria-labelledby="make-topics">
      <h2 id="make-topics" className="section-title">
        Incidents and questions
      </h2>
      {lesson.topics.map((topic, index) => {
        const digest = digests.find(({ id }) => id === topic.incident);
        const name = digest === undefined ? topic.incident : nameIncident(digest);
        return (
          <fieldset key={topic.incident} className="make-topic">
            <legend>{name}</legend>
            <MoveButtons
              name={name}
              isFirst={index === 0}
              isLast={index === lesson.topics.length - 1}
              onMove={(by) => change({ topics: moveEntry(lesson.topics, index, by) })}
              onRemove={() => change({ topics: lesson.topics.toSpliced(index, 1) })}
            />
            <Questions
              lesson={lesson.id}
              topic={topic}
              incident={theCase?.incidentById.get(topic.incident) ?? null}
              fault={faultAt(`topics[${index}].questions`)}
              onChange={(questions) => put(index, { ...topic, questions })}
            />
          </fieldset>
        );
      })}
      <div className="make-field">
        <label htmlFor={selectId}>{lesson.topics.length === 0 ? 'Incident' : 'One more incident'}</label>
        <select
          id={selectId}
          className="form-select"
          value=""
          onChange={({ target: { value } }) =>
            change({ topics: [...lesson.topics, { incident: value as IncidentId, questions: [] }] })
          }
        >
          <option value="">Choose one</option>
          {left.map((digest) => (
            <option key={digest.id} value={digest.id}>
              {nameIncident(digest)}
            </option>
          ))}
        </select>
        {faultAt('topics') !== undefined && <p className="answer-fault">{faultAt('topics')}</p>}
      </div>
    </section>
  );
}

interface QuestionsProps {
  readonly lesson: string;
  readonly topic: Topic;
  readonly incident: Incident | null;
  readonly fault: string | undefined;
  readonly onChange: (questions: readonly AskedQuestion[]) => void;
}

function Questions({ lesson, topic: { questions }, incident, fault, onChange }: QuestionsProps) {
  if (incident === null) return <p className="claim-note">Fetching its questions…</p>;
  const left = incident.questions.filter(({ id }) => questions.every(({ question }) => question !== id));
  const nameOf = (id: QuestionId) => incident.questions.find((each) => each.id === id)?.text ?? id;
  return (
    <>
      <ol className="make-questions">
        {questions.map((asked, index) => (
          <li key={asked.question}>
            <div className="make-row">
              <strong>{nameOf(asked.question)}</strong>
              <MoveButtons
                name={nameOf(asked.question)}
                isFirst={index === 0}
                isLast={index === questions.length - 1}
                onMove={(by) => onChange(moveEntry(questions, index, by))}
                onRemove={() => onChange(questions.toSpliced(index, 1))}
              />
            </div>
            <KeptField
              of={`${lesson} ${incident.id}`}
              isHint
              label={`A hint beside “${nameOf(asked.question)}”, if you like`}
              value={asked.prompt}
              onKeep={(prompt) => onChange(questions.with(index, { ...asked, prompt }))}
            />
          </li>
        ))}
      </ol>
      {fault !== undefined && <p className="answer-fault">{fault}</p>}
      {left.length > 0 && (
        <ul className="make-add" aria-label="Questions to add">
          {left.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                className="text-button"
                aria-label={`Ask: ${text}`}
                onClick={() => onChange([...questions, { question: id, prompt: '' }])}
              >
                + {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
