import { compareQuestion } from '../../core/compare/compare-question.ts';
import type { QuestionComparison } from '../../core/compare/comparison.ts';
import { findOrigin } from '../../core/compare/origin.ts';
import type { Claim } from '../../core/model/case.ts';
import { listSpeakers, takeClaims } from '../name-speakers.ts';
import { phraseClaimAnswer } from '../say-answer.ts';
import { listSaid, tellSaid } from '../say-claimed.ts';
import { sayDecision, sayStanding } from '../say-mark.ts';
import type { FindingContext } from './finding-context.ts';

/** The draft's own voice against the mark of the question, and why the mark is what it is. */
export function sayFact(context: FindingContext): string {
  const { theCase, incident, finding, words, claims } = context;
  const own = `The draft says ${words} in its own voice.`;
  const question = incident.questions.find(({ id }) => id === finding.question);
  if (question === undefined) return `${own} ${listSaid(theCase, incident, claims)}`.trimEnd();
  const onIt = incident.claims.filter((claim) => claim.question === question.id);
  const comparison = compareQuestion(theCase, question, onIt, {});
  switch (comparison.mark) {
    case 'conflict': {
      const camps = comparison.camps.map((camp) => takeClaims(onIt, camp));
      const sides = camps.map((camp) => `${sayAnswers(context, comparison, camp)} (${listSpeakers(theCase, camp)})`);
      return `${own} The sources are in conflict on this: ${sides.join(' against ')}.`;
    }
    case 'unconfirmed':
      return `${own} ${sayUnconfirmed(context, comparison, takeClaims(onIt, comparison.decidedBy))}`;
    case 'agree': {
      const saying = claims.filter(({ answer }) => answer !== undefined);
      return `${own} The sources agree on this alone: ${sayStanding(theCase, comparison)}; ${tellSaid(theCase, incident, saying)}.`;
    }
  }
}

/** The answers on one side, each once. */
function sayAnswers({ theCase }: FindingContext, { question }: QuestionComparison, camp: readonly Claim[]): string {
  const answers = camp.flatMap((claim) =>
    claim.answer === undefined ? [] : phraseClaimAnswer(theCase, question, claim, claim.answer),
  );
  return [...new Set(answers)].join('; ');
}

function sayUnconfirmed(
  { theCase, incident, claims }: FindingContext,
  comparison: QuestionComparison,
  deciding: readonly Claim[],
): string {
  const telling = claims.length > 0 ? claims : deciding;
  const byOrigin = new Map(telling.toReversed().map((claim) => [findOrigin(claim), claim]));
  const told = tellSaid(
    theCase,
    incident,
    telling.filter((claim) => byOrigin.get(findOrigin(claim)) === claim),
  );
  switch (comparison.reason) {
    case 'tentative-only':
      return `It is unconfirmed, for nobody asserts it: ${told}.`;
    case 'single-party':
      return `It is unconfirmed, for only one side says so: ${told}.`;
    case 'no-claims':
    case 'no-position':
    case 'reports-differ':
    case 'too-broad':
    case 'incomparable':
    case null: {
      const why = sayDecision(theCase, comparison);
      return `It is unconfirmed: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
    }
  }
}
