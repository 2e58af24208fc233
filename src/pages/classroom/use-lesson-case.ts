import { useMemo } from 'react';
import type { PortableLesson } from '../../core/lesson/lesson.ts';
import type { Case } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useExcerpt } from '../copy-desk/use-excerpt.ts';
import { listIncidents } from './list-incidents.ts';

/** The case that a lesson is about: its own or, of the one that is open, the incidents that it names; null until these have come. */
export function useLessonCase(openCase: OpenCase, portable: PortableLesson | null): Case | null {
  const incidents = useMemo(
    () => (portable === null || portable.theCase !== null ? [] : listIncidents(portable.lesson)),
    [portable],
  );
  const excerpt = useExcerpt(openCase, incidents);
  if (portable === null) return null;
  return portable.theCase ?? excerpt;
}
