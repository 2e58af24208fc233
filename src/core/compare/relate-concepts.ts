import type { ConceptId } from '../model/case.ts';
import { type Concepts, isAtOrUnder, isOnOneLine } from '../model/concept-tree.ts';
import { type RelateContext, type Relation, relateMeeting } from './relation.ts';

/** The concepts of one answer; `exhaustive`: the source says that there are no others. */
export interface ConceptList {
  readonly concepts: readonly ConceptId[];
  readonly exhaustive: boolean;
}

/**
 * A question that accepts one answer has two concepts conflict unless one lies
 * under the other. Of a list, different members stand side by side, unless a
 * source closes its list and another names something outside it.
 */
export function relateConcepts(a: ConceptList, b: ConceptList, { concepts, question }: RelateContext): Relation {
  const isMeeting = a.concepts.some((one) => b.concepts.some((other) => isOnOneLine(concepts, one, other)));
  if (question.accepts === 'many') {
    if (namesOutside(b, a, concepts) || namesOutside(a, b, concepts)) return 'disjoint';
    if (!isMeeting) return 'incomparable';
  } else if (!isMeeting) return 'disjoint';
  return relateMeeting(!isEntailed(a, b, concepts), !isEntailed(b, a, concepts));
}

/** `list` names something of which the closed list knows nothing. */
function namesOutside(list: ConceptList, closed: ConceptList, concepts: Concepts): boolean {
  if (!closed.exhaustive) return false;
  return list.concepts.some((id) => !closed.concepts.some((member) => isOnOneLine(concepts, id, member)));
}

/** All that `a` says follows from what `b` says. */
function isEntailed(a: ConceptList, b: ConceptList, concepts: Concepts): boolean {
  return a.concepts.every((id) => b.concepts.some((narrower) => isAtOrUnder(concepts, narrower, id)));
}

/** A denial of the broader denies all under it; a denial of the narrower leaves the broader standing. */
export function isAnyConceptWithin(
  asserted: readonly ConceptId[],
  denied: readonly ConceptId[],
  concepts: Concepts,
): boolean {
  return asserted.some((id) => denied.some((top) => isAtOrUnder(concepts, id, top)));
}
