import type { Case, Claim, Incident, Question } from '../core/model/case.ts';
import type { DeskStyle } from './desk-style.ts';
import { capitalise } from './say-list.ts';
import { findEvent } from './sentence/find-event.ts';
import { sortForCopy } from './sentence/sort-for-copy.ts';
import { type ToldTogether, tellSpeakers } from './sentence/tell-speakers.ts';
import type { Telling } from './sentence/telling.ts';

/**
 * Claims as a sentence to set in copy, a sentence for each question that they
 * answer: "The Syrian army said …; SOHR, a monitor, said …; Israel declined to
 * comment." Never stronger than the claims. Empty for none.
 */
export function attributeClaims(
  theCase: Case,
  incident: Incident,
  claims: readonly Claim[],
  style: DeskStyle,
  isIntroduced: Telling['isIntroduced'] = () => false,
): string {
  return incident.questions
    .flatMap(({ id }) => {
      const onIt = claims.filter(({ question }) => question === id);
      const told = attributeInClause(theCase, incident, onIt, style, isIntroduced);
      return told === '' ? [] : `${capitalise(told)}.`;
    })
    .join(' ');
}

/** The same of claims on one question, to stand within a sentence: no capital, no full stop. */
export function attributeInClause(
  theCase: Case,
  incident: Incident,
  claims: readonly Claim[],
  style: DeskStyle,
  isIntroduced: Telling['isIntroduced'] = () => false,
): string {
  const question = incident.questions.find(({ id }) => id === claims[0]?.question);
  if (question === undefined) return '';
  const telling = tellOn(theCase, incident, question, style, isIntroduced);
  return tellSpeakers(telling, sortForCopy(theCase, incident, question, claims))
    .map(({ text }) => text)
    .join('; ');
}

/** The same apart, for each what it tells, in the order in which the claims are given. */
export function attributeApart(
  theCase: Case,
  incident: Incident,
  claims: readonly Claim[],
  style: DeskStyle,
): readonly ToldTogether[] {
  return incident.questions
    .map((question) => ({ question, onIt: claims.filter((claim) => claim.question === question.id) }))
    .filter(({ onIt }) => onIt.length > 0)
    .toSorted((a, b) => placeOf(claims, a.onIt) - placeOf(claims, b.onIt))
    .flatMap(({ question, onIt }) => {
      const sorted = sortForCopy(theCase, incident, question, onIt);
      const asGiven = onIt.filter((claim) => sorted.claims.includes(claim));
      const telling = tellOn(theCase, incident, question, style, () => true);
      return tellSpeakers(telling, { ...sorted, claims: asGiven });
    });
}

function placeOf(claims: readonly Claim[], [first]: readonly Claim[]): number {
  return first === undefined ? claims.length : claims.indexOf(first);
}

function tellOn(
  theCase: Case,
  incident: Incident,
  question: Question,
  style: DeskStyle,
  isIntroduced: Telling['isIntroduced'],
): Telling {
  const asked = question.text.replace(/\s*\?\s*$/, '');
  return { theCase, incident, question, asked, event: findEvent(incident), style, isIntroduced };
}
