import type { Question } from '../../../core/model/case.ts';
import { joinParts } from '../../../parts/join-parts.ts';
import { markWord } from '../../../words/mark-word.ts';
import type { MarkingView } from './marking-view.ts';

/** What the student made of it when fewer had been heard. */
export function EarlierAnswers({ view, question }: { view: MarkingView; question: Question }) {
  const { lesson, incident, round, sat } = view;
  const earlier = lesson.rounds.slice(0, round).flatMap(({ title }, index) => {
    const answer = sat.find(incident.id, question.id, index);
    return answer === null || answer.mark === null ? [] : [{ index, title, mark: answer.mark, reason: answer.reason }];
  });
  if (earlier.length === 0) return null;
  return (
    <div className="earlier-answers">
      <p className="answer-label">What you marked before</p>
      <ol>
        {earlier.map(({ index, title, mark, reason }) => (
          <li key={index}>
            Round {index + 1}, {title}: <strong>{markWord[mark]}</strong>
            {joinParts([reason.trim()], '') !== '' && <span className="text-soft"> “{reason.trim()}”</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
