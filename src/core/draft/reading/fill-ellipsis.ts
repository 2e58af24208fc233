import { readAsked } from '../../matching/asked-count.ts';
import { readQuantities } from '../../matching/read-quantities.ts';
import { findWords } from '../../matching/word.ts';
import type { Case, Incident, Question } from '../../model/case.ts';
import type { ParagraphReading, ReadStatement } from './read-draft.ts';
import { isCounting, tellingKeys } from './telling-words.ts';

/** The figure that was told last. */
export interface ToldFigure {
  readonly incident: Incident;
  readonly question: Question;
}

/** "The Observatory puts it at 16", "sixteen Iranians, it maintains": of what was counted before. */
export function fillEllipsis(
  theCase: Case,
  { text }: ParagraphReading,
  read: ReadStatement,
  before: ToldFigure | null,
): ReadStatement {
  if (read.draft.question !== null || before === null) return read;
  const words = findWords(read.content.map((span) => text.slice(...span)).join(' '));
  const [counted, ...others] = readQuantities(words);
  if (counted === undefined || others.length > 0 || words.some(({ lower }) => lower === 'not')) return read;
  const rest = words.filter((_, at) => at < counted.from || at >= counted.to);
  const group = rest.flatMap(({ lower, key }) =>
    tellingKeys(lower)
      .filter((each) => !isCounting(each))
      .map(() => key),
  );
  const asked = readAsked(theCase, before.question);
  const question = before.incident.questions.find((each) => {
    const own = each.answer === 'quantity' ? readAsked(theCase, each) : null;
    return own !== null && own.matter === asked?.matter && isSameSet(own.group, group.length > 0 ? group : asked.group);
  });
  if (question === undefined) return read;
  const { min, max } = counted;
  const draft = {
    ...read.draft,
    question: question.id,
    incident: before.incident.id,
    answer: { quantity: { min, max } },
  };
  return { ...read, draft, isElliptical: group.length === 0 };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
