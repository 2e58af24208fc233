import type { Lesson } from '../core/lesson/lesson.ts';
import { parseLesson } from '../core/lesson/parse-lesson.ts';

/** The ready lessons that lie beside the page, the easiest first. Rejects where they cannot be fetched. */
export async function fetchShippedLessons(): Promise<readonly Lesson[]> {
  const response = await fetch(new URL('lessons.json', document.baseURI));
  if (!response.ok) throw new Error(`lessons.json: ${response.status}`);
  const files: unknown = await response.json();
  if (!Array.isArray(files)) throw new Error('lessons.json is no list.');
  return files.map((file) => {
    const parsed = parseLesson(file);
    if (!parsed.ok) throw new Error(`lessons.json: ${parsed.problems[0]?.path} is not ${parsed.problems[0]?.expected}`);
    return parsed.value.lesson;
  });
}
