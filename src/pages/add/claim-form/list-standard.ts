import { standardQuestions } from '../../../core/matching/standard-questions.ts';
import type { Case, ConceptId, Question, QuestionId } from '../../../core/model/case.ts';

/** What any incident may be asked, in this case: without a unit that it does not know. */
export function listStandard(shared: Case): readonly Question[] {
  return standardQuestions.map(({ id, unit, ...question }) => {
    const isKnown = unit !== undefined && shared.conceptById.has(unit as ConceptId);
    return { ...question, id: id as QuestionId, ...(isKnown && { unit: unit as ConceptId }) };
  });
}
