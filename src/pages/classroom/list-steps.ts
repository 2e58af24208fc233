import type { MarkingLesson, Topic } from '../../core/lesson/lesson.ts';
import type { MarkAnswer } from '../../core/lesson/lesson-answer.ts';
import { lastRound } from '../../core/lesson/rounds.ts';
import { listMissing } from './list-missing.ts';
import type { Sat } from './use-sitting.ts';

/** One table to fill: an incident, as far as it is heard in a round. */
export interface Step {
  readonly topic: Topic;
  readonly round: number;
}

/** Incident by incident, and in each round by round. */
export function listSteps(lesson: MarkingLesson): readonly Step[] {
  const last = lastRound(lesson);
  return lesson.topics.flatMap((topic) => Array.from({ length: last + 1 }, (_, round) => ({ topic, round })));
}

/** Whether the next step may be gone to: in the last round each answer was checked, in others it is there. */
export function isStepDone(lesson: MarkingLesson, { topic, round }: Step, sat: Sat): boolean {
  return topic.questions.every(({ question }) => isAnswered(lesson, sat.find(topic.incident, question, round), round));
}

export function isAnswered(lesson: MarkingLesson, answer: MarkAnswer | null, round: number): boolean {
  if (round === lastRound(lesson)) return answer?.isChecked === true;
  return listMissing(answer, 'in between').length === 0;
}
