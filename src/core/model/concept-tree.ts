import type { Concept, ConceptId } from './case.ts';

/** Concepts by id; `broader` leads up and never in a circle. */
export type Concepts = ReadonlyMap<ConceptId, Concept>;

/** True for a concept and all above it. */
export function isAtOrUnder(concepts: Concepts, id: ConceptId, top: ConceptId): boolean {
  for (let at: ConceptId | undefined = id; at !== undefined; at = concepts.get(at)?.broader)
    if (at === top) return true;
  return false;
}

/** One is the other, or lies under it. */
export function isOnOneLine(concepts: Concepts, a: ConceptId, b: ConceptId): boolean {
  return isAtOrUnder(concepts, a, b) || isAtOrUnder(concepts, b, a);
}

/** The narrowest concept at or above all of them, if their trees meet. */
export function findNearestCommon(concepts: Concepts, ids: readonly ConceptId[]): ConceptId | undefined {
  for (let at = ids[0]; at !== undefined; at = concepts.get(at)?.broader) {
    const top = at;
    if (ids.every((id) => isAtOrUnder(concepts, id, top))) return top;
  }
  return undefined;
}
