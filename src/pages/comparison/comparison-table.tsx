import { Fragment } from 'react';
import type { IncidentComparison, Mark, QuestionComparison } from '../../core/compare/comparison.ts';
import { sortByMark } from '../../parts/mark-count.ts';
import { prepareRow } from './cell.ts';
import { ClaimCell } from './claim-cell.tsx';
import type { Column } from './columns.ts';
import { QuestionHeader } from './question-header.tsx';
import { QuestionTable } from './question-table.tsx';
import { useRowSentences } from './sentences/use-row-sentences.tsx';
import { idOfQuestion, type TableView } from './table-view.ts';
import { ColumnSwitch, VoiceSwitches } from './voice-switches.tsx';

interface ComparisonTableProps {
  readonly view: TableView;
  readonly comparison: IncidentComparison;
  readonly columns: readonly Column[];
}

/** Each question with its mark, conflicts first; under it, when one of its claims is open, the evidence. */
export function ComparisonTable({ view, comparison, columns }: ComparisonTableProps) {
  const sentences = useRowSentences(view);
  const roleIfNarrow = (role: string) => (view.isNarrow ? role : undefined);
  return (
    <QuestionTable
      incident={view.incident}
      columns={columns}
      isNarrow={view.isNarrow}
      drawTitle={(column) => <ColumnTitle view={view} column={column} />}
      voices={<VoicesRow view={view} columns={columns} />}
    >
      {orderRows(view, comparison).map((questionComparison) => {
        const row = prepareRow(view.theCase, view.incident, questionComparison);
        const isOpen = row.comparison.claims.some(({ id }) => id === view.openClaim);
        return (
          <Fragment key={questionComparison.question.id}>
            <tr
              id={idOfQuestion(questionComparison.question.id)}
              role={roleIfNarrow('row')}
              data-open={isOpen || undefined}
            >
              <th scope="row" abbr={questionComparison.question.text} role={roleIfNarrow('rowheader')}>
                <QuestionHeader
                  theCase={view.theCase}
                  comparison={questionComparison}
                  before={markBefore(view, questionComparison)}
                >
                  {sentences.drawButtons(questionComparison)}
                  {view.isNarrow && sentences.drawPanel(questionComparison)}
                </QuestionHeader>
              </th>
              {columns.map((column) => (
                <ClaimCell key={column.id} view={view} row={row} column={column} />
              ))}
            </tr>
            {isOpen && !view.isNarrow && (
              <tr className="evidence-row">
                <td colSpan={columns.length + 1}>{view.evidence}</td>
              </tr>
            )}
            {!view.isNarrow && sentences.isOpen(questionComparison) && (
              <tr className="evidence-row sentences-row">
                <td colSpan={columns.length + 1}>{sentences.drawPanel(questionComparison)}</td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </QuestionTable>
  );
}

/** As chapters the table has no head to be seen, and nothing to press may be in it. */
function ColumnTitle({ view, column }: { view: TableView; column: Column }) {
  if (view.isNarrow) return column.title;
  return (
    <span className="column-title">
      <span>{column.title}</span>
      <ColumnSwitch view={view} column={column} />
    </span>
  );
}

/** Who speaks, below the titles, which stay in sight without it. */
function VoicesRow({ view, columns }: Pick<ComparisonTableProps, 'view' | 'columns'>) {
  return (
    <tr className="voices-row">
      <td>
        <span className="print:hidden">Press a name to drop it</span>
      </td>
      {columns.map((column) => (
        <td key={column.id}>
          <VoiceSwitches view={view} column={column} />
        </td>
      ))}
    </tr>
  );
}

/** Conflicts first, as with all that is known: rows that moved under a slider could not be followed. */
function orderRows(view: TableView, { questions }: IncidentComparison): readonly QuestionComparison[] {
  const order = sortByMark(view.whole.questions).map(({ question }) => question.id);
  return [...questions].sort((a, b) => order.indexOf(a.question.id) - order.indexOf(b.question.id));
}

function markBefore({ whole }: TableView, { question, mark }: QuestionComparison): Mark {
  return whole.questions.find((each) => each.question.id === question.id)?.mark ?? mark;
}
