import type { Incident } from '../../core/model/case.ts';
import { groupBy } from '../../parts/group-by.ts';

export interface Year {
  readonly year: string;
  readonly incidents: readonly Incident[];
}

/** Newest first, by the day it began. Dates are ISO, so their order is that of their letters. */
export function groupByYear(incidents: readonly Incident[]): readonly Year[] {
  const newestFirst = [...incidents].sort((a, b) => compareText(b.date.from, a.date.from));
  const years = groupBy(newestFirst, ({ date }) => date.from.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, incidents: ofYear }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
