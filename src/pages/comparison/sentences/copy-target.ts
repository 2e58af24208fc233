import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import { findParty } from '../../../core/compare/origin.ts';
import type { Case, Claim } from '../../../core/model/case.ts';
import { takeClaims } from '../../../words/name-speakers.ts';
import { nameClaim } from '../say-claim-here.ts';

/** What can be copied as a sentence. */
export interface CopyTarget {
  readonly key: string;
  /** On its button, beside what it is about. */
  readonly label: string;
  /** Above its sentence, where there are several. */
  readonly about: string;
  /** The same where it stands alone: "How many were killed?". */
  readonly name: string;
  readonly claims: readonly Claim[];
}

export interface Copying {
  /** What was copied last, or would have been. */
  readonly outcome: CopyOutcome | null;
  readonly copy: (target: CopyTarget) => Promise<void>;
  /** Fetches the words before the press that needs them: a browser may let a page copy only right after it. */
  readonly prepare: () => void;
}

/** The sentence as it was when it was asked for. */
export interface CopyOutcome {
  readonly key: string;
  readonly sentence: string;
  readonly isCopied: boolean;
}

const firstLabel = 'Copy as a sentence';

/** The question with all that stands on it and, in a conflict, its sides alone; none where nobody said anything. */
export function listQuestionTargets(comparison: QuestionComparison): readonly CopyTarget[] {
  const { question, mark, camps, claims, standing } = comparison;
  if (standing.claims.length === 0) return [];
  const whole = {
    key: 'question',
    label: firstLabel,
    about: 'All that is said',
    name: question.text,
    claims: standing.claims,
  };
  if (mark !== 'conflict') return [whole];
  const label = 'Only the conflict';
  return [
    whole,
    {
      key: 'conflict',
      label,
      about: label,
      name: `${question.text} ${label}`,
      claims: takeClaims(claims, camps.flat()),
    },
  ];
}

/** The claim and, where its party says more on the question, the whole cell. */
export function listClaimTargets(
  theCase: Case,
  { question, standing }: QuestionComparison,
  claim: Claim,
): readonly CopyTarget[] {
  const own = {
    key: 'claim',
    label: firstLabel,
    about: 'This claim',
    name: nameClaim(theCase, question, claim),
    claims: [claim],
  };
  const party = findParty(theCase, claim);
  const cell = standing.claims.filter((each) => findParty(theCase, each) === party);
  if (party === undefined || cell.every(({ id }) => id === claim.id)) return [own];
  const label = `All from ${theCase.partyById.get(party)?.name ?? party}`;
  return [own, { key: 'cell', label, about: label, name: `${question.text} ${label}`, claims: cell }];
}
