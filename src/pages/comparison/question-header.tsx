import type { ReactNode } from 'react';
import { findInterest, type Interest } from '../../core/analysis/find-interest.ts';
import { traceOrigins } from '../../core/analysis/trace-origins.ts';
import type { Mark, Note, NoteCode, QuestionComparison } from '../../core/compare/comparison.ts';
import { findPositions } from '../../core/compare/position.ts';
import type { Case } from '../../core/model/case.ts';
import { MarkSign, MarkWord } from '../../parts/mark-style.tsx';
import { markWord } from '../../words/mark-word.ts';
import { sayInterest } from '../../words/say-interest.ts';
import { sayReason } from '../../words/say-mark.ts';
import { sayNote } from '../../words/say-note.ts';
import { sayOrigins } from '../../words/say-origins.ts';
import { Standing } from './standing.tsx';

/** These four show where they are: in the source line, under the claim that replaced another, in the evidence. */
const shownAtClaims: ReadonlySet<NoteCode> = new Set(['relayed', 'unsourced', 'superseded', 'stale-relay']);

interface QuestionHeaderProps {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
}

/** A question's mark, in this order: what it is, and what it is with all that is known (`before`), what stands, why, and what else one should know; last, what one can do with it. */
export function QuestionHeader({
  theCase,
  comparison,
  before,
  children,
}: QuestionHeaderProps & { readonly before: Mark; readonly children: ReactNode }) {
  const lines = listNotes(theCase, comparison);
  return (
    <div className="question">
      <MarkSign mark={comparison.mark} />
      <div>
        <h2 className="question-text" tabIndex={-1}>
          {comparison.question.text}
        </h2>
        <p className="text-small">
          <MarkWord mark={comparison.mark} />
          {before !== comparison.mark && <span className="text-soft">, else {markWord[before].toLowerCase()}</span>}
        </p>
        <Standing theCase={theCase} comparison={comparison} />
        <p className="question-reason">{sayReason(theCase, comparison)}</p>
        {lines.length > 0 && (
          <ul className="question-notes">
            {lines.map((line) => (
              <li key={line.key}>{line.text}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  );
}

/** The method's notes; who says it against interest; last, how many origins stand behind the reports. */
function listNotes(theCase: Case, comparison: QuestionComparison): readonly { key: string; text: string }[] {
  const notes = comparison.notes.filter(({ code }) => !shownAtClaims.has(code));
  const interests = findInterest(theCase, comparison);
  const positions = findPositions(theCase, comparison.standing.claims).map(({ claim }) => claim);
  const origins = sayOrigins(theCase, traceOrigins(theCase, positions));
  const keyOf = ({ code, claims }: Note | Interest) => `${code} ${claims.join(' ')}`;
  return [
    ...notes.map((note) => ({ key: keyOf(note), text: sayNote(theCase, comparison, note) })),
    ...interests.map((interest) => ({ key: keyOf(interest), text: sayInterest(theCase, comparison, interest) })),
    ...(origins === null ? [] : [{ key: 'origins', text: `${origins}.` }]),
  ];
}
