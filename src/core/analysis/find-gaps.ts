import type { QuestionComparison } from '../compare/comparison.ts';
import type { Case, ClaimId, PartyId } from '../model/case.ts';
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
 * that decided it and stand on different sides. A gap that holds another is left
 * out: it says nothing that the narrower one does not.
 */
export function findGaps(
  { parties }: Case,
  { mark, camps, decidedBy }: QuestionComparison,
  figures: readonly Figure[],
): readonly FigureGap[] {
  if (mark !== 'conflict') return [];
  const sideOf = new Map<ClaimId, number>(camps.flatMap((camp, side) => camp.map((id) => [id, side] as const)));
  const decided = new Set(decidedBy);
  const deciding = figures.flatMap(({ party, point: { claim, min, max } }) => {
    const side = decided.has(claim.id) ? sideOf.get(claim.id) : undefined;
    return side === undefined ? [] : [{ party, side, min, max }];
  });
  const rankOf = new Map(parties.map(({ id }, rank) => [id, rank]));
  return keepNarrowest(listNearest(deciding), (party) => rankOf.get(party) ?? 0);
}

interface Deciding extends Range {
  readonly party: PartyId;
  /** Which camp it stands in. */
  readonly side: number;
}

interface Bounded extends Deciding {
  readonly max: number;
}

/** One gap for each two parties, in one pass upwards; of equal ones the lowest, between the narrowest ranges. */
function listNearest(deciding: readonly Deciding[]): readonly FigureGap[] {
  const lows = deciding.filter(isBounded).sort((a, b) => a.max - b.max || a.min - b.min);
  const highs = [...deciding].sort((a, b) => a.min - b.min || compareEnds(a, b));
  const below = new Map<PartyId, readonly Bounded[]>();
  const nearest = new Map<string, FigureGap>();
  let next = 0;
  for (const high of highs) {
    for (let low = lows[next]; low !== undefined && low.max < high.min; low = lows[next]) {
      below.set(low.party, putOnTop(low, below.get(low.party) ?? []));
      next += 1;
    }
    for (const low of below.values()) keepNearer(nearest, high, low);
  }
  return [...nearest.values()];
}

/** A party's highest and, below it, its highest of any other side: no further one can be nearest. */
function putOnTop(low: Bounded, others: readonly Bounded[]): readonly Bounded[] {
  return [low, ...others.filter(({ side }) => side !== low.side).slice(0, 1)];
}

function keepNearer(nearest: Map<string, FigureGap>, high: Deciding, lows: readonly Bounded[]): void {
  const low = lows.find(({ side }) => side !== high.side);
  if (low === undefined || low.party === high.party) return;
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
