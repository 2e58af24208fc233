import { readAsked } from '../../matching/asked-count.ts';
import { textOf } from '../../matching/frame.ts';
import type { ClaimDraft } from '../../matching/proposal.ts';
import type { Case, Question } from '../../model/case.ts';
import { isAtOrUnder } from '../../model/concept-tree.ts';
import { isSharing } from '../spans.ts';
import { findIncident, type ParagraphReading, type ReadStatement } from './paragraph-reading.ts';

/** "Nine foreigners were killed" counts foreigners, and not all who were killed. */
export function dropWiderCounts(theCase: Case, paragraph: ParagraphReading): readonly ReadStatement[] {
  const { text, statements } = paragraph;
  const isOfGroup = ({ draft }: ReadStatement) => {
    const question = findQuestion(theCase, draft);
    return question !== undefined && (readAsked(theCase, question)?.group.length ?? 0) > 0;
  };
  const left = statements.filter(
    (each) =>
      !isOfAccounts(text, each) && !(isOfGroup(each) && (isOfSeveral(text, each) || isOfSource(paragraph, each))),
  );
  return left.filter((wide) => !left.some((narrow) => isNarrower(theCase, narrow, wide)));
}

/** "Two tolls" are no two dead. */
function isOfAccounts(text: string, { draft: { answer, evidence } }: ReadStatement): boolean {
  const accounts = /^\S+ (?:\w+ )?(?:tolls|counts|figures|versions|accounts)\b/i;
  return answer !== null && 'quantity' in answer && accounts.test(textOf(text, evidence));
}

/** How far after a figure a second group may begin. */
const beyond = 24;

/** "Fourteen fighters, Iraqis and Iranians": of neither. */
function isOfSeveral(text: string, { draft: { evidence } }: ReadStatement): boolean {
  const [, end = 0] = evidence.at(-1) ?? [];
  const words = textOf(text, evidence) + text.slice(end, end + beyond);
  return /\p{Lu}\w+ (?:and|or|as well as) (?:other )?\p{Lu}/u.test(words);
}

/** "79 dead from the Syrian Observatory": no Syrians. */
function isOfSource({ named }: ParagraphReading, { draft: { evidence } }: ReadStatement): boolean {
  return named.some(({ isTelling, span }) => isTelling && evidence.some((each) => isSharing(span, each)));
}

/** The same figure in the same words, of fewer kinds of people. */
function isNarrower(theCase: Case, { draft: narrow }: ReadStatement, { draft: wide }: ReadStatement): boolean {
  const [unit, wider] = [findQuestion(theCase, narrow)?.unit, findQuestion(theCase, wide)?.unit];
  if (unit === undefined || wider === undefined || unit === wider) return false;
  if (!isAtOrUnder(theCase.conceptById, unit, wider) || narrow.answer === null || wide.answer === null) return false;
  if (!('quantity' in narrow.answer && 'quantity' in wide.answer)) return false;
  const [a, b] = [narrow.answer.quantity, wide.answer.quantity];
  const isShared = narrow.evidence.some((span) => wide.evidence.some((other) => isSharing(span, other)));
  return a.min === b.min && a.max === b.max && isShared;
}

function findQuestion(theCase: Case, draft: ClaimDraft): Question | undefined {
  return findIncident(theCase, draft)?.questions.find(({ id }) => id === draft.question);
}
