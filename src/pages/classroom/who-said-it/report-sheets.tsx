import type { Statement } from '../../../core/lesson/attribution/statement.ts';
import type { AttributionLesson } from '../../../core/lesson/lesson.ts';
import type { Case, Report } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { citeIsolated } from '../cite-report.ts';
import { Discussion } from '../discussion.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import { Legend, MarkedSentence } from './marked-sentence.tsx';
import { placeOf, readWords } from './report-view.ts';
import { VoiceList } from './sentence-key.tsx';
import { useStatements } from './use-statements.ts';
import './who-said-it.css';

interface ReportSheetsProps {
  readonly desk: Desk;
  readonly lesson: AttributionLesson;
  readonly theCase: Case;
}

interface SheetProps {
  readonly lesson: AttributionLesson;
  readonly theCase: Case;
  readonly report: Report;
  readonly statements: readonly Statement[];
}

/** For the teacher: the key to each sentence, and the worksheet on paper. */
export function ReportSheets({ desk, lesson, theCase }: ReportSheetsProps) {
  const statements = useStatements(desk, lesson, theCase);
  const report = theCase.reportById.get(lesson.report);
  if (statements === null || report === undefined) return null;
  const sheet = { lesson, theCase, report, statements };
  return (
    <>
      <ReportKey {...sheet} />
      <ReportWorksheet {...sheet} />
    </>
  );
}

function ReportKey({ lesson, theCase, report, statements }: SheetProps) {
  return (
    <section className="key" aria-labelledby="key-title">
      <h2 id="key-title" className="section-title">
        Key<span className="paper-only">: {lesson.title}</span>
      </h2>
      <Cited report={report} />
      <Legend />
      <ol className="key-list">
        {statements.map((statement, index) => (
          <li key={`${statement.passage} ${statement.sentence[0]}`} className="end-sentence">
            <div className="numbered">
              <span className="sentence-number">{index + 1}</span>
              <p
                className="sentence-words"
                lang={report.language}
                dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}
              >
                <MarkedSentence
                  text={readWords(report, placeOf(statement))}
                  place={placeOf(statement)}
                  voices={statement.voices}
                />
              </p>
            </div>
            <VoiceList theCase={theCase} report={report} statement={statement} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cited({ report }: { report: Report }) {
  return (
    <p className="text-small text-soft">
      <bdi>{report.headline}</bdi>. {citeIsolated(report)}
    </p>
  );
}

/** The report with its sentences numbered, and a table to be filled in. */
function ReportWorksheet({ lesson, report, statements }: SheetProps) {
  return (
    <section className="worksheet" aria-label="Worksheet">
      <h2 className="worksheet-title">{lesson.title}</h2>
      <p className="worksheet-name">
        <span>Name</span>
        <span>Date</span>
      </p>
      <Paragraphs text={lesson.introduction} />
      <h3 className="topic-title">
        <bdi>{report.headline}</bdi>
      </h3>
      <p className="text-small text-soft">{citeIsolated(report)}</p>
      <div lang={report.language} dir={isRightToLeft(report.language) ? 'rtl' : 'auto'} className="worksheet-report">
        {listParagraphs(statements).map((paragraph) => (
          <p key={paragraph[0]?.number}>
            {paragraph.map(({ statement, number }) => (
              <span key={number}>
                <sup>{number}</sup> {readWords(report, placeOf(statement))}{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
      <p className="worksheet-how">
        For each sentence, write the words that name who says it, or “report” for the report’s own voice. Tick what it
        does, and how surely: that only where it asserts or denies.
      </p>
      <table className="worksheet-table">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Who says it?</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="worksheet-tick">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ passage, sentence }, index) => (
            <tr key={`${passage} ${sentence[0]}`}>
              <th scope="row">{index + 1}</th>
              <td />
              {columns.map((column) => (
                <td key={column} className="worksheet-tick">
                  <span className="tick-box" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Discussion questions={lesson.discussion} />
    </section>
  );
}

const columns = ['Asserts', 'Denies', 'Neither', 'Declines', 'Silent', 'Certain', 'Probable', 'Possible'] as const;

interface Numbered {
  readonly statement: Statement;
  readonly number: number;
}

function listParagraphs(statements: readonly Statement[]): readonly (readonly Numbered[])[] {
  const paragraphs = new Map<number, Numbered[]>();
  for (const [index, statement] of statements.entries())
    paragraphs.set(statement.passage, [...(paragraphs.get(statement.passage) ?? []), { statement, number: index + 1 }]);
  return [...paragraphs.values()];
}
