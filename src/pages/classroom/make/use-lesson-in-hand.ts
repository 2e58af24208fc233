import { useState } from 'react';
import type { MarkingLesson } from '../../../core/lesson/lesson.ts';
import { useAddress } from '../../../io/address.ts';
import { newId } from '../../../io/new-id.ts';
import { commitWork } from '../../../store/work-desk.ts';
import type { Lessons } from '../use-lessons.ts';

interface LessonInHand {
  readonly lesson: MarkingLesson;
  /** Something of it was made. */
  readonly isKept: boolean;
  readonly change: (part: Partial<MarkingLesson>) => void;
  readonly drop: () => void;
}

/** The lesson that is being made, kept with each change; the address names it from the first. Null where it names one that is not ours. */
export function useLessonInHand({ own }: Lessons): LessonInHand | null {
  const [{ lesson: named }, changeAddress] = useAddress();
  const [fresh, setFresh] = useState(() => startLesson(newId('lesson')));
  const kept = own.find(({ lesson }) => lesson.id === (named ?? fresh.id))?.lesson ?? null;
  if (kept === null && named !== null && named !== fresh.id) return null;
  if (kept !== null && kept.exercise !== 'marking') return null;
  const lesson = kept ?? fresh;
  return {
    lesson,
    isKept: kept !== null,
    change: (part) => {
      void commitWork('keep-lesson', { lessons: [{ lesson: { ...lesson, ...part }, isDropped: false }] });
      if (named !== lesson.id) changeAddress({ lesson: lesson.id }, 'replace');
    },
    drop: () => {
      void commitWork('drop-lesson', { lessons: [{ lesson, isDropped: true }] });
      setFresh(startLesson(newId('lesson')));
      changeAddress({ lesson: null, task: null }, 'push');
    },
  };
}

function startLesson(id: string): MarkingLesson {
  return {
    id,
    exercise: 'marking',
    title: '',
    level: 'first',
    minutes: null,
    aim: '',
    introduction: '',
    discussion: [],
    topics: [],
    rounds: [],
    reports: null,
  };
}
