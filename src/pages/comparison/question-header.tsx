import type { NoteCode, QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case } from '../../core/model/case.ts';
import { MarkSign, MarkWord } from '../../parts/mark-style.tsx';
import { takeClaims } from '../../words/name-speakers.ts';
import { sayCamp, sayReason, sayStanding } from '../../words/say-mark.ts';
import { sayNote } from '../../words/say-note.ts';
import { CampLetter, letterOfCamp } from './camp-letter.tsx';

/** These four show where they are: in the source line, under the claim that replaced another, in the evidence. */
const shownAtClaims: ReadonlySet<NoteCode> = new Set(['relayed', 'unsourced', 'superseded', 'stale-relay']);

interface QuestionHeaderProps {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
}

/** A question's mark, in this order: what it is, what stands, why, and what else one should know. */
export function QuestionHeader({ theCase, comparison }: QuestionHeaderProps) {
  const notes = comparison.notes.filter(({ code }) => !shownAtClaims.has(code));
  return (
    <div className="question">
      <MarkSign mark={comparison.mark} />
      <div>
        <h2 className="question-text">{comparison.question.text}</h2>
        <p className="text-small">
          <MarkWord mark={comparison.mark} />
        </p>
        <Standing theCase={theCase} comparison={comparison} />
        <p className="question-reason">{sayReason(theCase, comparison)}</p>
        {notes.length > 0 && (
          <ul className="question-notes">
            {notes.map((note) => (
              <li key={`${note.code} ${note.claims.join(' ')}`}>{sayNote(theCase, comparison, note)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** What the sources share or, in a conflict, each side by the letter that its claims carry. */
function Standing({ theCase, comparison }: QuestionHeaderProps) {
  if (comparison.mark === 'conflict') {
    return (
      <ul className="question-standing">
        {comparison.camps.map((camp, index) => (
          <li key={camp.join(' ')} className="question-camp">
            <CampLetter letter={letterOfCamp(index)} />
            {sayCamp(theCase, comparison, takeClaims(comparison.claims, camp))}
          </li>
        ))}
      </ul>
    );
  }
  const standing = sayStanding(theCase, comparison);
  return standing === null ? null : <p className="question-standing">{standing}</p>;
}
