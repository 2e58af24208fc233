import type { Question } from '../../core/model/case.ts';
import { useRovingFocus } from '../../io/roving-focus.ts';
import type { FigureLayout } from './lay-out-figure.ts';
import { nameFigure } from './say-figures.ts';
import { evidenceId, type TableView } from './table-view.ts';

interface FigurePointsProps {
  readonly view: TableView;
  readonly question: Question;
  readonly layout: FigureLayout;
  readonly label: string;
  readonly onOpen: (claim: string) => void;
}

/** Buttons over the drawing, line by line. One stop for the keyboard; the arrow keys go on from there. */
export function FigurePoints({ view, question, layout, label, onOpen }: FigurePointsProps) {
  const points = layout.lines.flatMap((line) => line.points);
  const roving = useRovingFocus(
    points.map(({ point }) => point.claim.id),
    undefined,
  );
  return (
    <div role="toolbar" aria-label={label} onKeyDown={roving.onKeyDown}>
      {points.map((placed) => {
        const { claim } = placed.point;
        const isOpen = view.openClaim === claim.id;
        const name = nameFigure(view.theCase, view.incident, question, placed.point, isOpen);
        return (
          <button
            key={claim.id}
            {...roving.buttonOf(claim.id)}
            type="button"
            className="figure-button"
            style={{
              left: `${(placed.x / layout.width) * 100}%`,
              top: `${(placed.y / layout.height) * 100}%`,
            }}
            aria-expanded={isOpen}
            aria-controls={isOpen ? evidenceId : undefined}
            aria-label={name}
            title={name}
            onClick={() => {
              onOpen(claim.id);
              view.toggleClaim(claim);
            }}
          />
        );
      })}
    </div>
  );
}
