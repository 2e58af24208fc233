import type { Answer, Case, Claim, Question } from '../model/case.ts';
import { type Choices, chooseClaims } from './choices.ts';
import type { Mark, Note, QuestionComparison, Reason } from './comparison.ts';
import { findAgreement } from './find-agreement.ts';
import { findMeetingCamps, findSides, sortIds } from './find-camps.ts';
import { findConflict } from './find-conflict.ts';
import { noteAccused, noteAgreeAt, noteDifferences, noteFinerDetail, noteProvenance } from './find-notes.ts';
import { gatherPositions, type Pair, pairPositions } from './pairs.ts';
import { findPositions, isOpposing, type Position } from './position.ts';
import type { RelateContext } from './relation.ts';
import { findStanding } from './standing.ts';

/** What rules 5 to 7 come to. */
interface Verdict {
  readonly mark: Mark;
  readonly reason: Reason | null;
  readonly agreed: Answer | null;
  readonly deniedTogether: boolean;
  readonly decidedBy: readonly Position[];
  readonly notes: readonly Note[];
}

/** The method, rule by rule, on one question. `all` are the claims on it, in file order. */
export function compareQuestion(
  theCase: Case,
  question: Question,
  all: readonly Claim[],
  choices: Choices,
): QuestionComparison {
  return compareClaims(theCase, question, chooseClaims(all, choices), all);
}

/** Of claims already chosen: `known` are those of `all` that are heard. */
export function compareClaims(
  theCase: Case,
  question: Question,
  known: readonly Claim[],
  all: readonly Claim[],
): QuestionComparison {
  const standing = findStanding(question, known, all);
  const positions = findPositions(theCase, standing.claims);
  const context: RelateContext = { concepts: theCase.conceptById, question };
  const opposing = pairPositions(positions.filter(isOpposing), context);
  const committed = positions.filter(({ isCommitted }) => isCommitted);
  const pairs = opposing.filter(({ a, b }) => a.isCommitted && b.isCommitted);

  const verdict = judge(standing.claims, positions, committed, opposing, pairs, context);
  const camps = verdict.mark === 'conflict' ? findSides(committed, pairs) : findMeetingCamps(committed, pairs);
  return {
    question,
    mark: verdict.mark,
    reason: verdict.reason,
    agreed: verdict.agreed,
    deniedTogether: verdict.deniedTogether,
    notes: [
      ...noteProvenance(theCase, standing),
      ...noteDifferences(opposing),
      ...verdict.notes,
      ...noteAccused(question.accused, committed, pairs, context),
    ],
    camps,
    decidedBy: sortIds(verdict.decidedBy),
    claims: known,
    standing,
  };
}

function judge(
  standing: readonly Claim[],
  positions: readonly Position[],
  committed: readonly Position[],
  opposing: readonly Pair[],
  pairs: readonly Pair[],
  context: RelateContext,
): Verdict {
  if (standing.length === 0) return leaveOpen('no-claims', []);
  if (positions.length === 0) return leaveOpen('no-position', []);
  if (committed.length === 0) return leaveOpen('tentative-only', positions);
  if (committed.every(({ party }) => party === committed[0]?.party)) return leaveOpen('single-party', committed);

  const { conflicts, doubtful } = findConflict(opposing);
  if (conflicts.length > 0) {
    const shared = noteAgreeAt(committed, context);
    return {
      mark: 'conflict',
      reason: null,
      agreed: shared?.agreed ?? null,
      deniedTogether: false,
      decidedBy: gatherPositions(conflicts),
      notes: shared === null ? [] : [shared.note],
    };
  }
  if (doubtful.length > 0) return leaveOpen('reports-differ', gatherPositions(doubtful));

  const agreement = findAgreement(pairs, context);
  if (agreement === null) return leaveOpen('incomparable', committed);
  if (agreement === 'too-broad') return leaveOpen('too-broad', committed);
  return {
    mark: 'agree',
    reason: null,
    agreed: agreement.agreed,
    deniedTogether: agreement.deniedTogether,
    decidedBy: agreement.positions,
    notes: noteFinerDetail(agreement, pairs, context.question),
  };
}

function leaveOpen(reason: Reason, decidedBy: readonly Position[]): Verdict {
  return { mark: 'unconfirmed', reason, agreed: null, deniedTogether: false, decidedBy, notes: [] };
}
