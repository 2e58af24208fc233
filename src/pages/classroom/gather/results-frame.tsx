import type { ReactNode } from 'react';
import type { LeftOut } from '../../../core/lesson/results/gather-files.ts';
import { saveFile } from '../../../io/save-file.ts';
import { countOf } from '../../../parts/mark-count.ts';
import { nameFile } from '../name-file.ts';
import { LeftOutList } from './left-out-list.tsx';

interface ResultsFrameProps {
  readonly title: string;
  readonly students: readonly { readonly student: string; readonly file: string }[];
  readonly leftOut: readonly LeftOut[];
  readonly writeCsv: () => string;
  /** The table. */
  readonly children: ReactNode;
}

/** Whose answers they are, the ways to keep the table, and what was not counted. */
export function ResultsFrame({ title, students, leftOut, writeCsv, children }: ResultsFrameProps) {
  // Who gave no name is told by the file.
  const names = students.map(({ student, file }) => (student === '' ? file : student)).join('; ');
  return (
    <>
      <h2 className="section-title">{title}</h2>
      <p className="text-soft">
        {countOf(students.length, 'student')}: {names}
      </p>
      {students.length > 0 && (
        <>
          <p className="step-buttons print:hidden">
            <button
              type="button"
              className="text-button"
              onClick={() => saveFile(`${nameFile(`results ${title}`)}.csv`, 'text/csv', writeCsv())}
            >
              Save as CSV
            </button>
            <button type="button" className="text-button" onClick={() => window.print()}>
              Print
            </button>
          </p>
          {children}
        </>
      )}
      <LeftOutList leftOut={leftOut} />
    </>
  );
}
