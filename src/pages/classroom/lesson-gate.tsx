import { checkLesson } from '../../core/lesson/check-lesson.ts';
import type { PortableLesson } from '../../core/lesson/lesson.ts';
import { isOutsideCase } from '../../core/log/work.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { findShippedCase } from '../../io/shipped-case.ts';
import { showCase } from '../../store/open-cases.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { ProblemList } from '../states/problem-list.tsx';
import { LessonLink } from './lesson-link.tsx';
import { StudentPage } from './student/student-page.tsx';
import { TeacherPage } from './teacher/teacher-page.tsx';
import { useLessonCase } from './use-lesson-case.ts';

interface LessonGateProps {
  readonly openCase: OpenCase;
  readonly portable: PortableLesson;
  readonly isOwn: boolean;
}

/** A lesson with the case it is about, if that is there and the lesson fits it. */
export function LessonGate({ openCase, portable, isOwn }: LessonGateProps) {
  const [{ task }] = useAddress();
  const theCase = useLessonCase(openCase, portable);
  const isWorked = useWorkStore(({ work }) => !isOutsideCase(work));
  const { lesson } = portable;
  if (portable.theCase === null && openCase.fileName !== null && !isOwn) return <OtherCase title={lesson.title} />;
  if (theCase === null) return <Frame title={lesson.title} page="classroom" isStillLoading />;
  const problems = checkLesson(lesson, theCase);
  if (problems.length > 0) {
    return (
      <Frame title={lesson.title} page="classroom">
        <PageTitle>{lesson.title}</PageTitle>
        <p className="lede">
          The lesson names what this case does not have, or leaves something out.{' '}
          {isOwn ? (
            <LessonLink to={{ lesson: lesson.id, task: 'make' }}>Mend it</LessonLink>
          ) : (
            <LessonLink to={{}}>To the other lessons</LessonLink>
          )}
        </p>
        <ProblemList problems={problems} />
      </Frame>
    );
  }
  if (task === 'teach') {
    const isOwnCase = openCase.fileName !== null || isWorked;
    return (
      <TeacherPage desk={openCase.desk} portable={portable} theCase={theCase} isOwn={isOwn} isOwnCase={isOwnCase} />
    );
  }
  return <StudentPage desk={openCase.desk} lesson={lesson} theCase={theCase} />;
}

/** A lesson without a case of its own is about the one that ships. */
function OtherCase({ title }: { title: string }) {
  return (
    <Frame title={title} page="classroom">
      <PageTitle>{title}</PageTitle>
      <p className="lede">
        This lesson is about the incidents that ship with Sources Say, and another case is open. What you did on that
        one stays kept.
      </p>
      <p className="step-buttons">
        <button type="button" className="form-save" onClick={() => void showCase(findShippedCase(), null)}>
          Open the incidents that ship
        </button>
      </p>
    </Frame>
  );
}
