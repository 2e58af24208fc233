import type { Lesson } from '../../core/lesson/lesson.ts';
import type { IncidentId } from '../../core/model/case.ts';

/** The incidents that a lesson is about. */
export function listIncidents(lesson: Lesson): readonly IncidentId[] {
  return lesson.exercise === 'marking' ? lesson.topics.map(({ incident }) => incident) : [];
}
