import { useEffect, useMemo, useState } from 'react';
import { pickCase } from '../../../core/exchange/pick-case.ts';
import type { PortableLesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Discussion } from '../discussion.tsx';
import { LessonFacts } from '../lesson-facts.tsx';
import { LessonLink } from '../lesson-link.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import { ReportSheets } from '../who-said-it/report-sheets.tsx';
import { listHowToUse } from './how-to-use.ts';
import { Key } from './key.tsx';
import { ShareLesson } from './share-lesson.tsx';
import { Worksheet } from './worksheet.tsx';

interface TeacherPageProps {
  readonly desk: Desk;
  readonly portable: PortableLesson;
  readonly theCase: Case;
  readonly isOwn: boolean;
  /** The case that is open is not the one that ships, or not as it ships. */
  readonly isOwnCase: boolean;
}

type Sheet = 'worksheet' | 'key';

/** All that a teacher needs: what it is for, how to use it, and the key. Students' pages have none of it. */
export function TeacherPage({ desk, portable, theCase, isOwn, isOwnCase }: TeacherPageProps) {
  const { lesson } = portable;
  const shared = useMemo(() => carryCase(portable, theCase, isOwnCase), [portable, theCase, isOwnCase]);
  const [printing, print] = usePrint();
  return (
    <Frame title={`${lesson.title}: for the teacher`} page="classroom">
      <div className="teacher" data-printing={printing}>
        <header className="lesson-head">
          <p className="text-small text-soft print:hidden">
            <LessonLink to={{}}>Classroom</LessonLink>
          </p>
          <PageTitle>{lesson.title}</PageTitle>
          <LessonFacts lesson={lesson} />
          <Paragraphs className="lede" text={lesson.aim} />
        </header>
        <p className="step-buttons print:hidden">
          <LessonLink className="form-save" to={{ lesson: lesson.id }}>
            As a student
          </LessonLink>
          <button type="button" className="text-button" onClick={() => print('worksheet')}>
            Print the worksheet
          </button>
          <button type="button" className="text-button" onClick={() => print('key')}>
            Print the key
          </button>
          <LessonLink to={{ lesson: lesson.id, task: 'gather' }}>Gather results</LessonLink>
        </p>
        <ShareLesson
          portable={shared}
          isOwn={isOwn}
          canChange={lesson.exercise === 'marking' && portable.theCase === null}
        />
        <section className="how-to-use" aria-labelledby="how-title">
          <h2 id="how-title" className="section-title">
            How to use it
          </h2>
          <ol className="plain-steps">
            {listHowToUse(lesson).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <Discussion questions={lesson.discussion} />
        {lesson.exercise === 'marking' ? (
          <>
            <Key lesson={lesson} theCase={theCase} />
            <Worksheet lesson={lesson} theCase={theCase} />
          </>
        ) : (
          <ReportSheets desk={desk} lesson={lesson} theCase={theCase} />
        )}
      </div>
    </Frame>
  );
}

/** Others do not have a case of one's own: what the lesson needs of it goes with the lesson. */
function carryCase(portable: PortableLesson, theCase: Case, isOwnCase: boolean): PortableLesson {
  if (portable.theCase !== null || !isOwnCase) return portable;
  return {
    ...portable,
    theCase: pickCase(
      theCase,
      theCase.incidents.map(({ id }) => id),
    ),
  };
}

/** What goes on paper is drawn before the browser is asked to print it. */
function usePrint() {
  const [asked, setAsked] = useState<{ readonly sheet: Sheet; readonly times: number }>({ sheet: 'key', times: 0 });
  useEffect(() => {
    if (asked.times > 0) window.print();
  }, [asked]);
  const print = (sheet: Sheet) => setAsked(({ times }) => ({ sheet, times: times + 1 }));
  return [asked.sheet, print] as const;
}
