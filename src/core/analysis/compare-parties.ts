import type { IncidentComparison, Mark, QuestionComparison } from '../compare/comparison.ts';
import { findParty } from '../compare/origin.ts';
import { findPositions } from '../compare/position.ts';
import type { Case, Claim, Incident, PartyId, Question } from '../model/case.ts';
import { hearPair } from './hear-pair.ts';

/** Of the questions on which two parties both took a position, how many have which mark when only these two are heard. */
export interface PartyPair {
  /** The one that comes first in the case. */
  readonly a: PartyId;
  readonly b: PartyId;
  readonly agree: number;
  readonly conflict: number;
  /** Unconfirmed between them: a hedge, answers too broad or that cannot be compared, reports that differ. */
  readonly open: number;
}

/** No score: it counts who answers alike, and says nothing of who is right. */
export interface PartyMatrix {
  /** Those that share a question with another, in the order of the case. */
  readonly parties: readonly PartyId[];
  /** Each two that share a question once, in the order of the case. */
  readonly pairs: readonly PartyPair[];
}

/** A question behind a cell of the matrix, with what both say. */
export interface SharedQuestion {
  readonly incident: Pick<Incident, 'id' | 'title' | 'date'>;
  readonly question: Question;
  /** Of this pair alone; the question's own mark may be another. */
  readonly mark: Mark;
  readonly ofA: readonly Claim[];
  readonly ofB: readonly Claim[];
}

type Counts = Record<'agree' | 'conflict' | 'open', number>;
type VisitPair = (a: PartyId, b: PartyId, mark: Mark) => void;

const countOf: Record<Mark, keyof Counts> = { agree: 'agree', conflict: 'conflict', unconfirmed: 'open' };

export function compareParties(theCase: Case, comparisons: readonly IncidentComparison[]): PartyMatrix {
  const order = theCase.parties.map(({ id }) => id);
  const rank = new Map(order.map((id, index) => [id, index]));
  const counts = new Map<PartyId, Map<PartyId, Counts>>();
  const countPair: VisitPair = (one, other, mark) => {
    const [a, b] = (rank.get(one) ?? 0) < (rank.get(other) ?? 0) ? [one, other] : [other, one];
    const row = counts.get(a) ?? new Map<PartyId, Counts>();
    const cell = row.get(b) ?? { agree: 0, conflict: 0, open: 0 };
    cell[countOf[mark]] += 1;
    counts.set(a, row.set(b, cell));
  };
  for (const { incident, questions } of comparisons)
    for (const comparison of questions) visitPairs(theCase, incident, comparison, countPair);

  const pairs = order.flatMap((a) =>
    order.flatMap((b) => {
      const cell = counts.get(a)?.get(b);
      return cell === undefined ? [] : { a, b, ...cell };
    }),
  );
  const sharing = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return { parties: order.filter((id) => sharing.has(id)), pairs };
}

/** The list behind one cell, in the order of the case. */
export function listShared(
  theCase: Case,
  comparisons: readonly IncidentComparison[],
  a: PartyId,
  b: PartyId,
): readonly SharedQuestion[] {
  const shared: SharedQuestion[] = [];
  if (a === b) return shared;
  for (const { incident, questions } of comparisons) {
    const { id, title, date } = incident;
    for (const comparison of questions) {
      const heard = hearPair(theCase, incident, comparison, a, b);
      if (heard !== null) shared.push({ incident: { id, title, date }, question: comparison.question, ...heard });
    }
  }
  return shared;
}

/**
 * Where only two parties took a position the question's own mark is theirs, for a
 * claim that takes none changes no mark. Not so where one party's claim replaces
 * another's: then what stands depends on who is heard.
 */
function visitPairs(theCase: Case, incident: Incident, comparison: QuestionComparison, visit: VisitPair): void {
  const isTangled = isReplacedAcrossParties(theCase, incident, comparison);
  const claims = isTangled ? comparison.claims : comparison.standing.claims;
  const parties = [...new Set(findPositions(theCase, claims).map(({ party }) => party))];
  const [only, other] = parties;
  if (parties.length === 2 && only !== undefined && other !== undefined && !isTangled) {
    visit(only, other, comparison.mark);
    return;
  }
  for (const [index, a] of parties.entries())
    for (const b of parties.slice(index + 1)) {
      const heard = hearPair(theCase, incident, comparison, a, b);
      if (heard !== null) visit(a, b, heard.mark);
    }
}

function isReplacedAcrossParties(theCase: Case, incident: Incident, { claims }: QuestionComparison): boolean {
  if (claims.every(({ supersedes }) => supersedes === undefined)) return false;
  const findReplaced = (claim: Claim) => incident.claims.find(({ id }) => id === claim.supersedes) ?? claim;
  return claims.some((claim) => findParty(theCase, claim) !== findParty(theCase, findReplaced(claim)));
}
