import type { Question } from '../model/case.ts';
import type { Concepts } from '../model/concept-tree.ts';

/**
 * Rule 4: how one answer stands to another. `refines`: the first says all that
 * the second says, and more; `refined` the other way about. Answers that are
 * `same`, refine or `overlap` meet.
 */
export type Relation = 'same' | 'refines' | 'refined' | 'overlap' | 'disjoint' | 'incomparable';

/** What relating answers needs to know besides them. */
export interface RelateContext {
  readonly concepts: Concepts;
  readonly question: Question;
}

export function isMeeting(relation: Relation): boolean {
  return relation !== 'disjoint' && relation !== 'incomparable';
}

/** From what each side says beyond the other, of two answers that meet. */
export function relateMeeting(firstSaysMore: boolean, secondSaysMore: boolean): Relation {
  if (firstSaysMore) return secondSaysMore ? 'overlap' : 'refines';
  return secondSaysMore ? 'refined' : 'same';
}
