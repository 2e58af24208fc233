import { useId, useState } from 'react';
import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import type { Case, Claim } from '../../../core/model/case.ts';
import { useNarrowScreen } from '../../../io/layout.ts';
import { MarkSign, MarkWord } from '../../../parts/mark-style.tsx';
import { sayDates } from '../../../words/say-date.ts';
import { sayReason, sayStanding } from '../../../words/say-mark.ts';
import { sayNote } from '../../../words/say-note.ts';
import { Link } from '../../link.tsx';
import { ClaimEditor } from './claim-editor.tsx';
import type { Example } from './example.ts';
import { compareFound, type FoundExample, tryChanges } from './find-example.ts';
import { listAnswers } from './list-answers.ts';
import { tellChange, tellRule } from './tell-rule.ts';

interface ExampleProps {
  readonly theCase: Case;
  readonly example: Example;
  readonly found: FoundExample;
  /** The case that ships is the one that is open, so that its pages can be linked to. */
  readonly isOpen: boolean;
}

/** A question with its claims, which the reader may change: the method is applied anew at once, to this copy alone. */
export function ExampleFigure({ theCase, example, found, isOpen }: ExampleProps) {
  const { incident, question } = found;
  const [claims, setClaims] = useState(found.claims);
  // Numbers being typed are the fields' own: they begin anew when the claims are set by a press.
  const [edition, setEdition] = useState(0);
  const isNarrow = useNarrowScreen();
  const id = useId();
  const original = compareFound(theCase, found, found.claims);
  const comparison = compareFound(theCase, found, claims);
  const isChanged = claims.some((claim, index) => claim !== found.claims[index]);
  const choices = listAnswers(theCase, question, found.claims);

  const set = (changed: readonly Claim[]) => {
    setClaims(changed);
    setEdition(edition + 1);
  };
  const change = (changed: Claim) => {
    const before = found.claims.find((claim) => claim.id === changed.id);
    const next = before !== undefined && isSameClaim(before, changed) ? before : changed;
    setClaims(claims.map((claim) => (claim.id === next.id ? next : claim)));
  };
  const rows = claims.map((claim) => {
    const before = found.claims.find(({ id: own }) => own === claim.id) ?? claim;
    const props = { theCase, comparison, claim, before, choices, onChange: change };
    return <ClaimEditor key={`${claim.id} ${edition}`} isRow={!isNarrow} {...props} />;
  });

  return (
    <section className="example" aria-labelledby={id}>
      <h3 className="example-title" id={id}>
        {isOpen ? <Link to={{ incident: incident.id, question: question.id }}>{question.text}</Link> : question.text}{' '}
        <span className="example-where">
          {incident.title}, {sayDates(incident.date)}
        </span>
      </h3>
      <p className="example-gist">{example.gist}</p>
      <Verdict theCase={theCase} comparison={comparison} />
      <p className="example-rule" role="status">
        {isChanged ? tellChange(original.mark, comparison) : tellRule(comparison)}
      </p>
      <div className="example-trials">
        <span id={`${id} trials`}>Try:</span>
        <ul aria-labelledby={`${id} trials`}>
          {example.trials.map(({ label, changes }) => (
            <li key={label}>
              <button type="button" className="text-button" onClick={() => set(tryChanges(found.claims, changes))}>
                {label}
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="text-button example-reset"
          aria-disabled={!isChanged}
          onClick={() => isChanged && set(found.claims)}
        >
          As it was
        </button>
      </div>
      {isNarrow ? (
        <ul className="example-list">{rows}</ul>
      ) : (
        <table className="example-table">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Position</th>
              <th scope="col">Certainty</th>
              <th scope="col">Answer</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    </section>
  );
}

function Verdict({ theCase, comparison }: { theCase: Case; comparison: QuestionComparison }) {
  const standing = sayStanding(theCase, comparison);
  const notes = comparison.notes.map((note) => ({ code: note.code, text: sayNote(theCase, comparison, note) }));
  return (
    <div className="example-verdict">
      <MarkSign mark={comparison.mark} />
      <div>
        <p className="example-mark">
          <MarkWord mark={comparison.mark} />
          {standing !== null && <span className="example-standing">{standing}</span>}
        </p>
        <p className="example-reason">{sayReason(theCase, comparison)}</p>
        {notes.length > 0 && (
          <ul className="example-notes" aria-label="Notes">
            {notes.map(({ code, text }) => (
              <li key={`${code} ${text}`}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function isSameClaim(a: Claim, b: Claim): boolean {
  return a.stance === b.stance && a.certainty === b.certainty && a.answer === b.answer;
}
