import { useMemo } from 'react';
import { type FigureTrace, traceFigures } from '../../core/analysis/trace-figures.ts';
import type { IncidentComparison, QuestionComparison } from '../../core/compare/comparison.ts';
import type { ClaimId } from '../../core/model/case.ts';
import { useGoAndReturn } from '../../io/go-and-return.ts';
import { sortByMark } from '../../parts/mark-count.ts';
import { FigurePlot } from './figure-plot.tsx';
import { FigureTable } from './figure-table.tsx';
import { sayFigureNotes } from './say-figures.ts';
import { idOfClaim, type TableView } from './table-view.ts';

interface FiguresProps {
  readonly view: TableView;
  readonly comparison: IncidentComparison;
}

const goToClaim = (id: string) => idOfClaim(id as ClaimId);

/** Where a quantity was revised or differs, how it went: a plot for each question, in the table's order. */
export function Figures({ view, comparison }: FiguresProps) {
  const { theCase } = view;
  const figures = useMemo(
    () =>
      sortByMark(comparison.questions).flatMap((question) => {
        const trace = traceFigures(theCase, comparison.incident, question);
        return trace === null ? [] : [{ question, trace }];
      }),
    [theCase, comparison],
  );
  const leave = useGoAndReturn(view.openClaim, goToClaim);
  if (figures.length === 0) return null;
  return (
    <section className="figures" aria-labelledby="figures">
      <h2 id="figures" className="figures-title">
        Figures over time
      </h2>
      <div className="figures-grid">
        {figures.map(({ question, trace }) => (
          <QuestionFigure key={question.question.id} view={view} comparison={question} trace={trace} onOpen={leave} />
        ))}
      </div>
    </section>
  );
}

interface QuestionFigureProps {
  readonly view: TableView;
  readonly comparison: QuestionComparison;
  readonly trace: FigureTrace;
  readonly onOpen: (claim: string) => void;
}

function QuestionFigure({ view, comparison, trace, onOpen }: QuestionFigureProps) {
  const { question } = comparison;
  const id = `figures-${question.id}`;
  const notes = sayFigureNotes(view.theCase, question, trace);
  return (
    <figure className="figure" aria-labelledby={id}>
      <h3 id={id} className="figure-question">
        {question.text}
      </h3>
      <FigurePlot
        view={view}
        question={question}
        trace={trace}
        label={`${question.text} Each figure`}
        onOpen={onOpen}
      />
      <figcaption className="figure-notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
      <FigureTable view={view} comparison={comparison} trace={trace} />
    </figure>
  );
}
