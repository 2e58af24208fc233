import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import type { FigureTrace } from '../../core/analysis/trace-figures.ts';

/** A day that has figures; null: figures without a date stand before all days. */
interface DayColumn {
  readonly day: string | null;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Days before it have none and are left out. */
  readonly isAfterBreak: boolean;
}

export interface DayAxis {
  readonly columns: readonly DayColumn[];
  /** Where the `index`th of the `count` steps that a line takes on a day stands. */
  readonly place: (day: string | null, index: number, count: number) => number;
}

const millisecondsInDay = 24 * 60 * 60 * 1000;
const breakWidth = 14;
const sayDay = utcFormat('%-d %b');
const sayDayAndYear = utcFormat('%-d %b %Y');

/**
 * A scale of time of which each day takes the room that its figures need: ten
 * revisions in two days and one more months later would else be two strokes.
 */
export function scaleDays({ lines }: FigureTrace, left: number, right: number): DayAxis {
  const weights = new Map<string | null, number>();
  for (const { steps } of lines) {
    for (const { day } of steps) {
      const count = steps.filter((step) => step.day === day).length;
      weights.set(day, Math.max(weights.get(day) ?? 0, count + 0.7));
    }
  }
  const days = [...weights.keys()].sort((a, b) => (a === null || (b !== null && a < b) ? -1 : 1));
  const isAfterBreak = (index: number) => {
    const [day, before] = [days[index], days[index - 1]];
    return day != null && before != null && startOfDay(day) - startOfDay(before) > millisecondsInDay;
  };
  const breaks = days.filter((_, index) => isAfterBreak(index)).length;
  const unit = (right - left - breaks * breakWidth) / [...weights.values()].reduce((sum, each) => sum + each, 0);
  let from = left;
  const columns = days.map((day, index) => {
    if (isAfterBreak(index)) from += breakWidth;
    const to = from + (weights.get(day) ?? 0) * unit;
    const column = { day, from, to, label: labelDay(day, days[index - 1]), isAfterBreak: isAfterBreak(index) };
    from = to;
    return column;
  });

  const dated = columns.flatMap(({ day, ...ends }) => (day === null ? [] : [{ start: startOfDay(day), ...ends }]));
  const scale = scaleUtc<number>()
    .domain(dated.flatMap(({ start }) => [start, start + millisecondsInDay]))
    .range(dated.flatMap(({ from, to }) => [from, to]));
  const undated = columns.find(({ day }) => day === null);
  return {
    columns,
    place: (day, index, count) => {
      const part = (index + 0.5) / count;
      if (day !== null) return scale(startOfDay(day) + part * millisecondsInDay);
      return undated === undefined ? left : undated.from + part * (undated.to - undated.from);
    },
  };
}

function startOfDay(day: string): number {
  return Date.parse(day);
}

/** The year where it is not that of the day before. */
function labelDay(day: string | null, before: string | null | undefined): string {
  if (day === null) return 'no date';
  const hasSameYear = before == null || before.slice(0, 4) === day.slice(0, 4);
  return (hasSameYear ? sayDay : sayDayAndYear)(new Date(startOfDay(day)));
}

export interface FigureAxis {
  readonly scale: (figure: number) => number;
  readonly ticks: readonly number[];
  /** Nothing is drawn above it: there ends what has no upper bound. */
  readonly top: number;
}

/** From nought, so that what is twice as many stands twice as high. */
export function scaleFigures({ lines }: FigureTrace, bottom: number, top: number): FigureAxis {
  const points = lines.flatMap(({ steps }) => steps.flatMap((step) => step.points));
  const isOpen = points.some(({ max }) => max === null);
  const most = Math.max(1, ...points.map(({ min, max }) => max ?? min));
  const scale = scaleLinear()
    .domain([0, isOpen ? most * 1.2 : most])
    .range([bottom, top]);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  return { scale, ticks, top };
}
