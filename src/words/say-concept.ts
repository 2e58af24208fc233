import type { Case, ConceptId } from '../core/model/case.ts';

export function sayConcept(theCase: Case, id: ConceptId): string {
  return theCase.conceptById.get(id)?.label ?? id;
}
