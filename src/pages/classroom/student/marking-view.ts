import type { MarkingLesson, Topic } from '../../../core/lesson/lesson.ts';
import type { MarkAnswer } from '../../../core/lesson/lesson-answer.ts';
import type { Case, Incident, Question } from '../../../core/model/case.ts';
import type { Sat } from '../use-sitting.ts';

/** What every part of a table to be marked shares. */
export interface MarkingView {
  readonly theCase: Case;
  readonly lesson: MarkingLesson;
  readonly topic: Topic;
  readonly incident: Incident;
  readonly round: number;
  readonly sat: Sat;
  /** Chapters instead of a table. */
  readonly isNarrow: boolean;
  /** Going on was asked for, and what is missing is said. */
  readonly isPressed: boolean;
}

export function idOfPart(question: string, part: 'head' | 'form' | 'mark' | 'claims' | 'reason' | 'key'): string {
  return `answer-${part}-${question}`;
}

/** An answer that nothing was said in yet. */
export function startAnswer(
  { incident, round, sat }: MarkingView,
  question: Question,
  answer: MarkAnswer | null,
): MarkAnswer {
  const empty = { mark: null, claims: [], reason: '', isChecked: false };
  return answer ?? { sitting: sat.sitting.id, incident: incident.id, question: question.id, round, ...empty };
}
