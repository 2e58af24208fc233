import { type ReactNode, useState } from 'react';
import type { Mark } from '../../../core/compare/comparison.ts';
import type { MarkAnswer } from '../../../core/lesson/lesson-answer.ts';
import { lastRound } from '../../../core/lesson/rounds.ts';
import { keyMarkAnswer } from '../../../core/log/work.ts';
import type { Claim, Question } from '../../../core/model/case.ts';
import { MarkSign } from '../../../parts/mark-style.tsx';
import { markWord } from '../../../words/mark-word.ts';
import { nameClaim } from '../../comparison/say-claim-here.ts';
import { listMissing, type Missing } from '../list-missing.ts';
import { EarlierAnswers } from './earlier-answers.tsx';
import { idOfPart, type MarkingView, startAnswer } from './marking-view.ts';
import { useKeptText } from './use-kept-text.ts';

interface AnswerFormProps {
  readonly view: MarkingView;
  readonly question: Question;
  readonly heard: readonly Claim[];
  readonly answer: MarkAnswer | null;
}

const choices: readonly { readonly mark: Mark; readonly meaning: string }[] = [
  { mark: 'agree', meaning: 'two sides say the same' },
  { mark: 'conflict', meaning: 'two sides say what cannot both be true' },
  { mark: 'unconfirmed', meaning: 'neither' },
];

const faults: Record<Missing, string> = {
  mark: 'Choose one of the three.',
  claims: 'Tick, above, the claims that decide it.',
  reason: 'Say why, in a few words.',
};

/** A mark, the claims that decide it, and why. Each change is kept; only the last round's answer can be checked. */
export function AnswerForm({ view, question, heard, answer }: AnswerFormProps) {
  const { lesson, round, sat } = view;
  const current = startAnswer(view, question, answer);
  const isLast = round === lastRound(lesson);
  const [isAsked, setAsked] = useState(false);
  const reason = useKeptText(`${keyMarkAnswer(current)} reason`, current.reason, (text) =>
    sat.answer({ ...current, reason: text }),
  );
  // By what stands in the field, kept or not: a fault that went only as the field is left would move the button away from under the press.
  const written = { ...current, reason: reason.text };
  const when = isLast && isAsked ? 'before the key' : 'in between';
  const missing = isAsked || view.isPressed ? listMissing(written, when) : [];
  const faultOf = (part: Missing) => (missing.includes(part) ? `${idOfPart(question.id, part)}-fault` : undefined);
  const check = () => {
    const whole = { ...current, reason: reason.readText() };
    const [first] = listMissing(whole, 'before the key');
    setAsked(true);
    if (first === undefined) sat.answer({ ...whole, isChecked: true });
    else goTo(question, first);
  };
  return (
    <form
      id={idOfPart(question.id, 'form')}
      className="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) check();
      }}
    >
      <div className="answer-part">
        <fieldset className="answer-marks" aria-describedby={faultOf('mark')}>
          <legend>
            <span className="sr-only">{question.text} </span>How do the sources stand to each other?
          </legend>
          {choices.map(({ mark, meaning }, index) => (
            <label key={mark} className="mark-choice">
              <input
                id={index === 0 ? idOfPart(question.id, 'mark') : undefined}
                type="radio"
                name={`mark ${view.incident.id} ${question.id} ${round}`}
                value={mark}
                checked={current.mark === mark}
                onChange={() => sat.answer({ ...current, mark, reason: reason.readText() })}
              />
              <MarkSign mark={mark} isPlain />
              <span>
                <strong>{markWord[mark]}</strong> <small>{meaning}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <Fault id={faultOf('mark')}>{faults.mark}</Fault>
      </div>
      <div className="answer-part">
        <p className="answer-label">Decided by</p>
        <Picked view={view} question={question} heard={heard} answer={current} />
        <Fault id={faultOf('claims')}>
          {heard.length === 0 ? 'Nobody is quoted on this: nothing can decide it.' : faults.claims}
        </Fault>
        <label className="answer-label" htmlFor={idOfPart(question.id, 'reason')}>
          Why{isLast ? '' : ' (if you like)'}
          <span className="sr-only"> on {question.text}</span>
        </label>
        <textarea
          id={idOfPart(question.id, 'reason')}
          className="form-input form-text answer-reason"
          rows={2}
          maxLength={2000}
          dir="auto"
          aria-invalid={missing.includes('reason') || undefined}
          aria-describedby={faultOf('reason')}
          value={reason.text}
          onChange={(event) => reason.type(event.target.value)}
          onBlur={reason.leave}
        />
        <Fault id={faultOf('reason')}>{faults.reason}</Fault>
        {isLast ? (
          <p className="answer-buttons">
            <button type="submit" className="form-save">
              Check my answer<span className="sr-only"> on {question.text}</span>
            </button>
            <span className="claim-note">It can no longer be changed then.</span>
          </p>
        ) : (
          <p className="claim-note">You will mark it again when more have been heard.</p>
        )}
      </div>
      <EarlierAnswers view={view} question={question} />
    </form>
  );
}

/** Where nobody is quoted there is nothing to tick: then the mark is what must change. */
export function goTo(question: Pick<Question, 'id'>, part: Missing): void {
  const [wanted, mark] = [part, 'mark' as const].map((each) => document.getElementById(idOfPart(question.id, each)));
  (wanted ?? mark)?.focus();
}

function Fault({ id, children }: { id: string | undefined; children: ReactNode }) {
  return (
    id !== undefined && (
      <p id={id} className="answer-fault" role="alert">
        {children}
      </p>
    )
  );
}

/** What is ticked above, for the eye and for who cannot see both at once. */
function Picked({ view, question, heard, answer }: Omit<AnswerFormProps, 'answer'> & { readonly answer: MarkAnswer }) {
  const picked = heard.filter(({ id }) => answer.claims.includes(id));
  if (heard.length === 0) return <p className="claim-note">Nobody has been quoted on this so far.</p>;
  if (picked.length === 0) return <p className="claim-note">Tick, above, the claims that decide it.</p>;
  return (
    <ul className="picked">
      {picked.map((claim) => (
        <li key={claim.id}>{nameClaim(view.theCase, question, claim)}</li>
      ))}
    </ul>
  );
}
