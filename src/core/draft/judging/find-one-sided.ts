import type { QuestionComparison } from '../../compare/comparison.ts';
import { findParty } from '../../compare/origin.ts';
import type { Answer, Case, ClaimId, PartyId, Stance } from '../../model/case.ts';
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
  const isOneSide = told.length > 0 && camps.some((camp) => told.every((id) => camp.includes(id)));
  const others = camps.filter((camp) => !camp.some((id) => claims.has(id)));
  const isHeardToo = others.some((camp) => camp.some((id) => isHeard(theCase, call, id)));
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
