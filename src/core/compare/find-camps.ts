import type { ClaimId } from '../model/case.ts';
import type { Pair } from './pairs.ts';
import type { Position } from './position.ts';
import { isMeeting } from './relation.ts';
import { sortByKey } from './sort-by-key.ts';

/** Ids in order of their letters, so that the order of the file shows nowhere. */
export function sortIds(positions: readonly Position[]): readonly ClaimId[] {
  return sortByKey(
    positions.map(({ claim }) => claim.id),
    (id) => id,
  );
}

/**
 * The sides of a conflict. Committed claims that stand against the very same
 * claims of other parties are one side; so are sides of which some claims meet
 * and none stand against each other. Compatibility is not transitive ("Aleppo"
 * fits both of two places in it), so what stands against nobody is on no side;
 * and a party at odds with itself may be one side against the others.
 */
export function findSides(committed: readonly Position[], pairs: readonly Pair[]): readonly (readonly ClaimId[])[] {
  const opponents = new Map<Position, Position[]>(committed.map((position) => [position, []]));
  for (const pair of pairs) {
    if (!isConflict(pair)) continue;
    opponents.get(pair.a)?.push(pair.b);
    opponents.get(pair.b)?.push(pair.a);
  }
  const groups = new Map<string, Position[]>();
  for (const [position, against] of opponents) {
    if (against.length === 0) continue;
    const key = sortIds(against).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), position]);
  }
  const sides = [...groups.values()];
  return orderCamps(sides.length < 3 ? sides : joinSides(sides, pairs));
}

/** In the order of the claims' ids, each side joins the first with which it can stand: some meet, none oppose. */
function joinSides(sides: readonly Position[][], pairs: readonly Pair[]): readonly Position[][] {
  const sideOf = new Map(sides.flatMap((side) => side.map((position) => [position, side] as const)));
  const meeting = new Map<Position[], Set<Position[]>>(sides.map((side) => [side, new Set()]));
  const opposing = new Map<Position[], Set<Position[]>>(sides.map((side) => [side, new Set()]));
  for (const pair of pairs) {
    const [side, other] = [sideOf.get(pair.a), sideOf.get(pair.b)];
    const between = isConflict(pair) ? opposing : isMeeting(pair.relation) ? meeting : undefined;
    if (side === undefined || other === undefined || between === undefined) continue;
    between.get(side)?.add(other);
    between.get(other)?.add(side);
  }
  const joined: Position[][][] = [];
  for (const side of sortByKey(sides, (each) => sortIds(each)[0] ?? '')) {
    const host = joined.find(
      (others) =>
        others.some((other) => meeting.get(side)?.has(other)) &&
        !others.some((other) => opposing.get(side)?.has(other)),
    );
    if (host === undefined) joined.push([side]);
    else host.push(side);
  }
  return joined.map((host) => host.flat());
}

function isConflict({ a, b, relation }: Pair): boolean {
  return relation === 'disjoint' && a.party !== b.party;
}

/** Where there is no conflict: claims that meet, or are linked by claims that meet. */
export function findMeetingCamps(
  committed: readonly Position[],
  pairs: readonly Pair[],
): readonly (readonly ClaimId[])[] {
  if (pairs.every(({ relation }) => isMeeting(relation))) return committed.length === 0 ? [] : [sortIds(committed)];
  let camps: readonly (readonly Position[])[] = committed.map((position) => [position]);
  for (const { a, b, relation } of pairs) {
    if (!isMeeting(relation)) continue;
    const joined = camps.filter((camp) => camp.includes(a) || camp.includes(b));
    if (joined.length > 1) camps = [...camps.filter((camp) => !joined.includes(camp)), joined.flat()];
  }
  return orderCamps(camps);
}

function orderCamps(camps: readonly (readonly Position[])[]): readonly (readonly ClaimId[])[] {
  return sortByKey(camps.map(sortIds), ([first = '']) => first);
}
