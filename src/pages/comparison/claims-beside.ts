import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case, Claim, Incident, Question } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { findSpeaker } from '../../parts/speaker.ts';
import { findWording } from './claim-wording.ts';

export interface ClaimsOfQuestion {
  readonly question: Question;
  readonly claims: readonly Claim[];
}

/** Every other claim of the incident, those on the same question first. */
export function groupByQuestion(incident: Incident, claim: Claim): readonly ClaimsOfQuestion[] {
  const others = groupBy(
    incident.claims.filter(({ id }) => id !== claim.id),
    ({ question }) => question,
  );
  const isOwn = ({ id }: Question) => id === claim.question;
  return [...incident.questions.filter(isOwn), ...incident.questions.filter((question) => !isOwn(question))]
    .map((question) => ({ question, claims: others.get(question.id) ?? [] }))
    .filter(({ claims }) => claims.length > 0);
}

/**
 * The claim one would first want to read beside this one: of another camp, else
 * of another party. Only among quotations: how we put two things tells nothing of
 * how their sources did.
 */
export function findOpposite(theCase: Case, { mark, camps, claims }: QuestionComparison, claim: Claim): Claim | null {
  const party = findSpeaker(theCase, claim).party;
  if (findWording(theCase, claim)?.isQuoted !== true) return null;
  const quoted = claims.filter((other) => other.id !== claim.id && findWording(theCase, other)?.isQuoted === true);
  const opposed = mark === 'conflict' ? camps.filter((camp) => !camp.includes(claim.id)).flat() : [];
  return (
    quoted.find(({ id }) => opposed.includes(id)) ??
    quoted.find((other) => findSpeaker(theCase, other).party !== party) ??
    null
  );
}
