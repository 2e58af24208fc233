import type { Answer, Case, Claim, Extent, Quantity, Question } from '../core/model/case.ts';
import { groupDigits } from './group-digits.ts';
import { sayConcept } from './say-concept.ts';
import { sayDates } from './say-date.ts';
import { capitalise, joinWords } from './say-list.ts';

/** "Human error", "At least 9", "Some or all", "27–28 March 2019". */
export function sayAnswer(theCase: Case, question: Question, answer: Answer): string {
  return capitalise(phraseAnswer(theCase, question, answer));
}

/** The answer as the claim puts it: a denial says what it denies. Null where it names nothing. */
export function sayClaimAnswer(theCase: Case, question: Question, claim: Claim): string | null {
  return claim.answer === undefined ? null : capitalise(phraseClaimAnswer(theCase, question, claim, claim.answer));
}

/** As `sayClaimAnswer`, to stand inside a sentence. */
export function phraseClaimAnswer(theCase: Case, question: Question, claim: Claim, answer: Answer): string {
  if (claim.stance !== 'denies') {
    const only = claim.exhaustive === true && 'concepts' in answer ? ', no other' : '';
    const said = quotedFigure(claim, answer);
    return `${said}${phraseAnswer(theCase, question, answer)}${only}`;
  }
  if (!('concepts' in answer)) return `not so: ${phraseAnswer(theCase, question, answer)}`;
  const labels = answer.concepts.map((id) => sayConcept(theCase, id));
  return labels.length === 2 ? `neither ${labels.join(' nor ')}` : `not ${joinWords(labels, 'or')}`;
}

/** The words that a figure stood in, before the range that they are read as; in quotation marks only where the quotation is kept. */
function quotedFigure({ evidence = [] }: Claim, answer: Answer): string {
  const words = 'quantity' in answer ? answer.quantity.words : undefined;
  if (words === undefined) return '';
  return evidence.some(({ exact }) => exact?.includes(words) === true) ? `“${words}”, ` : `${words}, `;
}

function phraseAnswer(theCase: Case, question: Question, answer: Answer): string {
  if ('concepts' in answer) return joinWords(answer.concepts.map((id) => sayConcept(theCase, id)));
  if ('quantity' in answer) return sayQuantity(theCase, question, answer.quantity);
  if ('extent' in answer) return sayExtent(answer.extent);
  if ('time' in answer) return sayDates(answer.time);
  return answer.text;
}

/** The unit is said where it is not the question's. */
function sayQuantity(theCase: Case, question: Question, { min, max, unit }: Quantity): string {
  const figure = sayRange(min, max);
  return unit === undefined || unit === question.unit ? figure : `${figure} ${sayConcept(theCase, unit)}`;
}

function sayRange(min: number, max: number | null): string {
  const [least, most] = [groupDigits(min), max === null ? null : groupDigits(max)];
  if (most === null) return min === 0 ? 'any number' : `at least ${least}`;
  if (min === max) return min === 0 ? 'none' : least;
  return min === 0 ? `up to ${most}` : `${least} to ${most}`;
}

/** What the set leaves open. */
function sayExtent(extent: readonly Extent[]): string {
  const [none, some, all] = (['none', 'some', 'all'] as const).map((each) => extent.includes(each));
  if (none && some && all) return 'any number of them';
  if (none && some) return 'not all';
  if (some && all) return 'some or all';
  if (none && all) return 'none or all';
  if (none) return 'none';
  return all ? 'all' : 'some';
}
