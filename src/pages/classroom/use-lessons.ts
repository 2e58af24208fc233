import { useEffect, useMemo, useState } from 'react';
import type { PortableLesson } from '../../core/lesson/lesson.ts';
import { fetchShippedLessons } from '../../io/shipped-lessons.ts';
import { useWorkStore } from '../../store/work-store.ts';

export interface Lessons {
  /** Null until they have come; none where they could not be fetched, and `fault` says why. */
  readonly shipped: readonly PortableLesson[] | null;
  readonly fault: string | null;
  /** Those that were made or kept here, the latest first. */
  readonly own: readonly PortableLesson[];
}

export function useLessons(): Lessons {
  const [fetched, setFetched] = useState<Pick<Lessons, 'shipped' | 'fault'>>({ shipped: null, fault: null });
  useEffect(() => {
    let isWanted = true;
    fetchShippedLessons().then(
      (lessons) =>
        isWanted && setFetched({ shipped: lessons.map((lesson) => ({ lesson, theCase: null })), fault: null }),
      (error: unknown) => isWanted && setFetched({ shipped: [], fault: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const kept = useWorkStore((state) => state.work.lessons);
  const own = useMemo(
    () =>
      [...kept.values()]
        .filter(({ isDropped }) => !isDropped)
        .map(({ lesson }): PortableLesson => ({ lesson, theCase: null }))
        .reverse(),
    [kept],
  );
  return { ...fetched, own };
}
