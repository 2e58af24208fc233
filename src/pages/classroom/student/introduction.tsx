import { useId, useState } from 'react';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { LessonFacts } from '../lesson-facts.tsx';
import { LessonLink } from '../lesson-link.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import { beginSitting, type Sat } from '../use-sitting.ts';

interface IntroductionProps {
  readonly lesson: Lesson;
  readonly sat: Sat | null;
  readonly onGoOn: () => void;
}

/** What students read first; who begins may say who they are. */
export function Introduction({ lesson, sat, onGoOn }: IntroductionProps) {
  const [isAnew, setAnew] = useState(false);
  const isBegun = sat !== null && !isAnew;
  return (
    <Frame title={lesson.title} page="classroom">
      <header className="lesson-head">
        <p className="text-small text-soft">
          <LessonLink to={{}}>Classroom</LessonLink>
        </p>
        <PageTitle>{lesson.title}</PageTitle>
        <LessonFacts lesson={lesson} />
        <Paragraphs className="lede" text={lesson.introduction} />
      </header>
      <section className="lesson-steps" aria-labelledby="what-to-do">
        <h2 id="what-to-do" className="section-title">
          What you will do
        </h2>
        <ol className="plain-steps">
          {listSteps(lesson).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {isBegun ? (
        <div className="step-buttons">
          <button type="button" className="form-save" onClick={onGoOn}>
            Go on{sat.sitting.student === '' ? '' : ` as ${sat.sitting.student}`}
          </button>
          <button type="button" className="text-button" onClick={() => setAnew(true)}>
            Start again, for another student
          </button>
        </div>
      ) : (
        <BeginForm
          lesson={lesson}
          isAnew={isAnew}
          onBegun={onGoOn}
          onCancel={sat === null ? null : () => setAnew(false)}
        />
      )}
      <details className="claim-note teacher-way">
        <summary>For teachers</summary>
        <p>
          The teacher’s page shows the key, with every answer.{' '}
          <LessonLink to={{ lesson: lesson.id, task: 'teach' }}>Show the teacher’s page</LessonLink>
        </p>
      </details>
    </Frame>
  );
}

function listSteps(lesson: Lesson): readonly string[] {
  if (lesson.exercise === 'attribution')
    return [
      'Read the report, sentence by sentence.',
      'For each sentence, say whose word it is, and how sure they are of it.',
      'Check it: the report then shows its sources, and what was easy to overlook.',
    ];
  const first =
    lesson.rounds.length > 1
      ? 'Read what each source said. Not all are heard at once: in each round some are added.'
      : 'Read what each source said.';
  return [
    first,
    'Mark each question: do the sources agree, do they conflict, or is it unconfirmed? Tick the claims that decide it.',
    'Say why, and check your answer: only then the mark is shown, with its reason.',
  ];
}

interface BeginFormProps {
  readonly lesson: Lesson;
  readonly isAnew: boolean;
  readonly onBegun: () => void;
  readonly onCancel: (() => void) | null;
}

function BeginForm({ lesson, isAnew, onBegun, onCancel }: BeginFormProps) {
  const [student, setStudent] = useState('');
  const [fieldId, noteId] = [useId(), useId()];
  return (
    <form
      className="begin-form"
      onSubmit={(event) => {
        event.preventDefault();
        beginSitting(lesson.id, student.trim());
        onBegun();
      }}
    >
      <label htmlFor={fieldId}>Your name, if you like</label>
      <input
        id={fieldId}
        // biome-ignore lint/a11y/noAutofocus: asked for by the press on "Start again", which goes with it.
        autoFocus={isAnew}
        className="form-input"
        autoComplete="off"
        dir="auto"
        maxLength={80}
        aria-describedby={noteId}
        value={student}
        onChange={(event) => setStudent(event.target.value)}
      />
      <p id={noteId} className="claim-note">
        Your answers stay in this browser, the name with them, until you save them as a file for your teacher.
        {isAnew && ' What was answered before stays kept; it is no longer shown.'}
      </p>
      <p className="step-buttons">
        <button type="submit" className="form-save">
          Begin
        </button>
        {onCancel !== null && (
          <button type="button" className="text-button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </p>
    </form>
  );
}
