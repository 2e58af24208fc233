import { readAsked } from '../../matching/asked-count.ts';
import type { Case, Incident } from '../../model/case.ts';
import { isAtOrUnder } from '../../model/concept-tree.ts';
import { isSharing } from '../spans.ts';
import type { ParagraphReading, ReadStatement } from './read-draft.ts';

/** "Nine foreigners were killed" counts foreigners, and not all who were killed. */
export function dropWiderCounts(
  theCase: Case,
  { text, statements, named }: ParagraphReading,
): readonly ReadStatement[] {
  const unitOf = ({ draft }: ReadStatement) =>
    theCase.incidentById.get(draft.incident as Incident['id'])?.questions.find(({ id }) => id === draft.question)?.unit;
  // "79 dead from the Syrian Observatory": no Syrians.
  const isOfGroup = ({ draft }: ReadStatement) => {
    const { questions = [] } = theCase.incidentById.get(draft.incident as Incident['id']) ?? {};
    const question = questions.find(({ id }) => id === draft.question);
    return question !== undefined && (readAsked(theCase, question)?.group.length ?? 0) > 0;
  };
  const isNarrower = (one: ReadStatement, other: ReadStatement) => {
    const [narrow, wide] = [unitOf(one), unitOf(other)];
    if (narrow === undefined || wide === undefined || narrow === wide) return false;
    return isAtOrUnder(theCase.conceptById, narrow, wide) && isSameCount(one, other);
  };
  const own = statements.filter(
    (each) =>
      !isOfFigures(text, each) &&
      !(isOfGroup(each) && isOfSeveral(text, each)) &&
      !(
        isOfGroup(each) &&
        each.draft.evidence.some((span) => named.some((name) => name.isTelling && isSharing(name.span, span)))
      ),
  );
  return own.filter((each) => !own.some((other) => isNarrower(other, each)));
}

/** "Fourteen fighters, Iraqis and Iranians": of neither. */
function isOfSeveral(text: string, { draft: { evidence } }: ReadStatement): boolean {
  const [, end = 0] = evidence.at(-1) ?? [];
  const words = `${evidence.map((span) => text.slice(...span)).join(' ')}${text.slice(end, end + 24)}`;
  return /\p{Lu}\w+ (?:and|or|as well as) (?:other )?\p{Lu}/u.test(words);
}

/** "Two tolls" are no two dead. */
function isOfFigures(text: string, { draft }: ReadStatement): boolean {
  const words = draft.evidence.map((span) => text.slice(...span)).join(' ');
  return (
    draft.answer !== null &&
    'quantity' in draft.answer &&
    /^\S+ (?:\w+ )?(?:tolls|counts|figures|versions|accounts)\b/i.test(words)
  );
}

function isSameCount(a: ReadStatement, b: ReadStatement): boolean {
  const [one, other] = [a.draft.answer, b.draft.answer];
  if (one === null || other === null || !('quantity' in one && 'quantity' in other)) return false;
  const isOverlapping = a.draft.evidence.some((span) => b.draft.evidence.some((other) => isSharing(span, other)));
  return one.quantity.min === other.quantity.min && one.quantity.max === other.quantity.max && isOverlapping;
}
