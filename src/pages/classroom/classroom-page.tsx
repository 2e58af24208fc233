import { useEffect } from 'react';
import type { PortableLesson } from '../../core/lesson/lesson.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { Frame } from '../frame.tsx';
import { GatherPage } from './gather/gather-page.tsx';
import { LessonGate } from './lesson-gate.tsx';
import { MakePage } from './make/make-page.tsx';
import { NoSuchLesson } from './no-such-lesson.tsx';
import { StartPage } from './start/start-page.tsx';
import { type Lessons, useLessons } from './use-lessons.ts';
import { useLinkedLesson } from './use-linked-lesson.ts';

/** Lessons: to be worked through, taught, made and gathered. The address says which, and what is done with it. */
export function ClassroomPage({ openCase }: { openCase: OpenCase }) {
  const [address, changeAddress] = useAddress();
  const lessons = useLessons();
  const linked = useLinkedLesson();
  const linkedId = linked !== null && linked !== 'reading' && linked.ok ? linked.value.lesson.id : null;
  // From here on the address names the lesson, so that what leads within it differs from what leads out of it.
  useEffect(() => {
    if (linkedId !== null && address.lesson === null) changeAddress({ lesson: linkedId }, 'replace');
  }, [linkedId, address.lesson, changeAddress]);

  if (linked === 'reading' || lessons.shipped === null) return <Frame title="Classroom" isStillLoading />;
  if (linked !== null && !linked.ok) return <NoSuchLesson problems={linked.problems} />;
  if (address.task === 'make') return <MakePage openCase={openCase} lessons={lessons} />;
  if (address.task === 'gather')
    return <GatherPage openCase={openCase} lessons={lessons} linked={linked?.value ?? null} />;
  if (address.lesson === null && linked === null) return <StartPage openCase={openCase} lessons={lessons} />;
  const portable =
    linked !== null && (address.lesson === null || address.lesson === linkedId)
      ? linked.value
      : findLesson(lessons, address.lesson);
  if (portable === null) return <NoSuchLesson problems={null} />;
  return (
    <LessonGate
      key={portable.lesson.id}
      openCase={openCase}
      portable={portable}
      isOwn={lessons.own.some(({ lesson }) => lesson.id === portable.lesson.id)}
    />
  );
}

export function findLesson({ shipped, own }: Lessons, id: string | null): PortableLesson | null {
  return [...own, ...(shipped ?? [])].find(({ lesson }) => lesson.id === id) ?? null;
}
