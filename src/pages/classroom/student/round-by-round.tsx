import { compareRound, lastRound } from '../../../core/lesson/rounds.ts';
import type { Question } from '../../../core/model/case.ts';
import { MarkWord } from '../../../parts/mark-style.tsx';
import { markWord } from '../../../words/mark-word.ts';
import { sayReason } from '../../../words/say-mark.ts';
import type { MarkingView } from './marking-view.ts';

/** How the mark moved as more were heard, and the student's with it. */
export function RoundByRound({ view, question }: { view: MarkingView; question: Question }) {
  const { theCase, lesson, incident, sat } = view;
  if (lastRound(lesson) === 0) return null;
  return (
    <div className="rounds-box">
      <table className="rounds">
        <caption>Round by round</caption>
        <thead>
          <tr>
            <th scope="col">Heard</th>
            <th scope="col">You marked</th>
            <th scope="col">The mark then</th>
          </tr>
        </thead>
        <tbody>
          {lesson.rounds.map(({ title }, round) => {
            const own = sat.find(incident.id, question.id, round)?.mark ?? null;
            const comparison = compareRound(theCase, lesson, incident.id, question.id, round);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place; its title may come twice.
              <tr key={round}>
                <th scope="row">
                  {round === 0 ? '' : 'and '}
                  {title}
                </th>
                <td>{own === null ? 'nothing' : markWord[own]}</td>
                <td>
                  <MarkWord mark={comparison.mark} />. {sayReason(theCase, comparison)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
