import type { DateBin } from '../../core/overview/bin-dates.ts';
import { sayDates } from '../../words/say-date.ts';

interface AxisLabel {
  readonly text: string;
  /** Its left edge, in pixels. */
  readonly x: number;
}

interface Tick extends AxisLabel {
  /** Years or months, counted through: of too many, every second or fifth stays. */
  readonly number: number;
}

const characterWidth = 7.5;
const gap = 10;

/**
 * The years under the axis, or the months under one of days: as many as have room,
 * in round numbers, and where it begins as well if that leaves the others room.
 */
export function labelAxis(bins: readonly DateBin[], width: number): readonly AxisLabel[] {
  const ticks = listTicks(bins, width);
  const [first] = ticks;
  if (first === undefined) return [];
  let kept: readonly Tick[] = ticks;
  for (let round = 0; !areApart(kept); round += 1) {
    const every = ([1, 2, 5][round % 3] ?? 1) * 10 ** Math.floor(round / 3);
    kept = ticks.slice(1).filter(({ number }) => number % every === 0);
  }
  return kept[0] !== first && areApart([first, ...kept.slice(0, 1)]) ? [first, ...kept] : kept;
}

function listTicks(bins: readonly DateBin[], width: number): readonly Tick[] {
  const areDays = bins[0]?.from === bins[0]?.to;
  const letters = areDays ? 7 : 4;
  return bins.flatMap(({ from }, index) => {
    const period = from.slice(0, letters);
    if (index > 0 && bins[index - 1]?.from.slice(0, letters) === period) return [];
    const text = areDays ? sayDates({ from, to: from }).replace(/^\d+ /, '') : period;
    const number = areDays ? Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1 : Number(period);
    return [{ text, number, x: Math.min((index / bins.length) * width, width - text.length * characterWidth) }];
  });
}

function areApart(labels: readonly AxisLabel[]): boolean {
  return labels.every(({ text, x }, at) => {
    const next = labels[at + 1];
    return next === undefined || next.x >= x + text.length * characterWidth + gap;
  });
}
