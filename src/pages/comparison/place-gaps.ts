import type { FigureGap } from '../../core/analysis/find-gaps.ts';

/** A bracket from one figure to another, in pixels; `from` is that of the lower figure and so stands lower. */
export interface PlacedGap {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

export const gapWidth = 22;
/** Half of the sign that stands on a bracket's middle. */
const signReach = 8;
/** Two that meet at a figure would else be one bracket. */
const mostInset = 1.5;

interface Bracket {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * In as few columns as let none cover another, the widest first; in `most` at
 * most. One that finds no room there is not drawn, its words still stand beside.
 */
export function stackGaps(
  gaps: readonly Pick<FigureGap, 'from' | 'to'>[],
  scale: (figure: number) => number,
  most: number,
): readonly Bracket[] {
  const widestFirst = [...gaps].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const columns: Bracket[][] = [];
  for (const gap of widestFirst) {
    const [from, to] = [scale(gap.from), scale(gap.to)];
    const index = columns.findIndex((column) => !column.some((other) => isCovered({ from, to }, other)));
    const column = index < 0 ? columns.length : index;
    if (column >= most) continue;
    columns[column] = [...(columns[column] ?? []), { column, from, to }];
  }
  return columns.flat();
}

export function placeGap({ column, from, to }: Bracket, left: number): PlacedGap {
  const inset = Math.min(mostInset, (from - to) / 4);
  return { x: left + 12 + column * gapWidth, from: from - inset, to: to + inset };
}

type Span = Pick<Bracket, 'from' | 'to'>;

function isCovered(a: Span, b: Span): boolean {
  return highestOf(a) < lowestOf(b) && highestOf(b) < lowestOf(a);
}

function highestOf({ from, to }: Span): number {
  return Math.min(to, (from + to) / 2 - signReach);
}

function lowestOf({ from, to }: Span): number {
  return Math.max(from, (from + to) / 2 + signReach);
}
