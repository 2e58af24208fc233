import { findOrigin } from '../core/compare/origin.ts';
import type { Case, Certainty, Claim, Source, Stance } from '../core/model/case.ts';

const asserting: Record<Certainty, string> = {
  certain: 'Asserts',
  probable: 'Believes, does not assert',
  possible: 'Holds possible, does not assert',
};

const denying: Record<Certainty, string> = {
  certain: 'Denies',
  probable: 'Doubts, does not deny',
  possible: 'Holds it possible that not',
};

const silence: Record<Exclude<Stance, 'asserts' | 'denies'>, string> = {
  noncommittal: 'Neither confirms nor denies',
  declines: 'Declined to comment',
  silent: 'Did not address this',
};

/** Stance and certainty in words. An assertion that names nothing says so: it is no silence. */
export function sayPosition({ stance, certainty, answer }: Pick<Claim, 'stance' | 'certainty' | 'answer'>): string {
  switch (stance) {
    case 'asserts':
      return answer === undefined ? 'Speaks of it, names no answer' : asserting[certainty];
    case 'denies':
      return denying[certainty];
    default:
      return silence[stance];
  }
}

/**
 * A party that goes by the initials of its source is called by them: SOHR for the
 * Syrian Observatory for Human Rights. Any other source is called by its name.
 */
export function nameSource(theCase: Case, source: Source): string {
  const party = theCase.partyById.get(source.party)?.name;
  const initials = source.name.match(/\p{Lu}/gu)?.join('');
  return party !== undefined && party.length > 1 && initials === party ? party : source.name;
}

/** "Syrian army, passed on by SANA". */
export function nameChain(theCase: Case, claim: Claim): string {
  const nameOf = (id: Claim['source']) => {
    const source = theCase.sourceById.get(id);
    return source === undefined ? id : nameSource(theCase, source);
  };
  const origin = nameOf(findOrigin(claim));
  return findOrigin(claim) === claim.source ? origin : `${origin}, passed on by ${nameOf(claim.source)}`;
}
