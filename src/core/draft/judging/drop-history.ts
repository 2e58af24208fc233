import type { Quantity } from '../../model/case.ts';
import type { Placed } from '../place-in-draft.ts';

type Range = Pick<Quantity, 'min' | 'max'>;

/** An old figure is history, told as such, where the draft gives the newer one too; `figures` are all that it gives. */
export function dropHistory(placed: readonly Placed[], figures: readonly Range[]): readonly Placed[] {
  const ends = new Map<number, Set<number | null>>();
  for (const { min, max } of figures) ends.set(min, (ends.get(min) ?? new Set()).add(max));
  const isGiven = ({ min, max }: Range) => ends.get(min)?.has(max) === true || (max === null && ends.has(min));
  return placed.map((each) => {
    const newer = each.fault?.code === 'stale-figure' ? findNewer(each) : null;
    return newer !== null && isGiven(newer) ? { ...each, fault: null } : each;
  });
}

/** A stale figure is shown by what replaced it first of all. */
function findNewer({ incident, fault }: Placed): Range | null {
  const answer = incident.claims.find(({ id }) => id === fault?.claims[0])?.answer;
  return answer !== undefined && 'quantity' in answer ? answer.quantity : null;
}
