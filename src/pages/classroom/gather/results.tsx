import { useMemo } from 'react';
import type { Lesson, MarkingLesson } from '../../../core/lesson/lesson.ts';
import type { HandedIn } from '../../../core/lesson/results/gather-files.ts';
import { type LessonTally, tallyAnswers } from '../../../core/lesson/results/tally-answers.ts';
import type { Case } from '../../../core/model/case.ts';
import { saveFile } from '../../../io/save-file.ts';
import { countOf } from '../../../parts/mark-count.ts';
import { writeTallyCsv } from '../../../words/lesson/write-tally-csv.ts';
import { nameFile } from '../name-file.ts';
import { LeftOutList } from './left-out-list.tsx';
import { ResultsTable } from './results-table.tsx';

interface ResultsProps {
  readonly lesson: Lesson;
  readonly theCase: Case;
  readonly files: readonly HandedIn[];
}

export function Results({ lesson, theCase, files }: ResultsProps) {
  if (lesson.exercise === 'attribution')
    return (
      <p role="alert" className="answer-fault">
        Answers to “Who said it?” are not put into a table yet.
      </p>
    );
  return <MarkingResults lesson={lesson} theCase={theCase} files={files} />;
}

function MarkingResults({ lesson, theCase, files }: ResultsProps & { readonly lesson: MarkingLesson }) {
  const tally = useMemo(() => tallyAnswers(theCase, lesson, files), [theCase, lesson, files]);
  const save = () => saveFile(`${nameFile(`results ${lesson.title}`)}.csv`, 'text/csv', writeTallyCsv(theCase, tally));
  return (
    <>
      <h2 className="section-title">{lesson.title}</h2>
      <p className="text-soft">
        {countOf(tally.students.length, 'student')}: {nameStudents(tally)}
      </p>
      {tally.students.length > 0 && (
        <>
          <p className="step-buttons print:hidden">
            <button type="button" className="text-button" onClick={save}>
              Save as CSV
            </button>
            <button type="button" className="text-button" onClick={() => window.print()}>
              Print
            </button>
          </p>
          <ResultsTable lesson={lesson} theCase={theCase} tally={tally} />
        </>
      )}
      <LeftOutList leftOut={tally.leftOut} />
    </>
  );
}

/** Who gave no name is told by the file. */
function nameStudents({ students }: LessonTally): string {
  return students.map(({ student, file }) => (student === '' ? file : student)).join('; ');
}
