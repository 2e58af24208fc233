import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';
import { useId, useRef } from 'react';
import type { FigureTrace } from '../../core/analysis/trace-figures.ts';
import type { Question } from '../../core/model/case.ts';
import { useElementWidth } from '../../io/element-width.ts';
import { MarkSign } from '../../parts/mark-style.tsx';
import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { FigurePoints } from './figure-points.tsx';
import { type FigureLayout, layOutFigure, type PlacedPoint } from './lay-out-figure.ts';
import { labelLineHeight, type PlacedLabel } from './place-labels.ts';
import { isPlacedByAnother, sayGap, sayLast } from './say-figures.ts';
import type { TableView } from './table-view.ts';

/** Parties are told apart by shape, dash and the name at the line's end, never by colour: that is for marks. */
const shapes = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle, symbolStar, symbolWye];
const dashes = [undefined, '6 3', '1.5 2.5', '9 3 2 3', '3 2', '12 4'];

interface FigurePlotProps {
  readonly view: TableView;
  readonly question: Question;
  readonly trace: FigureTrace;
  readonly label: string;
  readonly onOpen: (claim: string) => void;
}

/** The drawing says nothing to a screen reader: the points over it do, and the table behind it. */
export function FigurePlot({ view, question, trace, label, onOpen }: FigurePlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, 560);
  const layout = layOutFigure(trace, width, {
    sayName: ({ party }) => isolateName(party.name),
    sayLast: (line) => sayLast(view.theCase, question, line),
    sayGap: (gap) => sayGap(view.theCase, question, gap),
  });
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <div ref={box} className="figure-box">
      <div className="figure-plot" style={{ maxWidth: width }}>
        <svg viewBox={`0 0 ${width} ${layout.height}`} aria-hidden="true">
          <Axes layout={layout} />
          <Lines layout={layout} openClaim={view.openClaim} />
          <Gaps layout={layout} />
          {layout.labels.map((each) => (
            <Label key={each.key} label={each} layout={layout} />
          ))}
        </svg>
        {layout.gaps.map(({ x, from, to }) => (
          <span
            key={from}
            className="figure-gap-sign"
            style={{ left: percent(x, width), top: percent((from + to) / 2, layout.height) }}
          >
            <MarkSign mark="conflict" />
          </span>
        ))}
        <FigurePoints view={view} question={question} layout={layout} label={label} onOpen={onOpen} />
      </div>
    </div>
  );
}

function Axes({ layout: { left, right, bottom, top, days, figures } }: { layout: FigureLayout }) {
  let free = 0;
  return (
    <g className="figure-axes">
      {figures.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${figures.scale(tick)})`}>
          <line className={tick === 0 ? 'figure-base' : 'figure-hair'} x1={left} x2={right} />
          <text x={left - 6} dy="0.35em" textAnchor="end">
            {groupDigits(tick)}
          </text>
        </g>
      ))}
      {days.columns.map(({ day, from, to, label, isAfterBreak }, index) => {
        const start = (from + to) / 2 - label.length * 3.1;
        const hasRoom = start >= free;
        if (hasRoom) free = start + label.length * 6.2 + 6;
        return (
          <g key={day}>
            {index > 0 && <line className="figure-day" x1={from} x2={from} y1={top} y2={bottom + 5} />}
            {isAfterBreak && <path className="figure-break" d={`M${from - 11} ${bottom + 4}l4 -8m2 8l4 -8`} />}
            {hasRoom && (
              <text x={(from + to) / 2} y={bottom + 19} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Lines({ layout: { lines, bottom, top }, openClaim }: { layout: FigureLayout; openClaim: string | null }) {
  const fade = useId();
  return (
    <>
      <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={top} y2={bottom}>
        <stop offset="0" className="figure-fade-end" />
        <stop offset="0.55" className="figure-fade-start" />
      </linearGradient>
      {lines.map(({ line, band, isOpen }) => (
        <path key={line.party.id} className="figure-band" d={band} fill={isOpen ? `url(#${fade})` : undefined} />
      ))}
      {lines.map(({ line, low, high, points }, index) => {
        const dash = dashes[index % dashes.length];
        return (
          <g key={line.party.id}>
            {high !== null && <path className="figure-edge" d={high} strokeDasharray={dash} />}
            <path className="figure-line" d={low} strokeDasharray={dash} />
            {points.map((placed) => (
              <Point
                key={placed.point.claim.id}
                placed={placed}
                shape={shapes[index % shapes.length] ?? symbolCircle}
                isOpen={placed.point.claim.id === openClaim}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

interface PointProps {
  readonly placed: PlacedPoint;
  readonly shape: typeof symbolCircle;
  readonly isOpen: boolean;
}

function Point({ placed: { point, x, y, reach, value }, shape, isOpen }: PointProps) {
  const path = symbol(shape, point.isStanding ? 62 : 34)() ?? '';
  return (
    <g className="figure-point" data-tentative={point.isTentative || undefined}>
      {reach !== null && point.max !== null && (
        <path className="figure-reach" d={`M${x - 3} ${reach.low}h6m-3 0V${reach.high}m-3 0h6`} />
      )}
      {reach !== null && point.max === null && (
        <path className="figure-reach" d={`M${x} ${y}v-20m-3.5 4l3.5 -4l3.5 4`} />
      )}
      {isPlacedByAnother(point.dating) && <circle className="figure-ring" cx={x} cy={y} r="7.5" />}
      {isOpen && <circle className="figure-open" cx={x} cy={y} r="11" />}
      <path className="figure-shape" d={path} transform={`translate(${x} ${y})`} />
      {value !== null && (
        <text className="figure-value" x={x} y={value.y} dy="0.35em" textAnchor="middle">
          {value.text}
        </text>
      )}
    </g>
  );
}

function Gaps({ layout: { gaps } }: { layout: FigureLayout }) {
  return gaps.map(({ x, from, to }) => <path key={from} className="figure-gap" d={`M${x - 5} ${from}h5V${to}h-5`} />);
}

/** Where it had to move aside, a hair leads from the line's end to it. */
function Label({ label, layout }: { label: PlacedLabel; layout: FigureLayout }) {
  const { text, nameLines, isGap, anchor, y } = label;
  const x = layout.labelsLeft;
  const first = y - ((text.length - 1) * labelLineHeight) / 2;
  const lines = text.map((words, index) => ({
    words,
    isName: isGap || index < nameLines,
    height: first + index * labelLineHeight,
  }));
  const isMoved = !isGap && Math.abs(anchor - y) > 4;
  return (
    <>
      {isMoved && <path className="figure-lead" d={`M${layout.right} ${anchor}L${x - 4} ${y}`} />}
      <text className={isGap ? 'figure-gap-words' : undefined}>
        {lines.map(({ words, isName, height }) => (
          <tspan key={height} className={isName ? undefined : 'figure-last'} x={x} y={height} dy="0.35em">
            {words}
          </tspan>
        ))}
      </text>
    </>
  );
}
