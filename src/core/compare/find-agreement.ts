import type { Answer, ConceptId } from '../model/case.ts';
import { isAtOrUnder } from '../model/concept-tree.ts';
import { hullQuantity, hullTimes, uniteExtents } from './hull.ts';
import { gatherPositions, type Pair } from './pairs.ts';
import type { Position } from './position.ts';
import { isMeeting, type RelateContext } from './relation.ts';
import { keyAnswer } from './same-answer.ts';
import { sortByKey } from './sort-by-key.ts';

/** Rule 6: what two parties or more commit to together. */
export interface Agreement {
  readonly agreed: Answer;
  readonly deniedTogether: boolean;
  readonly positions: readonly Position[];
}

/**
 * Null where no two parties' answers meet; `too-broad` where the concept that they
 * share lies at or above the question's floor. `pairs` are those of committed
 * positions, none in conflict.
 */
export function findAgreement(pairs: readonly Pair[], context: RelateContext): Agreement | 'too-broad' | null {
  const meeting = pairs.filter(({ a, b, relation }) => a.party !== b.party && isMeeting(relation));
  const asserting = meeting.filter(({ a }) => a.claim.stance === 'asserts');
  const [first] = asserting;
  const denial = agreeOnDenial(
    meeting.filter(({ a }) => a.claim.stance === 'denies'),
    context,
  );
  if (first === undefined) return denial;
  const positions = gatherPositions(asserting);
  if ('concepts' in first.a.claim.answer) return agreeOnConcepts(positions, context) ?? denial ?? 'too-broad';
  return agreeOnRange(positions, first.a.claim.answer, context);
}

/** Only those who deny the very same are at one. */
function agreeOnDenial(denials: readonly Pair[], { question }: RelateContext): Agreement | null {
  const positions = chooseGroup(gatherPositions(denials), ({ claim }) => keyAnswer(claim.answer, question));
  // Written in more than one way, it is given in the first by the claims' ids.
  const [first] = sortByKey(positions, ({ claim }) => claim.id);
  return first === undefined ? null : { agreed: first.claim.answer, deniedTogether: true, positions };
}

/**
 * A concept is agreed if two parties' answers lie at or under it: what all of
 * them entail. Of several on one line the broadest is meant, so long as it lies
 * below the floor: a vague voice does not undo what two others share. Null where
 * all that is shared lies at or above it.
 */
function agreeOnConcepts(positions: readonly Position[], context: RelateContext): Agreement | null {
  const { concepts, question } = context;
  const isBelowFloor = (id: ConceptId) => question.floor === undefined || !isAtOrUnder(concepts, question.floor, id);
  const entails = ({ claim }: Position, top: ConceptId) =>
    'concepts' in claim.answer && claim.answer.concepts.some((id) => isAtOrUnder(concepts, id, top));
  const isShared = (top: ConceptId) => spansParties(positions.filter((position) => entails(position, top)));

  const named = new Set(positions.flatMap(({ claim }) => ('concepts' in claim.answer ? claim.answer.concepts : [])));
  const shared = [...named].filter((id) => isBelowFloor(id) && isShared(id));
  const broadest = shared.filter((id) => !shared.some((other) => other !== id && isAtOrUnder(concepts, id, other)));
  if (broadest.length === 0) return null;
  return {
    agreed: { concepts: sortByKey(broadest, (id) => id) },
    deniedTogether: false,
    positions: positions.filter((position) => broadest.some((id) => entails(position, id))),
  };
}

/** Like with like: figures of one unit, the same words of free text. */
function agreeOnRange(positions: readonly Position[], sample: Answer, context: RelateContext): Agreement {
  const { question } = context;
  const keyOf = ({ claim: { answer } }: Position) => {
    if ('text' in answer) return answer.text;
    const unit = 'quantity' in answer ? answer.quantity.unit : undefined;
    // The question's own unit is the empty key, which comes first where groups are even.
    return unit === undefined || unit === question.unit ? '' : unit;
  };
  // An answer that shuts nothing out ("any number") does not blur what two others share.
  const telling = chooseGroup(
    positions.filter(({ claim }) => !shutsNothingOut(claim.answer)),
    keyOf,
  );
  const meeting = spansParties(telling) ? telling : chooseGroup(positions, keyOf);
  const answers = meeting.map(({ claim }) => claim.answer);
  const agreed = hullQuantity(answers, question) ?? hullTimes(answers) ?? uniteExtents(answers) ?? answers[0] ?? sample;
  return { agreed, deniedTogether: false, positions: meeting };
}

/** The positions of one key: those of most parties; where that is even, of the first key by its letters. */
function chooseGroup(positions: readonly Position[], keyOf: (position: Position) => string): readonly Position[] {
  const [first] = positions;
  if (first === undefined || positions.every((position) => keyOf(position) === keyOf(first))) return positions;
  const groups = new Map<string, Position[]>();
  for (const position of positions) groups.set(keyOf(position), [...(groups.get(keyOf(position)) ?? []), position]);
  const ranked = [...groups].sort(
    ([key, group], [otherKey, other]) => countParties(other) - countParties(group) || (key < otherKey ? -1 : 1),
  );
  return ranked[0]?.[1] ?? [];
}

function shutsNothingOut(agreed: Answer): boolean {
  if ('quantity' in agreed) return agreed.quantity.min === 0 && agreed.quantity.max === null;
  return 'extent' in agreed && agreed.extent.length === 3;
}

function spansParties(positions: readonly Position[]): boolean {
  return positions.some(({ party }) => party !== positions[0]?.party);
}

function countParties(positions: readonly Position[]): number {
  return new Set(positions.map(({ party }) => party)).size;
}
