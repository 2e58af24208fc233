import { useMemo } from 'react';
import { checkLesson } from '../../../core/lesson/check-lesson.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Link } from '../../link.tsx';
import { NoSuchLesson } from '../no-such-lesson.tsx';
import { useLessonCase } from '../use-lesson-case.ts';
import type { Lessons } from '../use-lessons.ts';
import { ExerciseField } from './exercise-field.tsx';
import { HeadFields } from './head-fields.tsx';
import { type MakeView, sayFault } from './make-view.ts';
import { PassageFields } from './passage-fields.tsx';
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
  const made = inHand?.lesson ?? null;
  const portable = useMemo(() => made && { lesson: made, theCase: null }, [made]);
  const theCase = useLessonCase(openCase, portable);
  if (inHand === null) return <NoSuchLesson problems={null} />;
  const { lesson, isKept, drop } = inHand;
  const isWhole = isCaseWhole(lesson, theCase);
  const problems = isKept && isWhole && theCase !== null ? checkLesson(lesson, theCase) : [];
  const faultAt = (path: string) => sayFault(problems, path);
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
        <ExerciseField exercise={lesson.exercise} onChoose={inHand.turnInto} />
        <HeadFields view={{ lesson, change: (part) => inHand.keep({ ...lesson, ...part }), faultAt }} />
        {lesson.exercise === 'marking' ? (
          <MarkingFields
            view={{ lesson, change: (part) => inHand.keep({ ...lesson, ...part }), theCase, faultAt }}
            openCase={openCase}
          />
        ) : (
          <PassageFields
            desk={openCase.desk}
            view={{ lesson, change: (part) => inHand.keep({ ...lesson, ...part }), faultAt }}
          />
        )}
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

function MarkingFields({ view, openCase }: { view: MakeView; openCase: OpenCase }) {
  return (
    <>
      <TopicFields view={view} digests={openCase.digests} />
      <RoundFields view={view} />
      <ReportFields view={view} />
    </>
  );
}

/** What was chosen last may not have come yet: until then nothing is said to be missing. */
function isCaseWhole(lesson: Lesson, theCase: Case | null): boolean {
  if (lesson.exercise === 'marking') return lesson.topics.every(({ incident }) => theCase?.incidentById.has(incident));
  return lesson.report === '' || theCase?.reportById.has(lesson.report) === true;
}
