import type { Lesson, LessonLevel } from '../../core/lesson/lesson.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';

export const levelWord: Record<LessonLevel, string> = {
  first: 'To begin with',
  second: 'Harder',
  third: 'Hardest',
};

export const exerciseWord: Record<Lesson['exercise'], string> = {
  marking: 'Mark the questions',
  attribution: 'Who said it?',
};

export function LessonFacts({ lesson }: { lesson: Lesson }) {
  return (
    <p className="text-small text-soft">
      {joinParts(
        [
          exerciseWord[lesson.exercise],
          levelWord[lesson.level],
          lesson.minutes === null ? null : `about ${lesson.minutes} minutes`,
        ],
        separator,
      )}
    </p>
  );
}
