import { useState } from 'react';
import type { FigurePoint } from '../../core/analysis/gather-figures.ts';
import type { FigureTrace } from '../../core/analysis/trace-figures.ts';
import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Claim, Incident } from '../../core/model/case.ts';
import { findReports } from '../../parts/speaker.ts';
import { sayOutlets, sayWhat } from './say-claim-here.ts';
import { sayFigureWhen } from './say-figures.ts';
import type { TableView } from './table-view.ts';

interface FigureTableProps {
  readonly view: TableView;
  readonly comparison: QuestionComparison;
  readonly trace: FigureTrace;
}

/** Made once it is opened: until then its headers are not among those of the comparison. */
export function FigureTable({ view, comparison, trace }: FigureTableProps) {
  const { question } = comparison;
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
                    <td>{saySince(view, comparison, point)}</td>
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
function saySince(
  { theCase, incident }: TableView,
  comparison: QuestionComparison,
  { claim, isStanding }: FigurePoint,
): string {
  if (isStanding) return 'Stands';
  const next = findReplacement(incident, comparison, claim);
  return next === null ? 'A copy of what was replaced' : `Replaced by: ${sayWhat(theCase, comparison.question, next)}`;
}

/** The next of its chain that the reader has not set aside and that was known; null where no claim replaced it. */
function findReplacement(incident: Incident, comparison: QuestionComparison, claim: Claim): Claim | null {
  for (const next of incident.claims.filter(({ supersedes }) => supersedes === claim.id)) {
    const known = comparison.claims.includes(next) ? next : findReplacement(incident, comparison, next);
    if (known !== null) return known;
  }
  return null;
}
