import type { Note, QuestionComparison } from '../core/compare/comparison.ts';
import type { Case, Claim } from '../core/model/case.ts';
import { listSpeakers, takeClaims } from './name-speakers.ts';
import { sayAnswer } from './say-answer.ts';
import { nameSource } from './say-claim.ts';
import { sayCamp } from './say-mark.ts';

/** A note as a sentence without verbs to agree: what, then who. */
export function sayNote(theCase: Case, comparison: QuestionComparison, { code, claims: ids }: Note): string {
  const claims = takeClaims(comparison.claims, ids);
  const who = listSpeakers(theCase, claims);
  const answers = sayCamp(theCase, comparison, claims);
  switch (code) {
    case 'relayed':
      return `Passed on from ${who} by ${nameRelays(theCase, claims)}.`;
    case 'unsourced':
      return `In a report’s own voice, without a vote: ${who}.`;
    case 'superseded':
      return answers === '' ? `Replaced since: ${who}.` : `Replaced since: ${answers} (${who}).`;
    case 'stale-relay':
      return `A copy of what was replaced: ${answers} (${who}).`;
    case 'reports-differ':
      return `Reports differ on the word of ${who}: ${answers}.`;
    case 'party-differs':
      return `At odds within one side, ${who}: ${answers}.`;
    case 'soft-conflict': {
      const hedged = claims.filter(({ certainty }) => certainty !== 'certain');
      return `Against it, but only as a belief: ${sayCamp(theCase, comparison, hedged)} (${listSpeakers(theCase, hedged)}).`;
    }
    case 'finer-detail':
      return `In more detail: ${sayEach(theCase, comparison, claims)}.`;
    case 'agree-at':
      return comparison.agreed === null
        ? ''
        : `All the same within: ${sayAnswer(theCase, comparison.question, comparison.agreed)}.`;
    case 'accused-not-confirmed':
      return `Not confirmed by those accused${nameAccused(theCase, comparison)}.`;
    case 'accused-confirms':
      return `Confirmed on the side accused: ${who}.`;
  }
}

function nameRelays(theCase: Case, claims: readonly Claim[]): string {
  const relays = new Set(claims.flatMap(({ source }) => theCase.sourceById.get(source) ?? []));
  return [...relays].map((relay) => nameSource(theCase, relay)).join(', ');
}

/** Each source's own answer: "human error (SANA); a strike (SOHR)". */
function sayEach(theCase: Case, comparison: QuestionComparison, claims: readonly Claim[]): string {
  return [
    ...new Set(claims.map((claim) => `${sayCamp(theCase, comparison, [claim])} (${listSpeakers(theCase, [claim])})`)),
  ].join('; ');
}

function nameAccused(theCase: Case, { question }: QuestionComparison): string {
  const party = question.accused === undefined ? undefined : theCase.partyById.get(question.accused);
  return party === undefined ? '' : `: ${party.name}`;
}
