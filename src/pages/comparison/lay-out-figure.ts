import { area, curveStepAfter, line } from 'd3-shape';
import type { FigurePoint, Range } from '../../core/analysis/gather-figures.ts';
import type { FigureLine, FigureTrace } from '../../core/analysis/trace-figures.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { type DayAxis, type FigureAxis, scaleDays, scaleFigures } from './figure-scales.ts';
import { gapWidth, type PlacedGap, placeGap, stackGaps } from './place-gaps.ts';
import { measureLabels, type PlacedLabel, placeLabels, type SideLabel, wrapWords } from './place-labels.ts';

/** In pixels; y grows downwards. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedPoint extends Spot {
  readonly point: FigurePoint;
  /** The ends of its range; null for a single figure. */
  readonly reach: { readonly low: number; readonly high: number } | null;
  /** Its figure, where it has room; above it or below. */
  readonly value: { readonly text: string; readonly y: number } | null;
}

interface PlacedLine {
  readonly line: FigureLine;
  readonly band: string;
  /** Its lower and its upper edge; null where the two are one. */
  readonly low: string;
  readonly high: string | null;
  /** Without upper bound at some time: the band then fades out upwards. */
  readonly isOpen: boolean;
  readonly points: readonly PlacedPoint[];
}

export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly days: DayAxis;
  readonly figures: FigureAxis;
  readonly lines: readonly PlacedLine[];
  readonly gaps: readonly PlacedGap[];
  readonly labels: readonly PlacedLabel[];
  readonly labelsLeft: number;
}

export interface LabelWords {
  readonly sayName: (line: FigureLine) => string;
  readonly sayLast: (line: FigureLine) => string;
  readonly sayGap: (gap: FigureTrace['gaps'][number]) => string;
}

/** What the plot keeps of the width, however many gaps there are. */
const leastWidth = 120;
const letterWidth = 6.5;
/** Of the side labels, bold ones among them. */
const wideLetter = 7;
/** Closer than this, two points would cover one another. */
const pointSize = 13;

export function layOutFigure(trace: FigureTrace, width: number, words: LabelWords): FigureLayout {
  const labelWidth = width < 440 ? 92 : 140;
  const [left, top] = [30, 18];
  const labelsLeft = width - labelWidth;
  const mostRight = labelsLeft - 8;
  const letters = Math.floor(labelWidth / wideLetter);
  const makeLabels = (figures: FigureAxis) => labelSides(trace, figures, words, letters);

  const leastHeight = width < 440 ? 200 : 230;
  const labelsHeight = measureLabels(makeLabels(scaleFigures(trace, leastHeight, 0)));
  const bottom = top + Math.max(leastHeight, labelsHeight);
  const figures = scaleFigures(trace, bottom, top);
  const gaps = stackGaps(trace.gaps, figures.scale, Math.floor((mostRight - left - leastWidth) / gapWidth));
  const right = mostRight - gapWidth * Math.max(0, ...gaps.map(({ column }) => column + 1));
  const days = scaleDays(trace, left, right);
  return {
    ...{ width, height: bottom + 26, left, right, top, bottom, days, figures },
    lines: placeLines(trace, days, figures, right),
    gaps: gaps.map((gap) => placeGap(gap, right)),
    labels: placeLabels(makeLabels(figures), top - 8, bottom + 8),
    labelsLeft,
  };
}

function labelSides(
  { lines, gaps }: FigureTrace,
  figures: FigureAxis,
  { sayName, sayLast, sayGap }: LabelWords,
  letters: number,
): readonly SideLabel[] {
  return [
    ...lines.map((line) => ({
      key: `line ${line.party.id}`,
      text: [...wrapWords(sayName(line), letters), ...wrapWords(sayLast(line), letters)],
      nameLines: wrapWords(sayName(line), letters).length,
      isGap: false,
      anchor: findEnd(line, figures),
    })),
    ...gaps.map((gap) => ({
      key: `gap ${gap.from} ${gap.to}`,
      text: wrapWords(sayGap(gap), letters),
      nameLines: 0,
      isGap: true,
      anchor: figures.scale((gap.from + gap.to) / 2),
    })),
  ];
}

/** The height at which a line ends: that of its last band, or of its last figure where none stands. */
function findEnd({ steps }: FigureLine, figures: FigureAxis): number {
  const last = steps.findLast(({ band }) => band !== null)?.band;
  return last == null ? figures.scale(0) : figures.scale(middleOf(last));
}

/** Of a range without end, its least. */
function middleOf({ min, max }: Range): number {
  return max === null ? min : (min + max) / 2;
}

interface Corner {
  readonly x: number;
  readonly range: Range | null;
}

