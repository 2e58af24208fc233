import { useMemo } from 'react';
import { checkLesson } from '../../../core/lesson/check-lesson.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { useExcerpt } from '../../copy-desk/use-excerpt.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Link } from '../../link.tsx';
import { NoSuchLesson } from '../no-such-lesson.tsx';
import type { Lessons } from '../use-lessons.ts';
import { HeadFields } from './head-fields.tsx';
import { type MakeView, sayFault } from './make-view.ts';
import { ReportFields } from './report-fields.tsx';
import { RoundFields } from './round-fields.tsx';
import { TopicFields } from './topic-fields.tsx';
import { useLessonInHand } from './use-lesson-in-hand.ts';

interface MakePageProps {
  readonly openCase: OpenCase;
  readonly lessons: Lessons;
}

/** A lesson as it is made: kept with each change, so that there is nothing to save. */
export function MakePage({ openCase, lessons }: MakePageProps) {
  const inHand = useLessonInHand(lessons);
  const chosen = useMemo(() => inHand?.lesson.topics.map(({ incident }) => incident) ?? [], [inHand?.lesson.topics]);
  const theCase = useExcerpt(openCase, chosen);
  if (inHand === null) return <NoSuchLesson problems={null} />;
  const { lesson, isKept, change, drop } = inHand;
  const isWhole = chosen.every((id) => theCase?.incidentById.has(id));
  const problems = isKept && isWhole && theCase !== null ? checkLesson(lesson, theCase) : [];
  const view: MakeView = { lesson, change, theCase, faultAt: (path) => sayFault(problems, path) };
  const isReady = isKept && isWhole && theCase !== null && problems.length === 0;
  return (
    <Frame title="Make a lesson" page="classroom">
      <div className="make">
        <header className="lesson-head">
          <p className="text-small text-soft">
            <Link to={{ page: 'classroom' }}>Classroom</Link>
          </p>
          <PageTitle>Make a lesson</PageTitle>
          <p className="lede">
            Each change is kept in this browser at once, and can be undone. When it is ready, hand it out as a link or a
            file.
          </p>
        </header>
        <HeadFields view={view} />
        <TopicFields view={view} digests={openCase.digests} />
        <RoundFields view={view} />
        <ReportFields view={view} />
        <div className="make-end">
          <p role="status" className="claim-note">
            {isReady ? 'The lesson is ready.' : isKept ? 'Something is still missing, as said above.' : ''}
          </p>
          <p className="step-buttons">
            {isReady && (
              <>
                <Link className="form-save" to={{ page: 'classroom', lesson: lesson.id, task: 'teach' }}>
                  Hand it out
                </Link>
                <Link to={{ page: 'classroom', lesson: lesson.id }}>Preview as a student</Link>
              </>
            )}
            {isKept && (
              <button type="button" className="text-button" onClick={drop}>
                Drop the lesson
              </button>
            )}
          </p>
        </div>
      </div>
    </Frame>
  );
}
