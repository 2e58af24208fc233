import { compareClaims } from '../compare/compare-question.ts';
import type { Mark, QuestionComparison } from '../compare/comparison.ts';
import { findParty } from '../compare/origin.ts';
import { findPositions } from '../compare/position.ts';
import type { Case, Claim, Incident, PartyId } from '../model/case.ts';

/** One question with only two parties heard: what both say, and what the method makes of it. */
export interface HeardPair {
  readonly mark: Mark;
  /** The claims that take the first party's position. */
  readonly ofA: readonly Claim[];
  readonly ofB: readonly Claim[];
}

/**
 * Null unless both took a position (rule 3) that stands. A party's word is heard
 * from whoever passes it on, and a chain of revisions holds over a link that is
 * not heard: so a third party can neither make nor hide anything.
 */
export function hearPair(
  theCase: Case,
  incident: Incident,
  { question, claims }: QuestionComparison,
  a: PartyId,
  b: PartyId,
): HeardPair | null {
  const heard = claims.filter((claim) => {
    const party = findParty(theCase, claim);
    return party === a || party === b;
  });
  if (heard.length < 2) return null;
  const asked = incident.claims.filter((claim) => claim.question === question.id);
  const { mark, standing } = compareClaims(theCase, question, heard, asked);
  const positions = findPositions(theCase, standing.claims);
  const ofA = positions.flatMap(({ claim, party }) => (party === a ? claim : []));
  const ofB = positions.flatMap(({ claim, party }) => (party === b ? claim : []));
  return ofA.length === 0 || ofB.length === 0 ? null : { mark, ofA, ofB };
}
