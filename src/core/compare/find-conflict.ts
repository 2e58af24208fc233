import { isReadingsPair, type Pair } from './pairs.ts';
import type { Position } from './position.ts';

/** Rule 5: the committed pairs that stand against each other, and those that only one reading brings about. */
export interface ConflictFinding {
  readonly conflicts: readonly Pair[];
  /** Pairs in conflict under one reading of a source's word and not under another. */
  readonly doubtful: readonly Pair[];
}

/** `pairs` are those of opposing positions: committed or probable. */
export function findConflict(pairs: readonly Pair[]): ConflictFinding {
  const against = pairs.filter(
    ({ a, b, relation }) => relation === 'disjoint' && a.party !== b.party && a.isCommitted && b.isCommitted,
  );
  if (against.length === 0) return { conflicts: [], doubtful: [] };

  const readings = pairs.filter(isReadingsPair);
  if (readings.length === 0) return { conflicts: against, doubtful: [] };
  const alternatives = gatherAlternatives(readings);
  const isDisjoint = indexDisjoint(pairs);
  const readingsOf = (position: Position) => alternatives.get(position) ?? [position];
  const holdsUnderEachReading = ({ a, b }: Pair) =>
    readingsOf(a).every((one) => readingsOf(b).every((other) => isDisjoint(one, other)));
  return {
    conflicts: against.filter(holdsUnderEachReading),
    doubtful: against.filter((pair) => !holdsUnderEachReading(pair)),
  };
}

/** For each position that is one of several readings of its origin's word, all of them. */
function gatherAlternatives(readingsPairs: readonly Pair[]): ReadonlyMap<Position, readonly Position[]> {
  const byOrigin = new Map<string, Set<Position>>();
  for (const pair of readingsPairs) {
    const readings = byOrigin.get(pair.a.origin) ?? new Set();
    byOrigin.set(pair.a.origin, readings.add(pair.a).add(pair.b));
  }
  const alternatives = new Map<Position, readonly Position[]>();
  for (const readings of byOrigin.values()) for (const one of readings) alternatives.set(one, [...readings]);
  return alternatives;
}

function indexDisjoint(pairs: readonly Pair[]): (a: Position, b: Position) => boolean {
  const against = new Map<Position, Set<Position>>();
  const note = (a: Position, b: Position) => against.set(a, (against.get(a) ?? new Set()).add(b));
  for (const { a, b, relation } of pairs) {
    if (relation !== 'disjoint') continue;
    note(a, b);
    note(b, a);
  }
  return (a, b) => against.get(a)?.has(b) ?? false;
}
