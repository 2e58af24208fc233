import type { QuestionComparison } from '../core/compare/comparison.ts';
import { findParty } from '../core/compare/origin.ts';
import { isUnsourced } from '../core/compare/position.ts';
import type { Case, Claim, ConceptId } from '../core/model/case.ts';
import { isAtOrUnder } from '../core/model/concept-tree.ts';
import { countParties, listSpeakers, takeClaims } from './name-speakers.ts';
import { phraseClaimAnswer, sayAnswer } from './say-answer.ts';
import { sayConcept } from './say-concept.ts';
import { capitalise } from './say-list.ts';

/** One line: who decided the mark, then what the others on the question did. Names, no verbs to agree with them. */
export function sayReason(theCase: Case, comparison: QuestionComparison): string {
  return [sayDecision(theCase, comparison), ...sayOthers(theCase, comparison)].join(' ');
}

export function sayDecision(theCase: Case, comparison: QuestionComparison): string {
  const { claims, mark, reason } = comparison;
  const deciding = takeClaims(claims, comparison.decidedBy);
  const who = listSpeakers(theCase, deciding);
  if (mark === 'conflict') {
    const sides = comparison.camps.map((camp) => listSpeakers(theCase, takeClaims(claims, camp)));
    return `${sides.join(' against ')}.`;
  }
  if (mark === 'agree') {
    const sides = saySides(countParties(theCase, deciding));
    const shared = comparison.agreed !== null && 'concepts' in comparison.agreed ? comparison.agreed.concepts : [];
    if (shared.length > 1) return shared.map((id) => sayMember(theCase, deciding, id)).join(' ');
    return `${sides} ${comparison.deniedTogether ? 'deny it' : 'say so'}: ${who}.`;
  }
  switch (reason) {
    case 'no-claims':
      return 'Nobody is quoted on this.';
    case 'no-position':
      return 'Nobody takes a position.';
    case 'tentative-only':
      return `Believed or held possible, not asserted: ${who}.`;
    case 'single-party':
      return `Only one side says so: ${who}.`;
    case 'reports-differ':
      return sayReportsDiffer(theCase, comparison);
    case 'too-broad':
      return `What they share says too little: ${who}.`;
    case 'incomparable':
      return `Different answers that may both hold: ${who}.`;
    case null:
      return '';
  }
}

/** Of a list, who names which: no one need have said all of it. */
function sayMember(theCase: Case, deciding: readonly Claim[], id: ConceptId): string {
  const naming = deciding.filter(
    ({ answer }) =>
      answer !== undefined &&
      'concepts' in answer &&
      answer.concepts.some((named) => isAtOrUnder(theCase.conceptById, named, id)),
  );
  return `${capitalise(sayConcept(theCase, id))}: ${listSpeakers(theCase, naming)}.`;
}

/** "Both sides", "Three sides". */
function saySides(parties: number): string {
  return parties === 2 ? 'Both sides' : `${['Three', 'Four', 'Five', 'Six'][parties - 3] ?? parties} sides`;
}

/** The readings are of the source whose word the note is about; the others are whom one of them contradicts. */
function sayReportsDiffer(theCase: Case, { claims, notes, decidedBy }: QuestionComparison): string {
  const readings = notes.flatMap(({ code, claims: ids }) => (code === 'reports-differ' ? ids : []));
  const others = decidedBy.filter((id) => !readings.includes(id));
  const whose = listSpeakers(theCase, takeClaims(claims, readings));
  const whom = listSpeakers(theCase, takeClaims(claims, others));
  return `Reports differ on the word of ${whose}; not every reading contradicts ${whom === '' ? 'the other side' : whom}.`;
}

/** What those do who take no part in the decision. That a side which decides also hedges elsewhere, its cell shows. */
function sayOthers(theCase: Case, comparison: QuestionComparison): readonly string[] {
  const { claims, decidedBy, reason, standing } = comparison;
  const others = standing.claims.filter(({ id }) => !decidedBy.includes(id));
  const partyOf = (claim: Claim) => findParty(theCase, claim);
  const deciding = new Set(takeClaims(claims, decidedBy).map(partyOf));
  const sourced = others.filter((claim) => !isUnsourced(theCase, claim));
  const sayThose = (label: string, isMeant: (claim: Claim) => boolean) => {
    const meant = sourced.filter(isMeant);
    return meant.length === 0 ? [] : [`${label}: ${listSpeakers(theCase, meant)}.`];
  };
  return [
    ...(reason === 'tentative-only'
      ? []
      : sayThose('Believed or held possible', (claim) => isTentative(claim) && !deciding.has(partyOf(claim)))),
    ...sayThose('Neither confirmed nor denied', ({ stance }) => stance === 'noncommittal'),
    ...sayThose('Declined to comment', ({ stance }) => stance === 'declines'),
    ...sayThose('Did not address it', ({ stance }) => stance === 'silent'),
  ];
}

function isTentative({ stance, certainty, answer }: Claim): boolean {
  return (stance === 'asserts' || stance === 'denies') && certainty !== 'certain' && answer !== undefined;
}

/** The agreed answer, or the answers that stand against each other; null where there is neither. */
export function sayStanding(theCase: Case, comparison: QuestionComparison): string | null {
  const { agreed, camps, claims, mark, question, deniedTogether } = comparison;
  if (mark === 'conflict') {
    const sides = camps.map((camp) => sayCamp(theCase, comparison, takeClaims(claims, camp)));
    return sides.join(' ≠ ');
  }
  if (agreed === null) return null;
  return `${deniedTogether ? 'Not so: ' : ''}${sayAnswer(theCase, question, agreed)}`;
}

/** The answers on one side, each once: "7, at least 7". */
export function sayCamp(theCase: Case, { question }: QuestionComparison, camp: readonly Claim[]): string {
  const answers = camp.flatMap((claim) =>
    claim.answer === undefined ? [] : phraseClaimAnswer(theCase, question, claim, claim.answer),
  );
  return capitalise([...new Set(answers)].join('; '));
}