function placeLines(trace: FigureTrace, days: DayAxis, figures: FigureAxis, right: number): readonly PlacedLine[] {
  const taken: Spot[] = [];
  const placed = trace.lines.map((one) => {
    const corners = placeSteps(one, days);
    const points = one.steps.flatMap((step, index) =>
      step.points.map((point) => placePoint(point, corners[index]?.x ?? right, figures, right, taken)),
    );
    return { ...drawBand(corners, figures, right), line: one, points };
  });
  return writeValues(placed, taken);
}

function placeSteps({ steps }: FigureLine, { place }: DayAxis): readonly Corner[] {
  return steps.map(({ day, band }, index) => {
    const sameDay = steps.filter((step) => step.day === day);
    const before = steps.slice(0, index).filter((step) => step.day === day);
    return { x: place(day, before.length, sameDay.length), range: band };
  });
}

function drawBand(corners: readonly Corner[], figures: FigureAxis, right: number) {
  const highOf = ({ range }: Corner) => (range?.max == null ? figures.top : figures.scale(range.max));
  const lowOf = ({ range }: Corner) => figures.scale(range?.min ?? 0);
  const runs = splitRuns(corners, right);
  const drawArea = area<Corner>(({ x }) => x, lowOf, highOf).curve(curveStepAfter);
  const draw = (y: (corner: Corner) => number) => line<Corner>(({ x }) => x, y).curve(curveStepAfter);
  const join = (paint: (run: readonly Corner[]) => string | null) => runs.map((run) => paint([...run]) ?? '').join('');
  const ranges = corners.flatMap(({ range }) => range ?? []);
  const isWide = ranges.some(({ min, max }) => max !== null && max > min);
  const bounded = draw(highOf).defined(({ range }) => range?.max != null);
  return {
    band: join((run) => drawArea([...run])),
    low: join((run) => draw(lowOf)([...run])),
    high: isWide ? join((run) => bounded([...run])) : null,
    isOpen: ranges.some(({ max }) => max === null),
  };
}

/** What can be drawn in one go: each run ends where the next step says that nothing stands, or at the edge. */
function splitRuns(corners: readonly Corner[], right: number): readonly (readonly Corner[])[] {
  const runs: Corner[][] = [];
  let run: Corner[] = [];
  for (const corner of [...corners, { x: right, range: null }]) {
    const last = run.at(-1);
    if (corner.range !== null) run.push(corner);
    else if (last !== undefined) {
      runs.push([...run, { x: corner.x, range: last.range }]);
      run = [];
    }
  }
  return runs;
}

/** Two figures at one place: the second moves aside. */
function placePoint(
  point: FigurePoint,
  x: number,
  { scale, top }: FigureAxis,
  right: number,
  taken: Spot[],
): PlacedPoint {
  const y = scale(middleOf(point));
  let free = x;
  while (taken.some((spot) => isNear(spot, { x: free, y })) && free + pointSize < right) free += pointSize;
  taken.push({ x: free, y });
  const isSingle = point.max === point.min;
  const reach = isSingle ? null : { low: scale(point.min), high: point.max === null ? top : scale(point.max) };
  return { point, x: free, y, reach, value: null };
}

function isNear(a: Spot, b: Spot): boolean {
  return Math.abs(a.x - b.x) < pointSize && Math.abs(a.y - b.y) < pointSize;
}

/** The end of a line says its last figure; the others are written where nothing is in the way. */
function writeValues(lines: readonly PlacedLine[], points: readonly Spot[]): readonly PlacedLine[] {
  const written: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const isFree = (x: number, y: number, half: number, own: Spot) =>
    points.every(
      (spot) => (spot.x === own.x && spot.y === own.y) || Math.abs(spot.x - x) > half + 6 || Math.abs(spot.y - y) > 10,
    ) && written.every((other) => Math.abs(other.x - x) > half + other.half + 2 || Math.abs(other.y - y) > 11);
  return lines.map((line) => ({
    ...line,
    points: line.points.map((placed) => {
      const { point, x, y } = placed;
      const isSaid = point.isStanding && line.points.filter((other) => other.point.isStanding).length === 1;
      if (isSaid) return placed;
      const text = writeFigure(point);
      const half = (text.length * letterWidth) / 2;
      // An arrow stands above a figure without upper bound.
      const heights = point.max === null ? [y + 14] : [y - 13, y + 14];
      const at = heights.find((height) => isFree(x, height, half, placed));
      if (at === undefined) return placed;
      written.push({ x, y: at, half });
      return { ...placed, value: { text, y: at } };
    }),
  }));
}

function writeFigure({ min, max }: Range): string {
  if (max === null) return `${groupDigits(min)}+`;
  return min === max ? groupDigits(min) : `${groupDigits(min)}–${groupDigits(max)}`;
}
