import { useMemo } from 'react';
import type { AttributionLesson, Lesson, MarkingLesson } from '../../../core/lesson/lesson.ts';
import type { HandedIn } from '../../../core/lesson/results/gather-files.ts';
import { tallyAnswers } from '../../../core/lesson/results/tally-answers.ts';
import { tallyAttributions } from '../../../core/lesson/results/tally-attributions.ts';
import type { Case } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { writeAttributionCsv } from '../../../words/lesson/write-attribution-csv.ts';
import { writeTallyCsv } from '../../../words/lesson/write-tally-csv.ts';
import { useStatements } from '../who-said-it/use-statements.ts';
import { ReportResultsTable } from './report-results-table.tsx';
import { ResultsFrame } from './results-frame.tsx';
import { ResultsTable } from './results-table.tsx';

interface ResultsProps {
  readonly desk: Desk;
  readonly lesson: Lesson;
  readonly theCase: Case;
  readonly files: readonly HandedIn[];
}

export function Results({ desk, lesson, theCase, files }: ResultsProps) {
  return lesson.exercise === 'marking' ? (
    <MarkingResults lesson={lesson} theCase={theCase} files={files} />
  ) : (
    <ReportResults desk={desk} lesson={lesson} theCase={theCase} files={files} />
  );
}

function MarkingResults({
  lesson,
  theCase,
  files,
}: Omit<ResultsProps, 'desk'> & {
  readonly lesson: MarkingLesson;
}) {
  const tally = useMemo(() => tallyAnswers(theCase, lesson, files), [theCase, lesson, files]);
  return (
    <ResultsFrame
      title={lesson.title}
      students={tally.students}
      leftOut={tally.leftOut}
      writeCsv={() => writeTallyCsv(theCase, tally)}
    >
      <ResultsTable lesson={lesson} theCase={theCase} tally={tally} />
    </ResultsFrame>
  );
}

function ReportResults({ desk, lesson, theCase, files }: ResultsProps & { readonly lesson: AttributionLesson }) {
  const statements = useStatements(desk, lesson, theCase);
  const tally = useMemo(
    () => (statements === null ? null : tallyAttributions(lesson, statements, files)),
    [lesson, statements, files],
  );
  const report = theCase.reportById.get(lesson.report);
  if (tally === null || report === undefined) return null;
  return (
    <ResultsFrame
      title={lesson.title}
      students={tally.students}
      leftOut={tally.leftOut}
      writeCsv={() => writeAttributionCsv(theCase, report, tally)}
    >
      <ReportResultsTable theCase={theCase} report={report} statements={tally.statements} />
    </ResultsFrame>
  );
}
