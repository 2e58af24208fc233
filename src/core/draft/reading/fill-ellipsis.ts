import { readAsked } from '../../matching/asked-count.ts';
import { textOf } from '../../matching/frame.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import { type Counted, readQuantities } from '../../matching/read-quantities.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Case, Incident, Question } from '../../model/case.ts';
import type { ParagraphReading, ReadStatement } from './paragraph-reading.ts';
import { isCounting, tellingKeys } from './telling-words.ts';

/** The figure that was told last. */
export interface ToldFigure {
  readonly incident: Incident;
  readonly question: Question;
}

/** "The Observatory puts it at 16", "sixteen Iranians, it maintains": of what was counted before. */
export function fillEllipsis(
  { theCase, values }: Matching,
  { text }: ParagraphReading,
  read: ReadStatement,
  before: ToldFigure | null,
): ReadStatement {
  if (read.draft.question !== null || read.attribution === null || before === null) return read;
  const words = findWords(textOf(text, read.content));
  const [counted, ...others] = readQuantities(words, values);
  if (counted === undefined || others.length > 0 || words.some(({ lower }) => lower === 'not')) return read;
  const group = listGroup(words, counted);
  const question = findAlike(theCase, before, group);
  if (question === undefined) return read;
  const { min, max } = counted;
  const answer = { quantity: { min, max } };
  const draft = { ...read.draft, question: question.id, incident: before.incident.id, answer };
  return { ...read, draft, isElliptical: group.length === 0 };
}

/** In keys, what the words say beside the number and that it is counted: "Iranians". */
function listGroup(words: readonly Word[], { from, to }: Counted): readonly string[] {
  const rest = words.filter((_, at) => at < from || at >= to);
  return rest.filter(({ lower }) => tellingKeys(lower).some((key) => !isCounting(key))).map(({ key }) => key);
}

/** The question that counts the same matter of this group; of the group told last, if the words name none. */
function findAlike(
  theCase: Case,
  { incident, question: last }: ToldFigure,
  named: readonly string[],
): Question | undefined {
  const asked = readAsked(theCase, last);
  return incident.questions.find((each) => {
    const own = each.answer === 'quantity' ? readAsked(theCase, each) : null;
    const group = named.length > 0 ? named : asked?.group;
    return own !== null && own.matter === asked?.matter && group !== undefined && isSameSet(own.group, group);
  });
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
