import type { Answer, TimeSpan } from '../../core/model/case.ts';
import { spellForDesk } from '../desk-style.ts';
import { sayAnswer } from '../say-answer.ts';
import { sayConcept } from '../say-concept.ts';
import { joinWords } from '../say-list.ts';
import { embedQuestion, nameEvent } from './embed-question.ts';
import { sayRange, setNumbers } from './say-count.ts';
import { sayTime } from './say-time.ts';
import { stateConcepts } from './state-concepts.ts';
import { stateCount, stateExtent } from './state-count.ts';
import type { Said, Telling } from './telling.ts';
import { shiftBack } from './verb-forms.ts';

/** A clause that answers the question ("Israel carried out the strike"); null where none can be made safely. */
export function stateAnswer(telling: Telling, said: Said): string | null {
  const { answer } = said;
  if (answer === undefined) return null;
  if ('concepts' in answer) return stateConcepts(telling, said, answer.concepts);
  if ('quantity' in answer) return stateCount(telling, answer.quantity);
  if ('extent' in answer) return stateExtent(telling, answer.extent);
  return 'time' in answer ? stateTime(telling, answer.time) : null;
}

function stateTime({ asked, event, style }: Telling, time: TimeSpan): string | null {
  const when = sayTime(time, style.spelling);
  if (asked === 'Since when') return `${event?.name ?? 'it'} began ${when}`;
  const [, verb = '', what = '', rest = ''] = /^When (was|were) (it|they|the \p{L}+)( \p{Ll}+)?$/u.exec(asked) ?? [];
  if (verb === '') return null;
  const named = nameEvent(`${what} ${shiftBack(verb, style.tense)}`, event);
  const who = named.replace(/ \S+$/, '');
  return rest === '' && event !== null && who === event.name ? `${who} came ${when}` : `${named}${rest} ${when}`;
}

/** The answer as it stands, for where no clause can be made of it: after a colon. */
export function phraseAnswer(telling: Telling, answer: Answer): string {
  return spellForDesk(phrase(telling, answer), telling.style);
}

function phrase({ theCase, question, style }: Telling, answer: Answer): string {
  // A semicolon parts one source from the next.
  if ('text' in answer) return answer.text.replace(/;/g, ',');
  if ('time' in answer) return sayTime(answer.time, style.spelling);
  if ('concepts' in answer) return joinWords(answer.concepts.map((id) => sayConcept(theCase, id)));
  if ('extent' in answer) return sayAnswer(theCase, question, answer).toLowerCase();
  const { words, unit } = answer.quantity;
  if (words !== undefined) return setNumbers(words);
  const figure = sayRange(answer.quantity) ?? (answer.quantity.max === 0 ? 'none' : 'any number');
  return unit === undefined || unit === question.unit ? figure : `${figure} ${sayConcept(theCase, unit)}`;
}

/** What the question asks, to stand after "did not say"; in quotation marks where its words cannot be turned. */
export function sayAbout(telling: Telling): string {
  const { question, event, style } = telling;
  return spellForDesk(embedQuestion(question.text, event, style.tense) ?? `“${question.text}”`, style);
}

/** The same, to stand after "said". */
export function sayTopic(telling: Telling): string {
  const [, noun = ''] = /^What (\p{L}+) (?:was|were|has been|have been) (?:done|caused)$/u.exec(telling.asked) ?? [];
  if (noun !== '') return `of the ${noun}`;
  const about = sayAbout(telling);
  const starts = /^(?:on|against|for|by|with|to|from|in) /.test(about) || about.startsWith('“');
  return starts ? `, to the question “${telling.question.text}”` : `, as to ${about}`;
}
