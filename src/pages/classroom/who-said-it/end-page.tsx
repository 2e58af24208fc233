import type { Statement } from '../../../core/lesson/attribution/statement.ts';
import type { AttributionMistake, StatementFeedback } from '../../../core/lesson/attribution/statement-feedback.ts';
import type { AttributionAnswer } from '../../../core/lesson/lesson-answer.ts';
import { countOf } from '../../../parts/mark-count.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { commitWork } from '../../../store/work-desk.ts';
import { nameAttributionMistake } from '../../../words/lesson/name-attribution-mistake.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Discussion } from '../discussion.tsx';
import { LessonLink } from '../lesson-link.tsx';
import { SaveAnswers } from '../student/save-answers.tsx';
import { Legend, MarkedSentence } from './marked-sentence.tsx';
import { findAnswer, findFeedback, placeOf, type ReportView, readWords, startAnswer } from './report-view.ts';
import { Mistakes, sayAnswer, sayVerdict, VoiceList } from './sentence-key.tsx';

interface Checked {
  readonly number: number;
  readonly statement: Statement;
  readonly answer: AttributionAnswer;
  readonly feedback: StatementFeedback;
}

/** What came of it, sentence by sentence; what was left can be checked at once. It counts, and grades nobody. */
export function EndPage({ view }: { view: ReportView }) {
  const { lesson, statements, sat } = view;
  const checked = statements.flatMap((statement, index): readonly Checked[] => {
    const answer = findAnswer(view, statement);
    const feedback = findFeedback(statement, answer);
    return answer === null || feedback === null ? [] : [{ number: index + 1, statement, answer, feedback }];
  });
  const left = statements.filter((statement) => findAnswer(view, statement)?.isChecked !== true);
  const checkRest = () =>
    void commitWork('check-answer', {
      attributionAnswers: left.map((statement) => ({
        ...(findAnswer(view, statement) ?? startAnswer(view, statement)),
        isChecked: true,
      })),
    });
  return (
    <Frame title={`${lesson.title}: the end`} page="classroom">
      <div className="lesson-end">
        <header className="lesson-head">
          <p className="text-small text-soft print:hidden">
            <LessonLink to={{ lesson: lesson.id, incident: 'report' }}>{lesson.title}</LessonLink>
          </p>
          <PageTitle>{left.length === 0 ? 'All sentences checked' : 'So far'}</PageTitle>
          <p className="lede">
            {sat.sitting.student !== '' && `${sat.sitting.student}: `}
            {saySum(checked)} {sayMost(checked)}
          </p>
        </header>
        {left.length > 0 && (
          <p className="step-buttons print:hidden">
            <button type="button" className="form-save" onClick={checkRest}>
              Check all the rest
            </button>
            <LessonLink to={{ lesson: lesson.id, incident: 'report' }}>Back to the report</LessonLink>
            <span className="claim-note">
              {countOf(left.length, 'sentence')} not checked yet. Where nothing was chosen, the key is shown.
            </span>
          </p>
        )}
        <SaveAnswers lesson={lesson} sat={sat} />
        {checked.length > 0 && (
          <>
            <h2 className="section-title">Sentence by sentence</h2>
            <Legend />
            <ol className="end-list">
              {checked.map((each) => (
                <li key={each.number}>
                  <CheckedSentence view={view} checked={each} />
                </li>
              ))}
            </ol>
          </>
        )}
        <Discussion questions={lesson.discussion} />
        <p className="step-buttons print:hidden">
          <LessonLink to={{ lesson: lesson.id }}>Another student? Start again from the first page</LessonLink>
        </p>
      </div>
    </Frame>
  );
}

function CheckedSentence({ view: { theCase, report }, checked }: { view: ReportView; checked: Checked }) {
  const { number, statement, answer, feedback } = checked;
  const place = placeOf(statement);
  return (
    <div className="end-sentence">
      <div>
        <h3 className="answer-label">
          {number}. {sayVerdict(feedback)}
        </h3>
        <p className="sentence-words" lang={report.language} dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}>
          <MarkedSentence text={readWords(report, place)} place={place} voices={statement.voices} />
        </p>
      </div>
      <div>
        <h4 className="answer-label">The key</h4>
        <VoiceList theCase={theCase} report={report} statement={statement} />
        {!feedback.isSkipped && (
          <>
            <h4 className="answer-label">Your answer</h4>
            <p>{sayAnswer(report, answer)}</p>
          </>
        )}
        <Mistakes theCase={theCase} report={report} feedback={feedback} />
      </div>
    </div>
  );
}

/** "Who says it: 8 of 11 right; what it does: 9 of 10; how surely: 7 of 10." */
function saySum(checked: readonly Checked[]): string {
  if (checked.length === 0) return 'Nothing has been checked yet.';
  const all = checked.map(({ feedback }) => feedback);
  const credited = all.filter(({ voice }) => !voice.isOwn);
  const sure = all.filter(({ isCertaintyRight }) => isCertaintyRight !== null);
  const parts = [
    `Who says it: ${all.filter(({ isSpeakerRight }) => isSpeakerRight).length} of ${all.length} right`,
    credited.length > 0 &&
      `what it does: ${credited.filter(({ isStanceRight }) => isStanceRight).length} of ${credited.length}`,
    sure.length > 0 &&
      `how surely: ${sure.filter(({ isCertaintyRight }) => isCertaintyRight).length} of ${sure.length}`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function sayMost(checked: readonly Checked[]): string {
  const counts = new Map<AttributionMistake, number>();
  for (const { feedback } of checked)
    for (const mistake of feedback.mistakes) counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] === 1) return '';
  return `Overlooked most, ${most[1]} times: ${nameAttributionMistake(most[0]).toLowerCase()}.`;
}
