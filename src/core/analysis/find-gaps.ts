import type { QuestionComparison } from '../compare/comparison.ts';
import type { Case, PartyId } from '../model/case.ts';
import type { Figure, Range } from './gather-figures.ts';

/** Two parties in conflict over a figure: the most that one allows and the least that the other does. */
export interface FigureGap {
  /** The party of the lower figure, then that of the higher. */
  readonly between: readonly [PartyId, PartyId];
  readonly from: number;
  readonly to: number;
  /** The two figures whole: a gap between ranges is the least that parts them. */
  readonly low: Range;
  readonly high: Range;
}

/**
 * What parts the parties of a conflict: for each two of them their nearest figures
 * that decided it. Two such of one unit that are apart stand on different sides. A
 * gap that holds another is left out: it says nothing that the narrower one does not.
 */
export function findGaps(
  { parties }: Case,
  { mark, decidedBy }: QuestionComparison,
  figures: readonly Figure[],
): readonly FigureGap[] {
  if (mark !== 'conflict') return [];
  const decided = new Set(decidedBy);
  const deciding = figures
    .filter(({ point }) => decided.has(point.claim.id))
    .map(({ party, point: { min, max } }) => ({ party, min, max }));
  const rankOf = new Map(parties.map(({ id }, rank) => [id, rank]));
  return keepNarrowest(listNearest(deciding), (party) => rankOf.get(party) ?? 0);
}

interface Deciding extends Range {
  readonly party: PartyId;
}

interface Bounded extends Deciding {
  readonly max: number;
}

/** One gap for each two parties, in one pass upwards; of equal ones the lowest, between the narrowest ranges. */
function listNearest(deciding: readonly Deciding[]): readonly FigureGap[] {
  const lows = deciding.filter(isBounded).sort((a, b) => a.max - b.max || a.min - b.min);
  const highs = [...deciding].sort((a, b) => a.min - b.min || compareEnds(a, b));
  // A party's highest below: no further one can be nearest.
  const below = new Map<PartyId, Bounded>();
  const nearest = new Map<string, FigureGap>();
  let next = 0;
  for (const high of highs) {
    for (let low = lows[next]; low !== undefined && low.max < high.min; low = lows[next]) {
      below.set(low.party, low);
      next += 1;
    }
    for (const low of below.values()) keepNearer(nearest, low, high);
  }
  return [...nearest.values()];
}

function keepNearer(nearest: Map<string, FigureGap>, low: Bounded, high: Deciding): void {
  if (low.party === high.party) return;
  const pair = low.party < high.party ? `${low.party} ${high.party}` : `${high.party} ${low.party}`;
  const known = nearest.get(pair);
  if (known === undefined || high.min - low.max < known.to - known.from) nearest.set(pair, makeGap(low, high));
}

/** What has no upper bound ends last. */
function compareEnds(a: Range, b: Range): number {
  if (a.max === null || b.max === null) return Number(a.max === null) - Number(b.max === null);
  return a.max - b.max;
}

function isBounded(figure: Deciding): figure is Bounded {
  return figure.max !== null;
}

function makeGap(low: Bounded, high: Deciding): FigureGap {
  const rangeOf = ({ min, max }: Range) => ({ min, max });
  return {
    between: [low.party, high.party],
    from: low.max,
    to: high.min,
    low: rangeOf(low),
    high: rangeOf(high),
  };
}

/** From the lowest up. Of two that are the same, that of the parties which the case names first stands for both. */
function keepNarrowest(gaps: readonly FigureGap[], rank: (party: PartyId) => number): readonly FigureGap[] {
  const downwards = [...gaps].sort(
    (a, b) =>
      b.from - a.from ||
      a.to - b.to ||
      rank(a.between[0]) - rank(b.between[0]) ||
      rank(a.between[1]) - rank(b.between[1]),
  );
  // Whatever begins higher came before: a gap holds one of them unless it ends below all.
  let least = Number.POSITIVE_INFINITY;
  const kept: FigureGap[] = [];
  for (const gap of downwards) {
    if (gap.to >= least) continue;
    least = gap.to;
    kept.push(gap);
  }
  return kept.reverse();
}
