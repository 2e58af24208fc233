import type { Case, Claim, Incident } from '../core/model/case.ts';
import type { DeskStyle } from './desk-style.ts';
import { capitalise } from './say-list.ts';
import { findEvent } from './sentence/find-event.ts';
import { sortForCopy } from './sentence/sort-for-copy.ts';
import { tellSpeakers } from './sentence/tell-speakers.ts';

/**
 * Claims as a sentence to set in copy, a sentence for each question that they
 * answer: "The Syrian army said …; SOHR, a monitor, said …; Israel declined to
 * comment." Never stronger than the claims. Empty for none.
 */
export function attributeClaims(theCase: Case, incident: Incident, claims: readonly Claim[], style: DeskStyle): string {
  return incident.questions
    .flatMap(({ id }) => {
      const told = attributeInClause(
        theCase,
        incident,
        claims.filter(({ question }) => question === id),
        style,
      );
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
): string {
  const question = incident.questions.find(({ id }) => id === claims[0]?.question);
  if (question === undefined) return '';
  const asked = question.text.replace(/\s*\?\s*$/, '');
  const telling = { theCase, incident, question, asked, event: findEvent(incident), style };
  return tellSpeakers(telling, sortForCopy(theCase, incident, question, claims));
}
