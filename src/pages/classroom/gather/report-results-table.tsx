import type { StatementTally } from '../../../core/lesson/results/tally-attributions.ts';
import type { Case, Report } from '../../../core/model/case.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { nameAttributionMistake } from '../../../words/lesson/name-attribution-mistake.ts';
import { placeOf, readWords } from '../who-said-it/report-view.ts';
import { VoiceList } from '../who-said-it/sentence-key.tsx';
import { ResultsBox } from './results-box.tsx';

const most = 3;

interface ReportResultsTableProps {
  readonly theCase: Case;
  readonly report: Report;
  readonly statements: readonly StatementTally[];
}

/** A row a sentence: how many had who, what and how surely right, the key, and what was overlooked most. */
export function ReportResultsTable({ theCase, report, statements }: ReportResultsTableProps) {
  return (
    <ResultsBox>
      <table className="results">
        <caption className="sr-only">How many had it right</caption>
        <thead>
          <tr>
            <th scope="col">Sentence</th>
            {['Answered', 'Who says it', 'What it does', 'How surely'].map((name) => (
              <th key={name} scope="col" className="results-number">
                {name}
              </th>
            ))}
            <th scope="col">Key</th>
            <th scope="col">Overlooked most</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((tally, index) => (
            <tr key={`${tally.statement.passage} ${tally.statement.sentence[0]}`}>
              <th scope="row">
                {index + 1}.{' '}
                <span lang={report.language} dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}>
                  {readWords(report, placeOf(tally.statement))}
                </span>
              </th>
              <td className="results-number">{tally.answered}</td>
              <td className="results-number">{tally.speakerRight}</td>
              <td className="results-number">{tally.stanceRight}</td>
              <td className="results-number">{tally.certainty.asked === 0 ? '–' : tally.certainty.right}</td>
              <td>
                <VoiceList theCase={theCase} report={report} statement={tally.statement} />
              </td>
              <td>
                <ul>
                  {tally.mistakes.slice(0, most).map(({ mistake, students }) => (
                    <li key={mistake}>
                      {students} × {nameAttributionMistake(mistake)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ResultsBox>
  );
}
