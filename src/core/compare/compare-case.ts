import type { Case, Incident } from '../model/case.ts';
import type { Choices } from './choices.ts';
import { compareQuestion } from './compare-question.ts';
import type { IncidentComparison } from './comparison.ts';

/** Every question of every incident, in file order. Without choices: all that is known, from everyone. */
export function compareCase(theCase: Case, choices: Choices = {}): readonly IncidentComparison[] {
  return theCase.incidents.map((incident) => compareIncident(theCase, incident, choices));
}

export function compareIncident(theCase: Case, incident: Incident, choices: Choices = {}): IncidentComparison {
  return {
    incident,
    questions: incident.questions.map((question) =>
      compareQuestion(
        theCase,
        question,
        incident.claims.filter((claim) => claim.question === question.id),
        choices,
      ),
    ),
  };
}
