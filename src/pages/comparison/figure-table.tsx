import { useState } from 'react';
import type { FigurePoint } from '../../core/analysis/gather-figures.ts';
import type { FigureTrace } from '../../core/analysis/trace-figures.ts';
import type { Question } from '../../core/model/case.ts';
import { findReports } from '../../parts/speaker.ts';
import { sayOutlets, sayWhat } from './say-claim-here.ts';
import { sayFigureWhen } from './say-figures.ts';
import type { TableView } from './table-view.ts';

interface FigureTableProps {
  readonly view: TableView;
  readonly question: Question;
  readonly trace: FigureTrace;
}

/** Made once it is opened: until then its headers are not among those of the comparison. */
export function FigureTable({ view, question, trace }: FigureTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="figure-details" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>The same as a table</summary>
      {isOpen && (
        <table className="figure-table" aria-label={`${question.text} Figures over time`}>
          <thead>
            <tr>
              <th scope="col">Party</th>
              <th scope="col">When</th>
              <th scope="col">Figure</th>
              <th scope="col">Since then</th>
              <th scope="col">Report</th>
            </tr>
          </thead>
          {trace.lines.map(({ party, steps }) => {
            const points = steps.flatMap((step) => step.points);
            return (
              <tbody key={party.id}>
                {points.map((point, index) => (
                  <tr key={point.claim.id}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={points.length}>
                        {party.name}
                      </th>
                    )}
                    <td>{sayFigureWhen(view.theCase, view.incident, point)}</td>
                    <td>{sayWhat(view.theCase, question, point.claim)}</td>
                    <td>{saySince(view, question, point)}</td>
                    <td>{sayOutlets(findReports(view.theCase, point.claim))}</td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      )}
    </details>
  );
}

/** A figure may also fall as the copy of one that was replaced: then nothing replaced it itself. */
function saySince({ theCase, incident }: TableView, question: Question, { claim, isStanding }: FigurePoint): string {
  if (isStanding) return 'Stands';
  const next = incident.claims.find(({ supersedes }) => supersedes === claim.id);
  return next === undefined ? 'A copy of what was replaced' : `Replaced by: ${sayWhat(theCase, question, next)}`;
}
