import { readAsked } from '../../matching/asked-count.ts';
import { findWords } from '../../matching/word.ts';
import type { Claim, Quantity, Question } from '../../model/case.ts';
import { hullOf } from '../spans.ts';
import { type Credit, isOf } from './credit.ts';
import { faultFigure, faultScope, faultSource, faultUnsupported } from './faults.ts';
import { type AskedTrial, type Fault, findQuestion } from './judgement.ts';

/**
 * A figure that whom the draft credits does not give on the question. `own`: what they say on it; `others`: who does
 * give it. Null where it is told of some, who are named.
 */
export function judgeFigure(
  trial: AskedTrial,
  credit: Credit,
  quantity: Quantity,
  own: readonly Claim[],
  others: readonly Claim[],
): Fault | null {
  const elsewhere = findElsewhere(trial, credit, quantity);
  if (elsewhere.length > 0 && trial.statement.isElliptical) return null;
  if (elsewhere.length > 0 && quantity.min > 0)
    return isOfNamedGroup(trial, elsewhere) ? null : faultScope(trial, elsewhere, own);
  if (others.length > 0) return faultSource(trial, others, own);
  const figures = own.filter(({ answer }) => answer !== undefined && 'quantity' in answer);
  return figures.length > 0 ? faultFigure(trial, quantity, figures) : faultUnsupported(trial);
}

/** Theirs too, of other people: the wounded, or some of the dead. */
function findElsewhere(trial: AskedTrial, credit: Credit, quantity: Quantity): readonly Claim[] {
  const { question } = trial.comparison;
  return trial.incident.claims.filter(
    (claim) =>
      claim.question !== question.id &&
      isOf(credit, claim) &&
      givesNumber(claim, quantity) &&
      [question, findQuestion(trial, claim.question)].every((each) => isOfPeople(trial, each)),
  );
}

/** The very number, bounds aside: what is near is no sign that another count is meant. */
function givesNumber({ answer }: Claim, { min, max }: Quantity): boolean {
  if (answer === undefined || !('quantity' in answer)) return false;
  const { quantity } = answer;
  return quantity.min === min && (quantity.max === max || quantity.max === null || max === null);
}

/** Six missiles are no six dead. */
function isOfPeople({ known: { theCase } }: AskedTrial, question: Question | undefined): boolean {
  const matter = question === undefined ? undefined : readAsked(theCase, question)?.matter;
  return matter !== undefined && matter !== 'missile' && matter !== 'raid';
}

/** "14 Iranians, Iraqis": more are named after them. */
const moreAfter = /^\s*(?:,|and|or)\s+(?:other |non-)?\p{Lu}/u;
/** "Iranians and Iraqis". */
const several = /\p{Lu}\w+ (?:and|or|as well as) \p{Lu}/u;

/** "Six of those who died were Syrian". */
const predicate = /^\s+(?:were|are|was|is|being) [^,;.]*/;

/** "Four Syrian citizens", of those counted as Syrians. */
function isOfNamedGroup(trial: AskedTrial, counted: readonly Claim[]): boolean {
  const { text } = trial.paragraph;
  const span = hullOf(trial.statement.draft.evidence);
  if (span === null) return false;
  const words = `${text.slice(...span)}${predicate.exec(text.slice(span[1]))?.[0] ?? ''}`;
  if (moreAfter.test(text.slice(span[1])) || several.test(words)) return true;
  // "Syrian" has its country for a key, "Syrians" has not.
  const keys = new Set(findWords(words).flatMap(({ key, lower }) => [key, lower]));
  return counted.some((claim) => {
    const question = findQuestion(trial, claim.question);
    const asked = question === undefined ? null : readAsked(trial.known.theCase, question);
    if (asked === null || asked.matter !== readAsked(trial.known.theCase, trial.comparison.question)?.matter)
      return false;
    return asked.group.length > 0 && asked.group.every((key) => keys.has(key));
  });
}
