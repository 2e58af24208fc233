import type { Answer, ConceptId } from '../model/case.ts';
import { isAtOrUnder } from '../model/concept-tree.ts';
import { hullQuantity, hullTimes, uniteExtents } from './hull.ts';
import type { Pair } from './pairs.ts';
import type { Position } from './position.ts';
import { isMeeting, type RelateContext } from './relation.ts';

/** Rule 6: what two parties or more commit to together. */
export interface Agreement {
  readonly agreed: Answer;
  readonly deniedTogether: boolean;
  readonly positions: readonly Position[];
}

/**
 * Null where no two parties' answers meet; `too-broad` where all that they share
 * says too little: a concept at or above the question's floor, or a range that
 * shuts nothing out. `pairs` are those of committed positions, none in conflict.
 */
export function findAgreement(pairs: readonly Pair[], context: RelateContext): Agreement | 'too-broad' | null {
  const meeting = pairs.filter(({ a, b, relation }) => a.party !== b.party && isMeeting(relation));
  const asserting = meeting.filter(({ a }) => a.claim.stance === 'asserts');
  const [first] = asserting;
  if (first === undefined) return agreeOnDenial(meeting);
  const positions = gatherPositions(asserting);
  if ('concepts' in first.a.claim.answer) return agreeOnConcepts(positions, context);
  return agreeOnRange(positions, first.a.claim.answer, context);
}

function gatherPositions(pairs: readonly Pair[]): readonly Position[] {
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
}

/** Only those who deny the very same are at one. */
function agreeOnDenial(denials: readonly Pair[]): Agreement | null {
  const [first] = denials;
  if (first === undefined) return null;
  const same = denials.filter(({ a, b }) => a === first.a || b === first.a);
  return { agreed: first.a.claim.answer, deniedTogether: true, positions: gatherPositions(same) };
}

/**
 * A concept is agreed if two parties' answers lie at or under it: what all of
 * them entail. Of several on one line the broadest is meant, so long as it lies
 * below the floor: a vague voice does not undo what two others share.
 */
function agreeOnConcepts(positions: readonly Position[], context: RelateContext): Agreement | 'too-broad' {
  const { concepts, question } = context;
  const isBelowFloor = (id: ConceptId) => question.floor === undefined || !isAtOrUnder(concepts, question.floor, id);
  const entails = ({ claim }: Position, top: ConceptId) =>
    'concepts' in claim.answer && claim.answer.concepts.some((id) => isAtOrUnder(concepts, id, top));
  const isShared = (top: ConceptId) => countParties(positions.filter((position) => entails(position, top))) > 1;

  const named = new Set(positions.flatMap(({ claim }) => ('concepts' in claim.answer ? claim.answer.concepts : [])));
  const shared = [...named].filter((id) => isBelowFloor(id) && isShared(id));
  const broadest = shared.filter((id) => !shared.some((other) => other !== id && isAtOrUnder(concepts, id, other)));
  if (broadest.length === 0) return 'too-broad';
  return {
    agreed: { concepts: broadest.sort() },
    deniedTogether: false,
    positions: positions.filter((position) => broadest.some((id) => entails(position, id))),
  };
}

/** Figures of one unit only: those on which most parties meet, the question's own where that is even. */
function agreeOnRange(positions: readonly Position[], sample: Answer, context: RelateContext): Agreement | 'too-broad' {
  const meeting = 'quantity' in sample ? chooseUnit(positions, context) : positions;
  const answers = meeting.map(({ claim }) => claim.answer);
  const agreed = hullQuantity(answers, context.question) ?? hullTimes(answers) ?? uniteExtents(answers) ?? sample;
  if (shutsNothingOut(agreed)) return 'too-broad';
  return { agreed, deniedTogether: false, positions: meeting };
}

function chooseUnit(positions: readonly Position[], { question }: RelateContext): readonly Position[] {
  const byUnit = new Map<string, Position[]>();
  for (const position of positions) {
    const { answer } = position.claim;
    const unit = ('quantity' in answer ? answer.quantity.unit : undefined) ?? question.unit ?? '';
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), position]);
  }
  const rank = (unit: string) => (unit === question.unit ? 0 : 1);
  const [best] = [...byUnit].sort(
    ([unit, group], [otherUnit, other]) =>
      countParties(other) - countParties(group) || rank(unit) - rank(otherUnit) || (unit < otherUnit ? -1 : 1),
  );
  return best?.[1] ?? [];
}

function shutsNothingOut(agreed: Answer): boolean {
  if ('quantity' in agreed) return agreed.quantity.min === 0 && agreed.quantity.max === null;
  return 'extent' in agreed && agreed.extent.length === 3;
}

function countParties(positions: readonly Position[]): number {
  return new Set(positions.map(({ party }) => party)).size;
}
