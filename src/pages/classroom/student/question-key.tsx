import type { Feedback } from '../../../core/lesson/feedback.ts';
import type { MarkAnswer } from '../../../core/lesson/lesson-answer.ts';
import type { Case, Incident, Question } from '../../../core/model/case.ts';
import { MarkSign, MarkWord } from '../../../parts/mark-style.tsx';
import { markWord } from '../../../words/mark-word.ts';
import { takeClaims } from '../../../words/name-speakers.ts';
import { sayReason } from '../../../words/say-mark.ts';
import { nameClaim } from '../../comparison/say-claim-here.ts';
import { Standing } from '../../comparison/standing.tsx';
import { DecidingClaims } from '../deciding-claims.tsx';
import { RuleLink, ruleOfMark } from '../rule-link.tsx';
import { idOfPart, type MarkingView } from './marking-view.ts';
import { Overlooked } from './overlooked.tsx';
import { RoundByRound } from './round-by-round.tsx';

interface QuestionKeyProps {
  readonly view: MarkingView;
  readonly question: Question;
  readonly answer: MarkAnswer;
  readonly feedback: Feedback;
}

/** The mark at last: why, who is on which side, in which words; beside it what the student made of it, and overlooked. */
export function QuestionKey({ view, question, answer, feedback }: QuestionKeyProps) {
  const { theCase, incident } = view;
  const { comparison } = feedback;
  return (
    <section className="question-key" aria-labelledby={idOfPart(question.id, 'key')}>
      <h3 id={idOfPart(question.id, 'key')} className="key-title" tabIndex={-1}>
        <MarkSign mark={comparison.mark} />
        <span>
          <span className="sr-only">{question.text} </span>
          <MarkWord mark={comparison.mark} />
          {sayVerdict(answer, feedback)}
        </span>
      </h3>
      <div className="key-parts">
        <div>
          <Standing theCase={theCase} comparison={comparison} />
          <p className="key-reason">
            {sayReason(theCase, comparison)} <RuleLink rule={ruleOfMark[comparison.mark]} />
          </p>
        </div>
        <div className="key-own">
          <h4 className="answer-label">Your answer</h4>
          <OwnAnswer theCase={theCase} incident={incident} question={question} answer={answer} />
          <Overlooked theCase={theCase} feedback={feedback} />
        </div>
        <div>
          <DecidingClaims theCase={theCase} incident={incident} comparison={comparison} />
        </div>
      </div>
      <RoundByRound view={view} question={question} />
    </section>
  );
}

function sayVerdict({ mark }: MarkAnswer, { isMarkRight }: Feedback): string {
  if (mark === null) return '';
  return isMarkRight ? ', as you marked it' : `; you marked it “${markWord[mark].toLowerCase()}”`;
}

interface OwnAnswerProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly question: Question;
  readonly answer: MarkAnswer;
}

export function OwnAnswer({ theCase, incident, question, answer: { mark, claims, reason } }: OwnAnswerProps) {
  const picked = takeClaims(incident.claims, claims);
  return (
    <>
      <p>
        <strong>{mark !== null && markWord[mark]}</strong>
        {reason.trim() !== '' && (
          <>
            : <bdi>“{reason.trim()}”</bdi>
          </>
        )}
      </p>
      {picked.length > 0 && (
        <ul className="picked">
          {picked.map((claim) => (
            <li key={claim.id}>{nameClaim(theCase, question, claim)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
