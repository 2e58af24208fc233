import type { Case, Claim, Incident, Question, Report } from '../../core/model/case.ts';
import { dropYear } from '../../parts/drop-year.ts';
import { joinParts } from '../../parts/join-parts.ts';
import { findReports, findSource, findSpeaker } from '../../parts/speaker.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { sayAnswer, sayClaimAnswer } from '../../words/say-answer.ts';
import { nameSource, sayPosition } from '../../words/say-claim.ts';
import { sayDay } from '../../words/say-date.ts';

/** Why a claim has no answer to print. Each is drawn and worded apart, and none like a cell where nobody was asked. */
export type Silence = 'declines' | 'noncommittal' | 'silent' | 'no-value';

export function findSilence({ stance, answer }: Claim): Silence | null {
  if (stance === 'asserts' || stance === 'denies') return answer === undefined ? 'no-value' : null;
  return stance;
}

/** Null where the answer alone says it: a plain assertion ("Israel") and a plain denial ("Not Israel"). */
export function sayUnlessPlain(claim: Claim): string | null {
  const isPlain = findSilence(claim) === null && claim.certainty === 'certain';
  return isPlain ? null : sayPosition(claim);
}

/** A doubted answer stands as it is, since the words before it say that it is doubted: "Doubts: Israel". */
export function sayAnswerHere(theCase: Case, question: Question, claim: Claim): string | null {
  if (claim.answer === undefined) return null;
  const isDoubt = claim.stance === 'denies' && claim.certainty !== 'certain';
  return isDoubt ? sayAnswer(theCase, question, claim.answer) : sayClaimAnswer(theCase, question, claim);
}

/** The position in one line. */
export function sayWhat(theCase: Case, question: Question, claim: Claim): string {
  return joinParts([sayUnlessPlain(claim), sayAnswerHere(theCase, question, claim)], ': ');
}

/** "SOHR: An Israeli strike", "Syrian army, passed on by SANA: Human error". */
export function nameClaim(theCase: Case, question: Question, claim: Claim): string {
  const speaker = joinParts([nameSpeaker(theCase, claim), sayRelay(theCase, claim)], ', ');
  return `${speaker}: ${sayWhat(theCase, question, claim)}`;
}

export function nameSpeaker(theCase: Case, claim: Claim): string {
  return nameSource(theCase, findSpeaker(theCase, claim));
}

/** Whether no other source of the party speaks of the incident: the party's name has then said whose word it is. */
export function isSoleVoice(theCase: Case, incident: Incident, claim: Claim): boolean {
  const speaker = findSpeaker(theCase, claim);
  return incident.claims.every((other) => {
    const source = findSpeaker(theCase, other);
    return source === speaker || source.party !== speaker.party;
  });
}

/** Null where the speaker was heard directly. */
export function sayRelay(theCase: Case, claim: Claim): string | null {
  const speaker = findSpeaker(theCase, claim);
  return speaker.id === claim.source ? null : `passed on by ${nameSource(theCase, findSource(theCase, claim.source))}`;
}

/** The day it was said, else the day on which it was first reported; null where the reports show none. `say` words the moment. */
export function sayWhen(theCase: Case, claim: Claim, say: (moment: string) => string): string | null {
  if (claim.saidAt !== undefined) return say(claim.saidAt);
  const [first] = findReports(theCase, claim)
    .flatMap(({ published }) => published ?? [])
    .sort();
  return first === undefined ? null : `reported ${say(first)}`;
}

/** The day alone, without the incident's own year, and never broken over two lines. */
export function sayWhenBriefly(theCase: Case, { date }: Incident, claim: Claim): string | null {
  return sayWhen(theCase, claim, (moment) => dropYear(sayDay(moment), date.from.slice(0, 4)).replaceAll(' ', '\u00a0'));
}

/** "AP, Haaretz", or "Reuters and 3 more reports". */
export function sayOutlets(reports: readonly Report[]): string | null {
  const outlets = [...new Set(reports.map(({ outlet }) => isolateName(outlet)))];
  const [first] = outlets;
  if (first === undefined) return null;
  if (outlets.length === reports.length && reports.length <= 2) return outlets.join(', ');
  const more = reports.length - 1;
  return `${first} and ${more} more ${more === 1 ? 'report' : 'reports'}`;
}
