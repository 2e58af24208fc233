import { type KeyboardEvent, useRef, useState } from 'react';
import type { ClaimId, Question } from '../../core/model/case.ts';
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

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Buttons over the drawing, line by line. One stop for the keyboard; the arrow keys go on from there. */
export function FigurePoints({ view, question, layout, label, onOpen }: FigurePointsProps) {
  const box = useRef<HTMLDivElement>(null);
  const points = layout.lines.flatMap((line) => line.points);
  const [lastStop, setLastStop] = useState<ClaimId | null>(null);
  const stop = points.find(({ point }) => point.claim.id === lastStop) ?? points[0];

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[step(index, buttons.length)]?.focus();
  };
  return (
    <div ref={box} role="toolbar" aria-label={label} onKeyDown={move}>
      {points.map((placed) => {
        const { claim } = placed.point;
        const isOpen = view.openClaim === claim.id;
        const name = nameFigure(view.theCase, view.incident, question, placed.point, isOpen);
        return (
          <button
            key={claim.id}
            type="button"
            className="figure-button"
            style={{
              left: `${(placed.x / layout.width) * 100}%`,
              top: `${(placed.y / layout.height) * 100}%`,
            }}
            tabIndex={placed === stop ? 0 : -1}
            aria-expanded={isOpen}
            aria-controls={isOpen ? evidenceId : undefined}
            aria-label={name}
            title={name}
            onFocus={() => setLastStop(claim.id)}
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
