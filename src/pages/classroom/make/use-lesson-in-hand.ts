import { useState } from 'react';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import type { ReportId } from '../../../core/model/case.ts';
import { useAddress } from '../../../io/address.ts';
import { newId } from '../../../io/new-id.ts';
import { commitWork } from '../../../store/work-desk.ts';
import type { Lessons } from '../use-lessons.ts';

interface LessonInHand {
  readonly lesson: Lesson;
  /** Something of it was made. */
  readonly isKept: boolean;
  readonly keep: (lesson: Lesson) => void;
  /** The same lesson with the other exercise. */
  readonly turnInto: (exercise: Lesson['exercise']) => void;
  readonly drop: () => void;
}

/** The lesson that is being made, kept with each change; the address names it from the first. Null where it names one that is not ours. */
export function useLessonInHand({ own }: Lessons): LessonInHand | null {
  const [{ lesson: named }, changeAddress] = useAddress();
  const [fresh, setFresh] = useState(() => startLesson(newId('lesson')));
  const kept = own.find(({ lesson }) => lesson.id === (named ?? fresh.id))?.lesson ?? null;
  if (kept === null && named !== null && named !== fresh.id) return null;
  const lesson = kept ?? fresh;
  const keep = (changed: Lesson) => {
    void commitWork('keep-lesson', { lessons: [{ lesson: changed, isDropped: false }] });
    if (named !== lesson.id) changeAddress({ lesson: lesson.id }, 'replace');
  };
  return {
    lesson,
    isKept: kept !== null,
    keep,
    // What is not kept has nothing to lose.
    turnInto: (exercise) => {
      const turned = turnLesson(lesson, exercise);
      if (kept === null) setFresh(turned);
      else keep(turned);
    },
    drop: () => {
      void commitWork('drop-lesson', { lessons: [{ lesson, isDropped: true }] });
      setFresh(startLesson(newId('lesson')));
      changeAddress({ lesson: null, task: null }, 'push');
    },
  };
}

function startLesson(id: string): Lesson {
  const head = { id, title: '', level: 'first', minutes: null, aim: '', introduction: '', discussion: [] } as const;
  return { ...head, ...noTopics };
}

const noTopics = { exercise: 'marking', topics: [], rounds: [], reports: null } as const;
const noReport = { exercise: 'attribution', report: '' as ReportId, passages: null } as const;

function turnLesson(
  { id, title, level, minutes, aim, introduction, discussion }: Lesson,
  exercise: Lesson['exercise'],
): Lesson {
  const head = { id, title, level, minutes, aim, introduction, discussion };
  return exercise === 'marking' ? { ...head, ...noTopics } : { ...head, ...noReport };
}
