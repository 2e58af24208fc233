import { lessonLevels, type PortableLesson } from '../../../core/lesson/lesson.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { joinParts, separator } from '../../../parts/join-parts.ts';
import { isolateName } from '../../../parts/text-direction.ts';
import { useWorkStore } from '../../../store/work-store.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Link } from '../../link.tsx';
import { LessonFacts } from '../lesson-facts.tsx';
import type { Lessons } from '../use-lessons.ts';
import { OpenLesson } from './open-lesson.tsx';

interface StartPageProps {
  readonly openCase: OpenCase;
  readonly lessons: Lessons;
}

/** What there is to work through, the easiest first, and the ways to lessons of one's own. */
export function StartPage({ openCase, lessons: { shipped, fault, own } }: StartPageProps) {
  const ready = shipped ?? [];
  const byLevel = lessonLevels.flatMap((level) => ready.filter(({ lesson }) => lesson.level === level));
  return (
    <Frame title="Classroom" page="classroom">
      <div className="classroom">
        <PageTitle>Classroom</PageTitle>
        <p className="lede">
          Read what each source said, and mark yourself where they agree, conflict or leave it unconfirmed. Only then
          the marks are shown, with their reasons.
        </p>
        <section aria-labelledby="ready-title">
          <h2 id="ready-title" className="section-title">
            Ready lessons
          </h2>
          {fault !== null && (
            <p role="alert" className="answer-fault">
              They could not be fetched ({fault}). Load the page again.
            </p>
          )}
          <LessonList openCase={openCase} lessons={byLevel} />
        </section>
        {own.length > 0 && (
          <section aria-labelledby="own-title">
            <h2 id="own-title" className="section-title">
              Your lessons
            </h2>
            <LessonList openCase={openCase} lessons={own} />
          </section>
        )}
        <section className="for-teachers" aria-labelledby="teachers-title">
          <h2 id="teachers-title" className="section-title">
            For teachers
          </h2>
          <ul className="teacher-ways">
            <li>
              <Link to={{ page: 'classroom', task: 'make' }}>Make a lesson</Link>
              <p>
                Choose incidents, questions and who is heard when, or a report to be read sentence by sentence. It
                becomes a link or a file.
              </p>
            </li>
            <li>
              <Link to={{ page: 'classroom', task: 'gather' }}>Gather results</Link>
              <p>One table of the answers that students saved. The files are read here, and sent nowhere.</p>
            </li>
          </ul>
        </section>
        <OpenLesson />
      </div>
    </Frame>
  );
}

interface LessonListProps {
  readonly openCase: OpenCase;
  readonly lessons: readonly PortableLesson[];
}

function LessonList({ openCase, lessons }: LessonListProps) {
  const sittings = useWorkStore((state) => state.work.sittings);
  const begun = new Set([...sittings.values()].map(({ lesson }) => lesson));
  return (
    <ol className="lesson-list">
      {lessons.map((portable) => {
        const { lesson } = portable;
        return (
          <li key={lesson.id}>
            <div>
              <h3 className="lesson-title">{isolateName(lesson.title)}</h3>
              <p className="text-soft">{sayAbout(openCase, portable)}</p>
              <LessonFacts lesson={lesson} />
            </div>
            <p className="lesson-ways">
              <Link className="form-save" to={{ page: 'classroom', lesson: lesson.id }}>
                {begun.has(lesson.id) ? 'Go on' : 'Begin'}
                <span className="sr-only"> with {lesson.title}</span>
              </Link>
              <Link to={{ page: 'classroom', lesson: lesson.id, task: 'teach' }}>
                Teacher’s page, with the key<span className="sr-only"> of {lesson.title}</span>
              </Link>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** The incidents it is about, as far as this case has them. */
function sayAbout({ digests }: OpenCase, { lesson, theCase }: PortableLesson): string {
  if (lesson.exercise === 'attribution') return 'A report as plain text';
  const known = theCase?.incidents ?? digests;
  const titles = lesson.topics.map(({ incident }) => known.find(({ id }) => id === incident)?.title ?? null);
  return joinParts(
    titles.map((title) => title && isolateName(title)),
    separator,
  );
}
