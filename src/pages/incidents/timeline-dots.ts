import type { Mark } from '../../core/compare/comparison.ts';
import type { DateBin } from '../../core/overview/bin-dates.ts';
import type { MarkCounts } from '../../core/overview/lead-mark.ts';
import { marksInOrder } from '../../parts/mark-count.ts';

const tallestStack = 8;

export interface Dot {
  readonly mark: Mark;
  /** Whether what it stands for is in the list. */
  readonly isMatched: boolean;
}

/** Where a bin stands, in bins from the left, and how far its button may reach without covering another's. */
export interface Stop {
  readonly bin: DateBin;
  readonly matched: MarkCounts;
  readonly centre: number;
  readonly room: number;
}

/** The bins that have anything in them. `matched` are the same bins with what is in the list. */
export function listStops(bins: readonly DateBin[], matched: readonly DateBin[]): readonly Stop[] {
  const filled = bins.flatMap((bin, index) => (sumCounts(bin.counts) > 0 ? [index] : []));
  return filled.flatMap((index, at) => {
    const bin = bins[index];
    const before = filled[at - 1] ?? Number.NEGATIVE_INFINITY;
    const after = filled[at + 1] ?? Number.POSITIVE_INFINITY;
    if (bin === undefined) return [];
    const room = Math.min(index - before, after - index, bins.length);
    return [{ bin, matched: (matched[index] ?? bin).counts, centre: index + 0.5, room }];
  });
}

/** How many incidents a dot stands for, in round numbers, so that no stack is higher than eight. */
export function chooseDotSize(bins: readonly DateBin[]): number {
  const isLow = (size: number) => bins.every(({ counts }) => countDots(counts, size) <= tallestStack);
  let power = 1;
  while (!isLow(power * 5)) power *= 10;
  return [1, 2, 5].map((round) => round * power).find(isLow) ?? power;
}

/** From the axis upwards: what is in dispute first, what is not in the list last. A started dot is a dot. */
export function stackDots(counts: MarkCounts, matched: MarkCounts, size: number): readonly Dot[] {
  return marksInOrder.flatMap((mark) => {
    const inList = Math.ceil(matched[mark] / size);
    return Array.from({ length: Math.ceil(counts[mark] / size) }, (_, at) => ({ mark, isMatched: at < inList }));
  });
}

export function sumCounts({ conflict, agree, unconfirmed }: MarkCounts): number {
  return conflict + agree + unconfirmed;
}

export function countDots(counts: MarkCounts, size: number): number {
  return marksInOrder.reduce((sum, mark) => sum + Math.ceil(counts[mark] / size), 0);
}
