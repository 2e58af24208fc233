import type { QuestionComparison } from '../compare/comparison.ts';
import type { Case, ClaimId, PartyId } from '../model/case.ts';
import type { Figure } from './gather-figures.ts';

/** Two parties in conflict over a figure: the most that one allows and the least that the other does. */
export interface FigureGap {
  /** The party of the lower figure, then that of the higher. */
  readonly between: readonly [PartyId, PartyId];
  readonly from: number;
  readonly to: number;
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
  const deciding = figures.filter(({ point: { claim } }) => decidedBy.includes(claim.id) && sideOf.has(claim.id));
  const nearest = new Map<string, FigureGap>();
  for (const low of deciding) {
    for (const high of deciding) {
      const [from, to] = [low.point.max, high.point.min];
      const isApart = sideOf.get(low.point.claim.id) !== sideOf.get(high.point.claim.id) && low.party !== high.party;
      if (!isApart || from === null || from >= to) continue;
      const pair = [low.party, high.party].sort().join(' ');
      const known = nearest.get(pair);
      if (known === undefined || to - from < known.to - known.from)
        nearest.set(pair, { between: [low.party, high.party], from, to });
    }
  }
  const rank = (id: PartyId) => parties.findIndex((party) => party.id === id);
  const gaps = [...nearest.values()].sort(
    (a, b) =>
      a.from - b.from ||
      a.to - b.to ||
      rank(a.between[0]) - rank(b.between[0]) ||
      rank(a.between[1]) - rank(b.between[1]),
  );
  return gaps.filter((gap, index) => !gaps.some((other, at) => at !== index && holds(gap, other, at < index)));
}

/** Of two that are the same, the first stands for both. */
function holds(gap: FigureGap, other: FigureGap, isSameHeld: boolean): boolean {
  const isSame = gap.from === other.from && gap.to === other.to;
  return isSame ? isSameHeld : gap.from <= other.from && other.to <= gap.to;
}
