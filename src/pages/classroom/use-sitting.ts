import { useMemo } from 'react';
import type { AttributionAnswer, MarkAnswer, Sitting } from '../../core/lesson/lesson-answer.ts';
import type { IncidentId, QuestionId } from '../../core/model/case.ts';
import { newId } from '../../io/new-id.ts';
import { commitWork } from '../../store/work-desk.ts';
import { useWorkStore } from '../../store/work-store.ts';

/** What a student has answered so far, and the way to answer on. */
export interface Sat {
  readonly sitting: Sitting;
  readonly marks: readonly MarkAnswer[];
  readonly attributions: readonly AttributionAnswer[];
  readonly find: (incident: IncidentId, question: QuestionId, round: number) => MarkAnswer | null;
  readonly answer: (answer: MarkAnswer) => void;
  readonly attribute: (answer: AttributionAnswer) => void;
}

/** The lesson's latest sitting; null where nobody has begun. */
export function useSitting(lesson: string): Sat | null {
  const { sittings, markAnswers, attributionAnswers } = useWorkStore((state) => state.work);
  return useMemo(() => {
    const sitting = [...sittings.values()].filter((each) => each.lesson === lesson).at(-1);
    if (sitting === undefined) return null;
    const marks = [...markAnswers.values()].filter((each) => each.sitting === sitting.id);
    return {
      sitting,
      marks,
      attributions: [...attributionAnswers.values()].filter((each) => each.sitting === sitting.id),
      find: (incident, question, round) =>
        marks.find((each) => each.incident === incident && each.question === question && each.round === round) ?? null,
      answer: (answer) => void commitWork(answer.isChecked ? 'check-answer' : 'answer', { markAnswers: [answer] }),
      attribute: (answer) =>
        void commitWork(answer.isChecked ? 'check-answer' : 'answer', { attributionAnswers: [answer] }),
    };
  }, [sittings, markAnswers, attributionAnswers, lesson]);
}

export function beginSitting(lesson: string, student: string): void {
  void commitWork('begin-lesson', { sittings: [{ id: newId('sitting'), lesson, student }] });
}
