import { Fragment } from 'react';
import type { AskedQuestion, MarkingLesson, Topic } from '../../../core/lesson/lesson.ts';
import { compareRound, lastRound } from '../../../core/lesson/rounds.ts';
import type { Case, Incident } from '../../../core/model/case.ts';
import { MarkSign, MarkWord } from '../../../parts/mark-style.tsx';
import { sayReason, sayStanding } from '../../../words/say-mark.ts';
import { DecidingClaims } from '../deciding-claims.tsx';
import { RuleLink, ruleOfMark } from '../rule-link.tsx';

interface KeyProps {
  readonly lesson: MarkingLesson;
  readonly theCase: Case;
}

/** For the teacher: each question's mark, in each round, with its reason and the words that decide it. */
export function Key({ lesson, theCase }: KeyProps) {
  return (
    <section className="key" aria-labelledby="key-title">
      <h2 id="key-title" className="section-title">
        Key<span className="paper-only">: {lesson.title}</span>
      </h2>
      {lesson.topics.map((topic) => {
        const incident = theCase.incidentById.get(topic.incident);
        return (
          incident !== undefined && (
            <Fragment key={incident.id}>
              <h3 className="topic-title">{incident.title}</h3>
              <ol className="key-list">
                {topic.questions.map((asked) => (
                  <li key={asked.question}>
                    <KeyQuestion lesson={lesson} theCase={theCase} topic={topic} incident={incident} asked={asked} />
                  </li>
                ))}
              </ol>
            </Fragment>
          )
        );
      })}
    </section>
  );
}

interface KeyQuestionProps extends KeyProps {
  readonly topic: Topic;
  readonly incident: Incident;
  readonly asked: AskedQuestion;
}

function KeyQuestion({ lesson, theCase, topic, incident, asked }: KeyQuestionProps) {
  const last = lastRound(lesson);
  const comparison = compareRound(theCase, lesson, topic.incident, asked.question, last);
  const standing = sayStanding(theCase, comparison);
  return (
    <div className="question">
      <MarkSign mark={comparison.mark} />
      <div className="key-parts">
        <div>
          <h4 className="question-text">{comparison.question.text}</h4>
          <p className="text-small">
            <MarkWord mark={comparison.mark} />
            {last > 0 && <span className="text-soft">, in the last round</span>}
          </p>
          {standing !== null && <p className="question-standing">{standing}</p>}
          <p className="key-reason">
            {sayReason(theCase, comparison)} <RuleLink rule={ruleOfMark[comparison.mark]} />
          </p>
          <EarlierRounds lesson={lesson} theCase={theCase} topic={topic} asked={asked} />
        </div>
        <div>
          <DecidingClaims theCase={theCase} incident={incident} comparison={comparison} />
        </div>
      </div>
    </div>
  );
}

function EarlierRounds({ lesson, theCase, topic, asked }: Omit<KeyQuestionProps, 'incident'>) {
  const earlier = lesson.rounds.slice(0, lastRound(lesson));
  if (earlier.length === 0) return null;
  return (
    <ol className="question-notes">
      {earlier.map(({ title }, round) => {
        const comparison = compareRound(theCase, lesson, topic.incident, asked.question, round);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place; its title may come twice.
          <li key={round}>
            Round {round + 1}, {title}: <MarkWord mark={comparison.mark} />. {sayReason(theCase, comparison)}
          </li>
        );
      })}
    </ol>
  );
}
