import { useMemo } from 'react';
import type { Lesson, PortableLesson } from '../../core/lesson/lesson.ts';
import type { Case, IncidentId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { useExcerpt } from '../copy-desk/use-excerpt.ts';

const none: readonly IncidentId[] = [];

/** The case that a lesson is about: its own or, of the one that is open, the incidents that it needs; null until these have come. */
export function useLessonCase(openCase: OpenCase, portable: PortableLesson | null): Case | null {
  const ofOpen = portable === null || portable.theCase !== null ? null : portable.lesson;
  const incidents = useIncidents(openCase, ofOpen);
  const excerpt = useExcerpt(openCase, incidents ?? none);
  if (portable === null) return null;
  // A report that nobody quotes brings no incident, and the lesson is told to name none.
  if (ofOpen?.exercise === 'attribution' && incidents?.length === 0) return openCase.shared;
  return portable.theCase ?? excerpt;
}

/** Those that it names or, where it names a report, those that quote it; null until these are found. */
function useIncidents({ desk }: OpenCase, lesson: Lesson | null): readonly IncidentId[] | null {
  const report = lesson?.exercise === 'attribution' ? lesson.report : null;
  const { value, isCurrent } = useAnswer(desk, `quoting ${report ?? ''}`, ({ findQuoting }) =>
    report === null ? Promise.resolve(none) : findQuoting(report),
  );
  return useMemo(() => {
    if (lesson === null) return none;
    if (lesson.exercise === 'marking') return lesson.topics.map(({ incident }) => incident);
    return isCurrent ? value : null;
  }, [lesson, isCurrent, value]);
}
