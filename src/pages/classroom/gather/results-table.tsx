import type { MarkingLesson } from '../../../core/lesson/lesson.ts';
import type { LessonTally, QuestionTally } from '../../../core/lesson/results/tally-answers.ts';
import { lastRound } from '../../../core/lesson/rounds.ts';
import type { Case } from '../../../core/model/case.ts';
import { MarkSign, MarkWord } from '../../../parts/mark-style.tsx';
import { nameMisconception } from '../../../words/lesson/name-misconception.ts';
import { markWord } from '../../../words/mark-word.ts';
import { nameClaim } from '../../comparison/say-claim-here.ts';
import { ResultsBox } from './results-box.tsx';

const marks = ['agree', 'conflict', 'unconfirmed'] as const;
const most = 3;

interface ResultsTableProps {
  readonly lesson: MarkingLesson;
  readonly theCase: Case;
  readonly tally: LessonTally;
}

/** A row a question, in each round: how many chose what, the key, and what was overlooked most. */
export function ResultsTable({ lesson, theCase, tally }: ResultsTableProps) {
  return (
    <ResultsBox>
      <table className="results">
        <caption className="sr-only">How many chose what</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {marks.map((mark) => (
              <th key={mark} scope="col" className="results-number">
                {markWord[mark]}
              </th>
            ))}
            <th scope="col" className="results-number">
              No mark
            </th>
            <th scope="col">Key</th>
            <th scope="col">Overlooked most</th>
            <th scope="col">Ticked most</th>
          </tr>
        </thead>
        <tbody>
          {tally.questions.map((each) => (
            <ResultsRow
              key={`${each.incident} ${each.question} ${each.round}`}
              lesson={lesson}
              theCase={theCase}
              each={each}
            />
          ))}
        </tbody>
      </table>
    </ResultsBox>
  );
}

function ResultsRow({ lesson, theCase, each }: Omit<ResultsTableProps, 'tally'> & { readonly each: QuestionTally }) {
  const incident = theCase.incidentById.get(each.incident);
  const question = incident?.questions.find(({ id }) => id === each.question);
  if (incident === undefined || question === undefined) return null;
  return (
    <tr>
      <th scope="row">
        {question.text}
        <span className="source">
          {incident.title}
          {lastRound(lesson) > 0 && `, round ${each.round + 1}: ${lesson.rounds[each.round]?.title}`}
        </span>
      </th>
      {marks.map((mark) => (
        <td key={mark} className="results-number" data-key={each.key === mark || undefined}>
          {each.marks[mark]}
        </td>
      ))}
      <td className="results-number">{each.marks.none}</td>
      <td>
        <span className="results-key">
          <MarkSign mark={each.key} />
          <MarkWord mark={each.key} />
        </span>
      </td>
      <td>
        <ul>
          {each.misconceptions.slice(0, most).map(({ code, students }) => (
            <li key={code}>
              {students} × {nameMisconception(code)}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul>
          {each.claims.slice(0, most).map(({ claim: id, students }) => {
            const claim = incident.claims.find((other) => other.id === id);
            return (
              claim !== undefined && (
                <li key={id}>
                  {students} × {nameClaim(theCase, question, claim)}
                </li>
              )
            );
          })}
        </ul>
      </td>
    </tr>
  );
}
