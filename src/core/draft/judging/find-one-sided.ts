import type { QuestionComparison } from '../../compare/comparison.ts';
import { findParty } from '../../compare/origin.ts';
import type { Answer, Case, Claim, ClaimId, PartyId, Stance } from '../../model/case.ts';
import { isSameEnough } from './hold-against.ts';

/** What a draft tells on one question in conflict. */
export interface Told {
  readonly comparison: QuestionComparison;
  /** The claims that it gives as somebody's word. */
  readonly claims: ReadonlySet<ClaimId>;
  /** The parties that it names with it. */
  readonly parties: ReadonlySet<PartyId>;
  /** All that it says on the question, by whomever and however sure. */
  readonly said: readonly { readonly stance: Stance; readonly answer: Answer | null }[];
}

/** The claims of the sides of which a draft has no word, where it tells one side alone; none where it tells two, or no side. */
export function findLeftOut(theCase: Case, call: Told): readonly ClaimId[] {
  const { comparison, claims } = call;
  if (comparison.mark !== 'conflict') return [];
  const { camps } = comparison;
  const told = [...new Set(camps.flat())].filter((id) => claims.has(id));
  const partyOf = (id: ClaimId) => findParty(theCase, comparison.claims.find((claim) => claim.id === id) as Claim);
  const isTogether = (a: ClaimId, b: ClaimId) =>
    partyOf(a) === partyOf(b) || camps.some((camp) => camp.includes(a) && camp.includes(b));
  const isOneSide = told.length > 0 && told.every((a) => told.every((b) => isTogether(a, b)));
  const others = camps.filter((camp) => !camp.some((id) => claims.has(id)));
  const telling = new Set(told.map(partyOf));
  const isHeardToo = others.some((camp) => camp.some((id) => !telling.has(partyOf(id)) && isHeard(theCase, call, id)));
  return isOneSide && !isHeardToo ? others.flat() : [];
}

/** Whoever it is by, or the same from another: "the blasts are suspected to be an Israeli strike". */
function isHeard(theCase: Case, { comparison, parties, said }: Told, id: ClaimId): boolean {
  const claim = comparison.claims.find((each) => each.id === id);
  if (claim === undefined) return false;
  const party = findParty(theCase, claim);
  if (party !== undefined && parties.has(party)) return true;
  const { answer: known, stance } = claim;
  if (known === undefined) return false;
  return said.some(
    (each) =>
      each.stance === stance && each.answer !== null && isSameEnough(theCase, comparison.question, each.answer, known),
  );
}
