import type { PartyMatrix, PartyPair } from '../../core/analysis/compare-parties.ts';
import type { Mark } from '../../core/compare/comparison.ts';
import type { Case, Party, PartyId } from '../../core/model/case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { isolateName } from '../../parts/text-direction.ts';

/** One party and those with whom it shares questions. */
export interface PartyRow {
  readonly party: Party;
  /** In the order of the rows. */
  readonly counterparts: readonly Counterpart[];
}

export interface Counterpart {
  readonly party: Party;
  readonly counts: Readonly<Record<Mark, number>>;
  readonly shared: number;
}

/** Who shares most questions comes first: an order of how much there is to see, of nothing else. */
export function arrangeMatrix(theCase: Case, { parties, pairs }: PartyMatrix): readonly PartyRow[] {
  const sharedBy = new Map<PartyId, number>();
  for (const pair of pairs)
    for (const id of [pair.a, pair.b]) sharedBy.set(id, (sharedBy.get(id) ?? 0) + countShared(pair));
  const pairOf = new Map(
    pairs.flatMap((pair) => [[keyOf(pair.a, pair.b), pair] as const, [keyOf(pair.b, pair.a), pair]]),
  );
  const ordered = parties
    .flatMap((id) => theCase.partyById.get(id) ?? [])
    .sort((one, other) => (sharedBy.get(other.id) ?? 0) - (sharedBy.get(one.id) ?? 0));
  return ordered.map((party) => ({
    party,
    counterparts: ordered.flatMap((other) => {
      const pair = pairOf.get(keyOf(party.id, other.id));
      if (pair === undefined) return [];
      const counts = { agree: pair.agree, conflict: pair.conflict, unconfirmed: pair.open };
      return { party: other, counts, shared: countShared(pair) };
    }),
  }));
}

function countShared({ agree, conflict, open }: PartyPair): number {
  return agree + conflict + open;
}

/** Ids hold no blank. */
function keyOf(a: PartyId, b: PartyId): string {
  return `${a} ${b}`;
}

/** "SOHR and Iran: of 12 shared questions 5 conflict, 3 agree". */
export function sayPair(party: Party, { party: other, counts, shared }: Counterpart): string {
  const numbers = `${counts.conflict} conflict, ${counts.agree} agree`;
  return `${isolateName(party.name)} and ${isolateName(other.name)}: of ${countOf(shared, 'shared question')} ${numbers}`;
}
