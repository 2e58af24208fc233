import type { AskedQuestion, MarkingLesson } from '../../../core/lesson/lesson.ts';
import { lastRound, listHeard } from '../../../core/lesson/rounds.ts';
import type { Case, Claim, Incident, Question } from '../../../core/model/case.ts';
import { joinParts, separator } from '../../../parts/join-parts.ts';
import { MarkSign } from '../../../parts/mark-style.tsx';
import { markWord } from '../../../words/mark-word.ts';
import { sayConcept } from '../../../words/say-concept.ts';
import { sayDates } from '../../../words/say-date.ts';
import { Discussion } from '../discussion.tsx';
import { listSteps, type Step } from '../list-steps.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { sortByTime } from '../sort-by-time.ts';
import { ClaimText } from '../student/claim-pick.tsx';
import { RoundHead } from '../student/round-head.tsx';

interface WorksheetProps {
  readonly lesson: MarkingLesson;
  readonly theCase: Case;
}

/** On paper: what was said, boxes to tick and lines to write on. A round begins on a sheet of its own, to be handed out after the one before. */
export function Worksheet({ lesson, theCase }: WorksheetProps) {
  return (
    <section className="worksheet" aria-label="Worksheet">
      <header>
        <h2 className="worksheet-title">{lesson.title}</h2>
        <p className="worksheet-name">
          <span>Name</span>
          <span>Date</span>
        </p>
        <Paragraphs text={lesson.introduction} />
        <p className="worksheet-how">
          Read what each source said. Tick the claims that decide the question, then mark it:{' '}
          {choices.map(({ mark, meaning }, index) => (
            <span key={mark}>
              {index > 0 && '; '}
              <strong>{markWord[mark]}</strong>, {meaning}
            </span>
          ))}
          .
        </p>
      </header>
      {listSteps(lesson).map((step) => (
        <StepSheet key={`${step.topic.incident} ${step.round}`} lesson={lesson} theCase={theCase} step={step} />
      ))}
      <Discussion questions={lesson.discussion} />
    </section>
  );
}

const choices = [
  { mark: 'agree', meaning: 'two sides say the same' },
  { mark: 'conflict', meaning: 'two sides say what cannot both be true' },
  { mark: 'unconfirmed', meaning: 'neither' },
] as const;

function StepSheet({ lesson, theCase, step: { topic, round } }: WorksheetProps & { readonly step: Step }) {
  const incident = theCase.incidentById.get(topic.incident);
  if (incident === undefined) return null;
  return (
    <section className="worksheet-step" data-later={round > 0 || undefined}>
      <header className="worksheet-head">
        <h3 className="topic-title">{incident.title}</h3>
        <p className="text-soft">
          {joinParts([sayDates(incident.date), sayConcept(theCase, incident.place)], separator)}
        </p>
        {lastRound(lesson) > 0 && <RoundHead theCase={theCase} lesson={lesson} round={round} />}
      </header>
      <ol className="worksheet-questions">
        {topic.questions.map((asked, index) => (
          <li key={asked.question} data-long={isLong(lesson, theCase, topic.incident, asked, round) || undefined}>
            <SheetQuestion
              lesson={lesson}
              theCase={theCase}
              incident={incident}
              asked={asked}
              number={index + 1}
              round={round}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

const mostClaimsKept = 10;

/** So many claims that the question may run on over two sheets: kept whole it would leave half of one empty. */
function isLong(
  lesson: MarkingLesson,
  theCase: Case,
  incident: Incident['id'],
  { question }: AskedQuestion,
  round: number,
): boolean {
  return listHeard(theCase, lesson, incident, question, round).length > mostClaimsKept;
}

interface SheetQuestionProps extends WorksheetProps {
  readonly incident: Incident;
  readonly asked: AskedQuestion;
  readonly number: number;
  readonly round: number;
}

function SheetQuestion({ lesson, theCase, incident, asked, number, round }: SheetQuestionProps) {
  const question = incident.questions.find(({ id }) => id === asked.question);
  if (question === undefined) return null;
  const heard = listHeard(theCase, lesson, incident.id, question.id, round);
  const before = round === 0 ? [] : listHeard(theCase, lesson, incident.id, question.id, round - 1);
  const fresh = sortByTime(
    theCase,
    heard.filter((claim) => !before.includes(claim)),
  );
  return (
    <>
      <h4 className="question-text">
        {number}. {question.text}
      </h4>
      {asked.prompt !== '' && round === 0 && <p className="asked-prompt">{asked.prompt}</p>}
      <SheetClaims theCase={theCase} incident={incident} question={question} claims={fresh} isFirst={round === 0} />
      <div className="worksheet-answer">
        <p className="worksheet-marks">
          {choices.map(({ mark }) => (
            <span key={mark}>
              <span className="tick-box" />
              <MarkSign mark={mark} isPlain />
              {markWord[mark]}
            </span>
          ))}
        </p>
        <p className="worksheet-why">Why</p>
        <p className="worksheet-line" />
      </div>
    </>
  );
}

interface SheetClaimsProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly question: Question;
  readonly claims: readonly Claim[];
  readonly isFirst: boolean;
}

function SheetClaims({ theCase, incident, question, claims, isFirst }: SheetClaimsProps) {
  if (claims.length === 0)
    return <p className="text-soft">{isFirst ? 'Nobody is quoted on this yet.' : 'Nothing new on this.'}</p>;
  return (
    <ul className="worksheet-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <span className="tick-box" />
          <span>
            <ClaimText
              theCase={theCase}
              incident={incident}
              question={question}
              claim={claim}
              isNew={false}
              camp={null}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
