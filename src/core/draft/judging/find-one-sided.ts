import type { QuestionComparison } from '../../compare/comparison.ts';
import { findParty } from '../../compare/origin.ts';
import type { Answer, Case, Claim, ClaimId, PartyId, Stance } from '../../model/case.ts';
import { isSameEnough } from './hold-against.ts';

/** What a draft tells on one question in conflict. */
export interface Told {
  readonly comparison: QuestionComparison;
  /** The claims that it gives as somebody's word. */
  readonly claims: ReadonlySet<ClaimId>;
  /** The parties that it lets speak with it. */
  readonly parties: ReadonlySet<PartyId>;
  /** All that it says on the question, by whomever and however sure. */
  readonly said: readonly { readonly stance: Stance; readonly answer: Answer | null }[];
}

/** The claims of the sides of which a draft has no word, where it tells one side alone; none where it tells two, or no side. */
export function findLeftOut(theCase: Case, told: Told): readonly ClaimId[] {
  const { comparison, claims } = told;
  if (comparison.mark !== 'conflict') return [];
  const byId = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const camps = comparison.camps.map((camp) => camp.flatMap((id) => byId.get(id) ?? []));
  const given = camps.flat().filter(({ id }) => claims.has(id));
  const partyOf = (claim: Claim) => findParty(theCase, claim);
  // One party's two readings are one side, however they clash.
  const isTogether = (a: Claim, b: Claim) =>
    partyOf(a) === partyOf(b) || camps.some((camp) => camp.includes(a) && camp.includes(b));
  if (given.length === 0 || !given.every((a) => given.every((b) => isTogether(a, b)))) return [];
  const others = camps.filter((camp) => !camp.some(({ id }) => claims.has(id))).flat();
  const parties = new Set(given.map(partyOf));
  const isAnswered = others.some((claim) => !parties.has(partyOf(claim)) && isHeard(theCase, told, claim));
  return isAnswered ? [] : others.map(({ id }) => id);
}

/** Its party speaks, whatever it says; or the same is said by anybody: "the blasts are suspected to be an Israeli strike". */
function isHeard(theCase: Case, { comparison, parties, said }: Told, claim: Claim): boolean {
  const party = findParty(theCase, claim);
  if (party !== undefined && parties.has(party)) return true;
  const { answer, stance } = claim;
  if (answer === undefined) return false;
  return said.some(
    (each) =>
      each.stance === stance && each.answer !== null && isSameEnough(theCase, comparison.question, each.answer, answer),
  );
}
