import type { QuestionComparison } from '../compare/comparison.ts';
import { sortIds } from '../compare/find-camps.ts';
import { gatherPositions, pairPositions } from '../compare/pairs.ts';
import { findPositions, type Position } from '../compare/position.ts';
import { isAnswerWithin } from '../compare/relate-answers.ts';
import { isMeeting } from '../compare/relation.ts';
import { sortByKey } from '../compare/sort-by-key.ts';
import type { Case, ClaimId, PartyId } from '../model/case.ts';

/** Where who says it is itself telling. Changes no mark, and is no note: notes are what the method itself finds. */
export type Interest =
  /** One party's assertions that tell against that very party. */
  | { readonly code: 'against-interest'; readonly claims: readonly ClaimId[] }
  /** What parties that otherwise oppose each other agree on; `pairs` in the case's order. */
  | { readonly code: 'opponents-agree'; readonly claims: readonly ClaimId[]; readonly pairs: readonly Opponents[] };

type Opponents = readonly [PartyId, PartyId];

/**
 * Courts let hearsay in where it is a statement against interest (US Federal Rules
 * of Evidence, 804(b)(3)); historians speak of the criterion of embarrassment. Both
 * say that such a word is less likely made up, not that it is true.
 */
export function findInterest(theCase: Case, comparison: QuestionComparison): readonly Interest[] {
  return [...findAgainstInterest(theCase, comparison), ...findOpponentsAgree(theCase, comparison)];
}

/** Only of named sources, since nobody knows the interest of an unnamed one, and not of readings that differ between reports. */
function findAgainstInterest(theCase: Case, { question, standing, notes }: QuestionComparison): readonly Interest[] {
  const { hurts = [] } = question;
  if (hurts.length === 0) return [];
  const unsure = new Set(notes.flatMap(({ code, claims }) => (code === 'reports-differ' ? claims : [])));
  const context = { concepts: theCase.conceptById, question };
  const isAgainst = ({ claim, party, origin, isCommitted }: Position) =>
    isCommitted &&
    claim.stance === 'asserts' &&
    !unsure.has(claim.id) &&
    theCase.sourceById.get(origin)?.named === true &&
    hurts.some((hurt) => hurt.party === party && isAnswerWithin(claim.answer, hurt.by, context));
  const byParty = new Map<PartyId, Position[]>();
  for (const position of findPositions(theCase, standing.claims).filter(isAgainst))
    byParty.set(position.party, [...(byParty.get(position.party) ?? []), position]);
  const found = [...byParty.values()].map((positions) => ({
    code: 'against-interest' as const,
    claims: sortIds(positions),
  }));
  return sortByKey(found, ({ claims: [first = ''] }) => first);
}

/** By claims that themselves meet: that two lie under one broad answer is no agreement of the two. */
function findOpponentsAgree(theCase: Case, comparison: QuestionComparison): readonly Interest[] {
  if (comparison.mark !== 'agree') return [];
  const decidedBy = new Set(comparison.decidedBy);
  const deciding = findPositions(
    theCase,
    comparison.standing.claims.filter(({ id }) => decidedBy.has(id)),
  );
  const context = { concepts: theCase.conceptById, question: comparison.question };
  const meeting = pairPositions(deciding, context).filter(
    ({ a, b, relation }) => isMeeting(relation) && isOpposed(theCase, a.party, b.party),
  );
  if (meeting.length === 0) return [];
  const isPair = (one: PartyId, other: PartyId) =>
    meeting.some(({ a, b }) => (a.party === one && b.party === other) || (a.party === other && b.party === one));
  const order = theCase.parties.map(({ id }) => id);
  const pairs = order.flatMap((one, at) =>
    order.slice(at + 1).flatMap((other): readonly Opponents[] => (isPair(one, other) ? [[one, other]] : [])),
  );
  return [{ code: 'opponents-agree', claims: sortIds(gatherPositions(meeting)), pairs }];
}

/** Whichever of the two says so. */
function isOpposed({ partyById }: Case, one: PartyId, other: PartyId): boolean {
  const opposes = (party: PartyId, opponent: PartyId) => partyById.get(party)?.opposes?.includes(opponent) === true;
  return opposes(one, other) || opposes(other, one);
}
