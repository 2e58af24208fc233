import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AttributionLesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { useAddress } from '../../../io/address.ts';
import { joinParts, separator } from '../../../parts/join-parts.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { citeIsolated } from '../cite-report.ts';
import { LessonLink } from '../lesson-link.tsx';
import type { Sat } from '../use-sitting.ts';
import { EndPage } from './end-page.tsx';
import { ReportText } from './report-text.tsx';
import { findAnswer, findFeedback, type ReportView } from './report-view.ts';
import { SentenceForm } from './sentence-form.tsx';
import { listMistakes, SentenceKey, sayVerdict } from './sentence-key.tsx';
import { useStatements } from './use-statements.ts';
import './who-said-it.css';

interface WhoSaidItPageProps {
  readonly desk: Desk;
  readonly lesson: AttributionLesson;
  readonly theCase: Case;
  readonly sat: Sat;
}

/** A report, sentence by sentence: whose word it is, and how sure. Nothing of the key is on the page before a sentence is checked. */
export function WhoSaidItPage({ desk, lesson, theCase, sat }: WhoSaidItPageProps) {
  const [{ task }] = useAddress();
  const statements = useStatements(desk, lesson, theCase);
  const report = theCase.reportById.get(lesson.report);
  if (statements === null || report === undefined)
    return <Frame title={lesson.title} page="classroom" isStillLoading />;
  const view: ReportView = { theCase, lesson, report, statements, sat };
  return task === 'end' ? <EndPage view={view} /> : <ReportPage view={view} />;
}

function ReportPage({ view }: { view: ReportView }) {
  const { lesson, report, statements } = view;
  const [{ question }, changeAddress] = useAddress();
  const answers = statements.map((statement) => findAnswer(view, statement));
  const done = answers.filter((answer) => answer?.isChecked === true).length;
  // Once checked it stays in hand until the student goes on.
  const [firstOpen] = useState(() => answers.findIndex((answer) => answer?.isChecked !== true));
  const asked = Number(question ?? '0') - 1;
  const index = statements[asked] === undefined ? Math.max(0, firstOpen) : asked;
  const isLed = useRef(false);
  const choose = (next: number) => {
    isLed.current = next !== index;
    changeAddress({ question: String(next + 1) }, 'push');
  };
  const goOn = () => {
    const next = [...answers.keys()].find((at) => at > index && answers[at]?.isChecked !== true);
    if (next !== undefined) return choose(next);
    changeAddress({ question: null, task: 'end' }, 'push');
    window.scrollTo(0, 0);
  };
  return (
    <Frame title={lesson.title} page="classroom">
      <header className="lesson-head">
        <p className="text-small text-soft">
          <LessonLink to={{ lesson: lesson.id }}>{lesson.title}</LessonLink>
        </p>
        <PageTitle>
          <bdi>{report.headline}</bdi>
        </PageTitle>
        <p className="text-small text-soft">
          {joinParts([citeIsolated(report), `${done} of ${statements.length} sentences checked`], separator)}
        </p>
      </header>
      <div className="who-said-it">
        <section className="report-column" aria-label="The report">
          <ReportText view={view} chosen={index} onChoose={choose} />
        </section>
        <SentencePanel key={index} view={view} index={index} isLed={isLed} onChoose={choose} onGoOn={goOn} />
      </div>
      <nav className="step-buttons" aria-label="Steps of the lesson">
        <LessonLink to={{ lesson: lesson.id, incident: 'report', task: 'end' }}>To the end of the lesson</LessonLink>
      </nav>
    </Frame>
  );
}

interface SentencePanelProps {
  readonly view: ReportView;
  readonly index: number;
  /** Set while the student is led to it from another. */
  readonly isLed: RefObject<boolean>;
  readonly onChoose: (index: number) => void;
  readonly onGoOn: () => void;
}

/** The sentence in hand: the form or, once checked, its key. */
function SentencePanel({ view, index, isLed, onChoose, onGoOn }: SentencePanelProps) {
  const { theCase, report, statements } = view;
  const statement = statements[index];
  const answer = statement === undefined ? null : findAnswer(view, statement);
  const feedback = statement === undefined ? null : findFeedback(statement, answer);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isLed.current) leadTo(head.current);
    isLed.current = false;
  }, [isLed]);
  useFocusOnceChecked(head, feedback !== null);
  if (statement === undefined) return null;
  return (
    <section className="sentence-panel" aria-labelledby="sentence-title">
      <div className="sentence-head">
        <h2 id="sentence-title" ref={head} tabIndex={-1} className="section-title">
          Sentence {index + 1} of {statements.length}
          {feedback !== null && (
            <>
              <span className="sr-only">: </span>
              <span className="sentence-verdict">{sayVerdict(feedback)}</span>
            </>
          )}
        </h2>
        <p className="sentence-moves">
          <button type="button" className="text-button" disabled={index === 0} onClick={() => onChoose(index - 1)}>
            Previous<span className="sr-only"> sentence</span>
          </button>
          <button
            type="button"
            className="text-button"
            disabled={index === statements.length - 1}
            onClick={() => onChoose(index + 1)}
          >
            Next<span className="sr-only"> sentence</span>
          </button>
        </p>
      </div>
      <p role="status" className="sr-only">
        {feedback !== null && `${sayVerdict(feedback)}. ${listMistakes(theCase, report, feedback).join(' ')}`}
      </p>
      {feedback === null || answer === null ? (
        <SentenceForm view={view} index={index} answer={answer} onSkip={onGoOn} />
      ) : (
        <>
          <SentenceKey theCase={theCase} report={report} statement={statement} answer={answer} feedback={feedback} />
          <p className="step-buttons">
            <button type="button" className="form-save" onClick={onGoOn}>
              Go on
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function leadTo(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: window.matchMedia('(max-width: 900px)').matches ? 'start' : 'nearest' });
}

/** Who has just asked for the key is led to it. */
function useFocusOnceChecked(head: RefObject<HTMLHeadingElement | null>, isChecked: boolean): void {
  const was = useRef(isChecked);
  useEffect(() => {
    if (isChecked && !was.current) leadTo(head.current);
    was.current = isChecked;
  }, [head, isChecked]);
}
