import { useEffect, useMemo, useRef } from 'react';
import type { Feedback } from '../../../core/lesson/feedback.ts';
import { giveFeedback } from '../../../core/lesson/judging/give-feedback.ts';
import type { AskedQuestion } from '../../../core/lesson/lesson.ts';
import type { MarkAnswer } from '../../../core/lesson/lesson-answer.ts';
import { compareRound, lastRound, listHeard } from '../../../core/lesson/rounds.ts';
import type { Claim, Question } from '../../../core/model/case.ts';
import { findSpeaker } from '../../../parts/speaker.ts';
import { letterOfCamp } from '../../comparison/camp-letter.tsx';
import type { Column } from '../../comparison/columns.ts';
import { sortByTime } from '../sort-by-time.ts';
import { AnswerForm } from './answer-form.tsx';
import { ClaimPick, KeyedClaim } from './claim-pick.tsx';
import { idOfPart, type MarkingView, startAnswer } from './marking-view.ts';
import { QuestionKey } from './question-key.tsx';

interface QuestionRowsProps {
  readonly view: MarkingView;
  readonly asked: AskedQuestion;
  readonly number: number;
  readonly columns: readonly Column[];
}

/** A question with what was said on it; below, the answer or, once that is checked, the key. */
export function QuestionRows({ view, asked, number, columns }: QuestionRowsProps) {
  const { theCase, lesson, incident, round, sat, isNarrow } = view;
  const question = incident.questions.find(({ id }) => id === asked.question);
  const heard = useMemo(
    () => sortByTime(theCase, listHeard(theCase, lesson, incident.id, asked.question, round)),
    [theCase, lesson, incident.id, asked.question, round],
  );
  const answer = sat.find(incident.id, asked.question, round);
  const final = sat.find(incident.id, asked.question, lastRound(lesson));
  const isShown = final?.isChecked === true;
  const feedback = useMemo(() => (isShown && answer !== null ? judge(view, answer) : null), [isShown, answer, view]);
  useFocusOnKey(asked.question, isShown);
  if (question === undefined) return null;
  const role = isNarrow ? 'row' : undefined;
  return (
    <>
      <tr role={role} className="asked-row">
        <th scope="row" abbr={question.text} role={isNarrow ? 'rowheader' : undefined}>
          <div className="question">
            <span className="asked-number" aria-hidden="true">
              {number}
            </span>
            <div>
              <h2 id={idOfPart(question.id, 'head')} className="question-text" tabIndex={-1}>
                {question.text}
              </h2>
              {asked.prompt !== '' && <p className="asked-prompt">{asked.prompt}</p>}
            </div>
          </div>
        </th>
        {columns.map((column) => (
          <ClaimsCell
            key={column.id}
            view={view}
            question={question}
            column={column}
            heard={heard}
            answer={answer}
            feedback={feedback}
          />
        ))}
      </tr>
      <tr role={role} className="answer-row">
        <td colSpan={columns.length + 1} role={isNarrow ? 'cell' : undefined}>
          {feedback === null || answer === null ? (
            <AnswerForm view={view} question={question} heard={heard} answer={answer} />
          ) : (
            <QuestionKey view={view} question={question} answer={answer} feedback={feedback} />
          )}
        </td>
      </tr>
    </>
  );
}

/** Who has just asked for the key is led to it, and has it read out. */
function useFocusOnKey(question: string, isShown: boolean): void {
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) document.getElementById(idOfPart(question, 'key'))?.focus();
    wasShown.current = isShown;
  }, [question, isShown]);
}

function judge({ theCase, lesson, incident }: MarkingView, answer: MarkAnswer): Feedback | null {
  if (answer.mark === null) return null;
  const comparison = compareRound(theCase, lesson, incident.id, answer.question, answer.round);
  return giveFeedback(theCase, comparison, { mark: answer.mark, claims: answer.claims });
}

interface ClaimsCellProps {
  readonly view: MarkingView;
  readonly question: Question;
  readonly column: Column;
  readonly heard: readonly Claim[];
  readonly answer: MarkAnswer | null;
  readonly feedback: Feedback | null;
}

function ClaimsCell({ view, question, column, heard, answer, feedback }: ClaimsCellProps) {
  const { theCase, lesson, incident, round, sat, isNarrow } = view;
  const role = isNarrow ? 'cell' : undefined;
  const groups = column.parties
    .map(({ party }) => ({ party, claims: heard.filter((claim) => findSpeaker(theCase, claim).party === party.id) }))
    .filter(({ claims }) => claims.length > 0);
  if (groups.length === 0) {
    return (
      <td className="blank" role={role}>
        <span className="sr-only">no statement</span>
      </td>
    );
  }
  const picked = answer?.claims ?? [];
  const before = round === 0 ? null : new Set(listHeard(theCase, lesson, incident.id, question.id, round - 1));
  const pick = (claim: Claim, isPicked: boolean) => {
    const rest = picked.filter((id) => id !== claim.id);
    sat.answer({ ...startAnswer(view, question, answer), claims: isPicked ? [...rest, claim.id] : rest });
  };
  return (
    <td role={role}>
      {!column.namesParties && <p className="chapter-party">{column.title}</p>}
      {groups.map(({ party, claims }) => (
        <div key={party.id} className="party-cell">
          {column.namesParties && <p className="party-name">{party.name}</p>}
          {claims.map((claim) => {
            const shared = { theCase, incident, question, claim, isPicked: picked.includes(claim.id) };
            return feedback === null ? (
              <ClaimPick
                key={claim.id}
                {...shared}
                id={claim === heard[0] ? idOfPart(question.id, 'claims') : undefined}
                isNew={before !== null && !before.has(claim)}
                onPick={(isPicked) => pick(claim, isPicked)}
              />
            ) : (
              <KeyedClaim key={claim.id} {...shared} claimKey={readKey(feedback, claim)} />
            );
          })}
        </div>
      ))}
    </td>
  );
}

function readKey({ comparison }: Feedback, claim: Claim) {
  const camp = comparison.mark === 'conflict' ? comparison.camps.findIndex((ids) => ids.includes(claim.id)) : -1;
  return {
    camp: camp === -1 ? null : letterOfCamp(camp),
    isDeciding: comparison.decidedBy.includes(claim.id),
    isReplaced: !comparison.standing.claims.includes(claim),
  };
}
