import type { Mark, QuestionComparison } from '../../compare/comparison.ts';
import { type Pair, pairPositions } from '../../compare/pairs.ts';
import { findPositions, type Position } from '../../compare/position.ts';
import type { Case, Claim, ClaimId } from '../../model/case.ts';
import type { Misconception, MisconceptionCode } from '../feedback.ts';
import type { MarkAnswer } from '../lesson-answer.ts';

/** A student's answer beside what the method makes of the same claims. */
export interface Choice {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
  readonly mark: Mark | null;
  /** The claims chosen, of those that were heard, in file order. */
  readonly chosen: readonly Claim[];
  /** Of these, those that take a position: what might count as a voice. */
  readonly voices: readonly Position[];
  /** Two committed positions of different parties each, whether chosen or not. */
  readonly pairs: readonly Pair[];
}

export function readChoice(
  theCase: Case,
  comparison: QuestionComparison,
  { mark, claims }: Pick<MarkAnswer, 'mark' | 'claims'>,
): Choice {
  const ids = new Set(claims);
  const positions = findPositions(theCase, comparison.standing.claims);
  const committed = positions.filter(({ isCommitted }) => isCommitted);
  const context = { concepts: theCase.conceptById, question: comparison.question };
  return {
    theCase,
    comparison,
    mark,
    chosen: comparison.claims.filter(({ id }) => ids.has(id)),
    voices: positions.filter(({ claim }) => ids.has(claim.id)),
    pairs: pairPositions(committed, context).filter(({ a, b }) => a.party !== b.party),
  };
}

/** The pairs of which both were chosen. */
export function takeChosenPairs({ pairs, voices }: Choice): readonly Pair[] {
  const chosen = new Set(voices.map(({ claim }) => claim.id));
  return pairs.filter(({ a, b }) => chosen.has(a.claim.id) && chosen.has(b.claim.id));
}

/** One misconception in file order, whatever the order in which its claims were found; none where no claim shows it. */
export function showBy(
  { comparison }: Pick<Choice, 'comparison'>,
  code: MisconceptionCode,
  claims: Iterable<ClaimId>,
): readonly Misconception[] {
  const ids = new Set(claims);
  const shown = comparison.claims.map(({ id }) => id).filter((id) => ids.has(id));
  return shown.length === 0 ? [] : [{ code, claims: shown }];
}

export function listPaired(pairs: readonly Pair[]): readonly ClaimId[] {
  return pairs.flatMap(({ a, b }) => [a.claim.id, b.claim.id]);
}
