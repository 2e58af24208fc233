import type { QuestionComparison } from '../compare/comparison.ts';
import { sortIds } from '../compare/find-camps.ts';
import { namesParty } from '../compare/names-party.ts';
import { findPositions, type Position } from '../compare/position.ts';
import { isAnswerWithin } from '../compare/relate-answers.ts';
import { isAnyConceptWithin } from '../compare/relate-concepts.ts';
import { sortByKey } from '../compare/sort-by-key.ts';
import type { Case, ClaimId, PartyId, Question } from '../model/case.ts';

/** Where who says it is itself telling. Changes no mark, and is no note: notes are what the method itself finds. */
export type Interest =
  /** One party's assertions that tell against that very party. */
  | { readonly code: 'against-interest'; readonly claims: readonly ClaimId[] }
  /** What parties that otherwise oppose each other agree on; `parties` in the case's order. */
  | { readonly code: 'opponents-agree'; readonly claims: readonly ClaimId[]; readonly parties: readonly PartyId[] };

/**
 * Courts let hearsay in where it is a statement against interest (US Federal Rules
 * of Evidence, 804(b)(3)); historians speak of the criterion of embarrassment. Both
 * say that such a word is less likely made up, not that it is true.
 */
export function findInterest(theCase: Case, comparison: QuestionComparison): readonly Interest[] {
  return [...findAgainstInterest(theCase, comparison), ...findOpponentsAgree(theCase, comparison)];
}

function findAgainstInterest(theCase: Case, { question, standing }: QuestionComparison): readonly Interest[] {
  if (question.hurts === undefined && question.accused === undefined) return [];
  const byParty = new Map<PartyId, Position[]>();
  for (const position of findPositions(theCase, standing.claims)) {
    if (!position.isCommitted || position.claim.stance !== 'asserts' || !hurtsItsParty(theCase, question, position))
      continue;
    byParty.set(position.party, [...(byParty.get(position.party) ?? []), position]);
  }
  const found = [...byParty.values()].map((positions) => ({
    code: 'against-interest' as const,
    claims: sortIds(positions),
  }));
  return sortByKey(found, ({ claims: [first = ''] }) => first);
}

function hurtsItsParty({ conceptById: concepts }: Case, question: Question, { claim, party }: Position): boolean {
  if (question.accused === party && namesParty(claim.answer, party, concepts)) return true;
  return (question.hurts ?? []).some(
    (hurt) => hurt.party === party && isAnswerWithin(claim.answer, hurt.by, { concepts, question }),
  );
}

function findOpponentsAgree(theCase: Case, comparison: QuestionComparison): readonly Interest[] {
  if (comparison.mark !== 'agree') return [];
  const decidedBy = new Set(comparison.decidedBy);
  const deciding = findPositions(
    theCase,
    comparison.standing.claims.filter(({ id }) => decidedBy.has(id)),
  );
  const found = new Set<Position>();
  for (const sharing of groupSharing(theCase, comparison, deciding)) {
    const opponents = findOpponents(theCase, new Set(sharing.map(({ party }) => party)));
    for (const position of sharing) if (opponents.has(position.party)) found.add(position);
  }
  if (found.size === 0) return [];
  const parties = new Set([...found].map(({ party }) => party));
  return [
    {
      code: 'opponents-agree',
      claims: sortIds([...found]),
      parties: theCase.parties.map(({ id }) => id).filter((id) => parties.has(id)),
    },
  ];
}

/** Of an agreed list, one party may share one member with some and another member with others. */
function groupSharing(
  { conceptById }: Case,
  { agreed }: QuestionComparison,
  deciding: readonly Position[],
): readonly (readonly Position[])[] {
  if (agreed === null || !('concepts' in agreed)) return [deciding];
  return agreed.concepts.map((id) =>
    deciding.filter(
      ({ claim: { answer } }) => 'concepts' in answer && isAnyConceptWithin(answer.concepts, [id], conceptById),
    ),
  );
}

/** Of some parties, those that another of them opposes, whichever of the two says so. */
function findOpponents({ partyById }: Case, parties: ReadonlySet<PartyId>): ReadonlySet<PartyId> {
  const opponents = new Set<PartyId>();
  for (const party of parties)
    for (const opponent of partyById.get(party)?.opposes ?? [])
      if (parties.has(opponent)) opponents.add(party).add(opponent);
  return opponents;
}
