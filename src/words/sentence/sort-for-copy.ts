import { compareQuestion } from '../../core/compare/compare-question.ts';
import type { QuestionComparison } from '../../core/compare/comparison.ts';
import { findOrigin, findParty } from '../../core/compare/origin.ts';
import type { Case, Claim, Incident, Question } from '../../core/model/case.ts';

/** Some claims on one question as a sentence takes them up. */
export interface SortedClaims {
  /**
   * Sides of a conflict first, then what else is said, then what reports say in
   * their own voice, then what is believed, then who says nothing; within each, in
   * the order of the parties.
   */
  readonly claims: readonly Claim[];
  /** Of these, what no longer stands, whatever else of it is told here. */
  readonly replaced: ReadonlySet<Claim>;
}

export function sortForCopy(
  theCase: Case,
  incident: Incident,
  question: Question,
  claims: readonly Claim[],
): SortedClaims {
  const all = incident.claims.filter((claim) => claim.question === question.id);
  const comparison = compareQuestion(theCase, question, all, {});
  const told = dropTold(claims);
  const keyed = told.map((claim) => ({ claim, key: weigh(theCase, comparison, claim) }));
  keyed.sort((a, b) => a.key.reduce((order, part, at) => (order === 0 ? part - (b.key[at] ?? 0) : order), 0));
  const { superseded, stale } = comparison.standing;
  return {
    claims: keyed.map(({ claim }) => claim),
    replaced: new Set(told.filter(({ id }) => [...superseded, ...stale].some((old) => old.id === id))),
  };
}

/** What another of these replaces is told by that; a word passed on is not told again beside the same word itself. */
function dropTold(claims: readonly Claim[]): readonly Claim[] {
  const successors = new Map(claims.map(({ supersedes, id }) => [supersedes, id]));
  const left = claims.filter(({ id }) => !successors.has(id));
  const say = (claim: Claim) =>
    JSON.stringify([findOrigin(claim), claim.stance, claim.certainty, claim.answer ?? null]);
  const direct = new Set(left.filter(({ origin }) => origin === undefined).map(say));
  return left.filter((claim) => claim.origin === undefined || !direct.has(say(claim)));
}

function weigh(theCase: Case, { mark, camps }: QuestionComparison, claim: Claim): readonly number[] {
  const side = mark === 'conflict' ? camps.findIndex((camp) => camp.includes(claim.id)) : -1;
  const party = findParty(theCase, claim);
  return [
    side < 0 ? camps.length : side,
    weighPosition(theCase, claim),
    theCase.parties.findIndex(({ id }) => id === party),
  ];
}

function weighPosition(theCase: Case, claim: Claim): number {
  const { stance, certainty, answer } = claim;
  if ((stance !== 'asserts' && stance !== 'denies') || answer === undefined) return 3;
  if (theCase.sourceById.get(findOrigin(claim))?.kind === 'outlet') return 2;
  return certainty === 'certain' ? 0 : 1;
}
