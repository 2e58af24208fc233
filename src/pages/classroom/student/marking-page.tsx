import { useMemo, useState } from 'react';
import type { MarkingLesson } from '../../../core/lesson/lesson.ts';
import { lastRound } from '../../../core/lesson/rounds.ts';
import type { Case } from '../../../core/model/case.ts';
import { type Address, useAddress } from '../../../io/address.ts';
import { useNarrowScreen } from '../../../io/layout.ts';
import { joinParts, separator } from '../../../parts/join-parts.ts';
import { sayConcept } from '../../../words/say-concept.ts';
import { sayDates } from '../../../words/say-date.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { LessonLink } from '../lesson-link.tsx';
import { listMissing } from '../list-missing.ts';
import { isAnswered, isStepDone, listSteps, type Step } from '../list-steps.ts';
import type { Sat } from '../use-sitting.ts';
import { goTo } from './answer-form.tsx';
import { MarkingTable } from './marking-table.tsx';
import type { MarkingView } from './marking-view.ts';
import { RoundHead } from './round-head.tsx';

interface MarkingPageProps {
  readonly lesson: MarkingLesson;
  readonly theCase: Case;
  readonly sat: Sat;
}

/** The step that the address names, or the last that may be gone to before it: nobody is heard ahead of time. */
export function MarkingPage({ lesson, theCase, sat }: MarkingPageProps) {
  const [address] = useAddress();
  const steps = listSteps(lesson);
  const at = findStep(lesson, steps, sat, address);
  const step = steps[at];
  const incident = step && theCase.incidentById.get(step.topic.incident);
  if (step === undefined || incident === undefined) return null;
  return (
    <StepPage
      key={`${step.topic.incident} ${step.round}`}
      lesson={lesson}
      theCase={theCase}
      sat={sat}
      incident={incident}
      step={step}
      before={steps[at - 1] ?? null}
      after={steps[at + 1] ?? null}
    />
  );
}

function findStep(lesson: MarkingLesson, steps: readonly Step[], sat: Sat, { incident, round }: Address): number {
  const wanted = steps.findIndex(
    (step) => step.topic.incident === incident && step.round === Math.max(0, Number(round ?? '1') - 1),
  );
  const open = steps.findIndex((step) => !isStepDone(lesson, step, sat));
  if (wanted === -1) return open === -1 ? steps.length - 1 : open;
  return open === -1 ? wanted : Math.min(wanted, open);
}

interface StepPageProps extends MarkingPageProps {
  readonly incident: MarkingView['incident'];
  readonly step: Step;
  readonly before: Step | null;
  readonly after: Step | null;
}

function StepPage({ lesson, theCase, sat, incident, step, before, after }: StepPageProps) {
  const { topic, round } = step;
  const [, changeAddress] = useAddress();
  const [isPressed, setPressed] = useState(false);
  const isNarrow = useNarrowScreen();
  const view = useMemo<MarkingView>(
    () => ({ theCase, lesson, topic, incident, round, sat, isNarrow, isPressed }),
    [theCase, lesson, topic, incident, round, sat, isNarrow, isPressed],
  );
  const left = topic.questions.filter(
    ({ question }) => !isAnswered(lesson, sat.find(incident.id, question, round), round),
  );
  const goOn = () => {
    const [first] = left;
    if (first === undefined) {
      changeAddress(after === null ? toEnd(lesson) : toStep(lesson, after), 'push');
      window.scrollTo(0, 0);
      return;
    }
    setPressed(true);
    const [missing] = listMissing(sat.find(incident.id, first.question, round), 'before the key');
    goTo({ id: first.question }, missing ?? 'reason');
  };
  const lastOf = lastRound(lesson);
  const title = lastOf === 0 ? incident.title : `${incident.title}, round ${round + 1}`;
  const place = `Incident ${lesson.topics.indexOf(topic) + 1} of ${lesson.topics.length}`;
  return (
    <Frame title={title} page="classroom">
      <header className="lesson-head">
        <p className="text-small text-soft">
          <LessonLink to={{ lesson: lesson.id }}>{lesson.title}</LessonLink>
          {lesson.topics.length > 1 && separator + place}
          {sat.sitting.student !== '' && (
            <>
              {separator}
              <bdi>{sat.sitting.student}</bdi>
            </>
          )}
        </p>
        <PageTitle>{incident.title}</PageTitle>
        <p className="text-small text-soft">
          {joinParts([sayDates(incident.date), sayConcept(theCase, incident.place)], separator)}
        </p>
        {lastOf > 0 && <RoundHead theCase={theCase} lesson={lesson} round={round} />}
      </header>
      <MarkingTable view={view} />
      <nav className="step-buttons" aria-label="Steps of the lesson">
        <button type="button" className="form-save" onClick={goOn}>
          {sayGoOn(step, after)}
        </button>
        {before !== null && <LessonLink to={toStep(lesson, before)}>Back</LessonLink>}
        <p className="claim-note" role="status">
          {left.length > 0 && isPressed ? saysLeft(left.length, round === lastOf) : ''}
        </p>
      </nav>
    </Frame>
  );
}

function saysLeft(count: number, isLast: boolean): string {
  const questions = count === 1 ? 'One question is' : `${count} questions are`;
  return isLast ? `${questions} not checked yet.` : `${questions} not answered yet.`;
}

function sayGoOn({ topic }: Step, after: Step | null): string {
  if (after === null) return 'To the end of the lesson';
  return after.topic === topic ? `Go on to round ${after.round + 1}` : 'Go on to the next incident';
}

function toEnd({ id }: MarkingLesson) {
  return { lesson: id, incident: null, round: null, task: 'end' } as const;
}

function toStep(lesson: MarkingLesson, { topic, round }: Step) {
  return {
    lesson: lesson.id,
    incident: topic.incident as string,
    round: lastRound(lesson) === 0 ? null : String(round + 1),
    task: null,
  };
}
