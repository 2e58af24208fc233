import { useMemo } from 'react';
import type { Feedback } from '../../../core/lesson/feedback.ts';
import { giveFeedback } from '../../../core/lesson/judging/give-feedback.ts';
import type { MarkingLesson } from '../../../core/lesson/lesson.ts';
import type { MarkAnswer } from '../../../core/lesson/lesson-answer.ts';
import { compareRound, lastRound } from '../../../core/lesson/rounds.ts';
import type { Case, Incident, Question } from '../../../core/model/case.ts';
import { MarkSign } from '../../../parts/mark-style.tsx';
import { markWord } from '../../../words/mark-word.ts';
import { sayReason } from '../../../words/say-mark.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Discussion } from '../discussion.tsx';
import { LessonLink } from '../lesson-link.tsx';
import type { Sat } from '../use-sitting.ts';
import { Overlooked } from './overlooked.tsx';
import { OwnAnswer } from './question-key.tsx';
import { SaveAnswers } from './save-answers.tsx';
import { sayMostOverlooked } from './say-most-overlooked.ts';

interface SummaryPageProps {
  readonly lesson: MarkingLesson;
  readonly theCase: Case;
  readonly sat: Sat;
}

interface Marked {
  readonly incident: Incident;
  readonly question: Question;
  readonly answer: MarkAnswer;
  readonly feedback: Feedback;
}

/** What came of it: the answers that were checked, each beside its mark. It counts marks, and grades nobody. */
export function SummaryPage({ lesson, theCase, sat }: SummaryPageProps) {
  const marked = useMemo(() => listMarked(lesson, theCase, sat), [lesson, theCase, sat]);
  const asked = lesson.topics.flatMap(({ questions }) => questions).length;
  const right = marked.filter(({ feedback }) => feedback.isMarkRight).length;
  const most = sayMostOverlooked(marked.map(({ feedback }) => feedback));
  return (
    <Frame title={`${lesson.title}: the end`} page="classroom">
      <div className="lesson-end">
        <header className="lesson-head">
          <p className="text-small text-soft">
            <LessonLink to={{ lesson: lesson.id }}>{lesson.title}</LessonLink>
          </p>
          <PageTitle>{marked.length === asked ? 'All questions marked' : 'So far'}</PageTitle>
          <p className="lede">
            {sat.sitting.student !== '' && `${sat.sitting.student}: `}
            {right} of {marked.length} {marked.length === 1 ? 'mark' : 'marks'} right
            {marked.length < asked && `; ${asked - marked.length} not checked yet`}. {most}
          </p>
        </header>
        <SaveAnswers lesson={lesson} sat={sat} />
        <h2 className="section-title">Question by question</h2>
        <ol className="end-list">
          {marked.map((each) => (
            <li key={`${each.incident.id} ${each.question.id}`}>
              <MarkedQuestion theCase={theCase} marked={each} />
            </li>
          ))}
        </ol>
        <Discussion questions={lesson.discussion} />
        <p className="step-buttons print:hidden">
          <LessonLink to={{ lesson: lesson.id }}>Another student? Start again from the first page</LessonLink>
        </p>
      </div>
    </Frame>
  );
}

function MarkedQuestion({ theCase, marked }: { theCase: Case; marked: Marked }) {
  const { incident, question, answer, feedback } = marked;
  const { mark } = feedback.comparison;
  return (
    <div className="question">
      <MarkSign mark={mark} />
      <div className="key-parts">
        <div>
          <h3 className="question-text">{question.text}</h3>
          <p className="text-small text-soft">{incident.title}</p>
          <p>
            <strong>{markWord[mark]}.</strong> {sayReason(theCase, feedback.comparison)}
          </p>
        </div>
        <div>
          <h4 className="answer-label">Your answer</h4>
          <OwnAnswer theCase={theCase} incident={incident} question={question} answer={answer} />
          <Overlooked theCase={theCase} feedback={feedback} />
        </div>
      </div>
    </div>
  );
}

/** Of the last round, in the lesson's order. */
function listMarked(lesson: MarkingLesson, theCase: Case, sat: Sat): readonly Marked[] {
  const round = lastRound(lesson);
  return lesson.topics.flatMap((topic) => {
    const incident = theCase.incidentById.get(topic.incident);
    return topic.questions.flatMap((asked) => {
      const question = incident?.questions.find(({ id }) => id === asked.question);
      const answer = sat.find(topic.incident, asked.question, round);
      if (incident === undefined || question === undefined || answer?.isChecked !== true || answer.mark === null)
        return [];
      const comparison = compareRound(theCase, lesson, topic.incident, question.id, round);
      const feedback = giveFeedback(theCase, comparison, { mark: answer.mark, claims: answer.claims });
      return [{ incident, question, answer, feedback }];
    });
  });
}
