import type { Answer, ConceptId, PartyId } from '../model/case.ts';
import type { Concepts } from '../model/concept-tree.ts';
import { isAnyConceptWithin } from './relate-concepts.ts';

/** A party is named by a concept that bears its id, or lies under one that does; by no answer of another type. */
export function namesParty(answer: Answer, party: PartyId, concepts: Concepts): boolean {
  if (!('concepts' in answer)) return false;
  const id: string = party;
  return isAnyConceptWithin(answer.concepts, [id as ConceptId], concepts);
}
