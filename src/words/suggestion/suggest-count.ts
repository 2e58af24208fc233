import type { Case, Claim, Incident } from '../../core/model/case.ts';
import { sayConcept } from '../say-concept.ts';
import { readFigure } from '../sentence/say-count.ts';
import { fitCapital, type Place } from './place.ts';
import { suggestFigure } from './suggest-figure.ts';

const done = 'killed|wounded|injured|hurt|captured|dead|missing';
const aux = 'were|was|had been|have been|has been|are|is';
/** How a draft says how many came to what harm. */
const afterFigure = new RegExp(`^(?:(.+?) )?(?:(${aux}) (${done})|(died|lost their lives|perished)|(${done}))$`, 'i');
const beforeFigure = new RegExp(`^(${done}) `, 'i');

/**
 * A right figure with what it does count: "37 people were wounded" for "37 people
 * were killed", "killed nine people" for "killed nine foreigners". Null where
 * the words are of another form.
 */
export function suggestCount(theCase: Case, incident: Incident, place: Place, claim: Claim): string | null {
  const counted = sayCounted(theCase, incident, claim);
  if (counted === null) return null;
  const [who, harm] = counted;
  const words = place.words.replace(/\s+/g, ' ');
  const [lead = ''] = beforeFigure.exec(words) ?? [];
  const figure = readWhole(words.slice(lead.length));
  if (figure === null) return null;
  // A figure with a bound of its own ("at least 15") says no more than the claim's.
  const own = isBounded(claim)
    ? suggestFigure({ before: place.before + lead, words: figure, after: '' }, claim)
    : figure;
  if (own === null || /^(?:one|1|an?|no|none)$/i.test(own)) return null;
  const rest = words.slice(lead.length + figure.length).trim();
  if (lead !== '') return /\b(?:were|was|died)\b/.test(rest) ? null : `${harm} ${own} ${who}`;
  const restated = restate(rest, own, who, harm);
  return restated === null ? null : fitCapital(place, restated);
}

/** In the form that the draft has: a clause, "37 dead", or a noun alone. */
function restate(rest: string, figure: string, who: string, harm: string): string | null {
  const [matched, noun, auxiliary, , verb] = afterFigure.exec(rest) ?? [];
  // "Nine foreigners": who is meant to be dead, the words before have said.
  if (matched === undefined) return harm === 'killed' && isNoun(rest) ? `${figure} ${who}` : null;
  if (auxiliary !== undefined) return `${figure} ${who} ${auxiliary} ${harm}`;
  if (verb !== undefined) return `${figure} ${who} were ${harm}`;
  return noun === undefined ? `${figure} ${harm}` : `${figure} ${who} ${harm}`;
}

/** "Syrian soldiers killed": who, and what came to them. */
function sayCounted(
  theCase: Case,
  { questions }: Incident,
  { question: id, answer }: Claim,
): readonly [string, string] | null {
  if (answer === undefined || !('quantity' in answer)) return null;
  const unit = answer.quantity.unit ?? questions.find((question) => question.id === id)?.unit;
  const [, who, harm] =
    /^(.+) (killed|wounded|injured|hurt|captured)$/.exec(unit === undefined ? '' : sayConcept(theCase, unit)) ?? [];
  return who === undefined || harm === undefined ? null : [who, harm];
}

function isBounded({ answer }: Claim): boolean {
  return answer !== undefined && 'quantity' in answer && answer.quantity.max === null;
}

/** The figure that the words begin with, as long as it reads as one. */
function readWhole(words: string): string | null {
  const parts = words.split(' ');
  for (let length = Math.min(parts.length, 4); length > 0; length -= 1) {
    const start = parts.slice(0, length).join(' ');
    const read = readFigure(start);
    if (read !== null && read.figure !== '' && read.noun === '') return start;
  }
  return null;
}

function isNoun(rest: string): boolean {
  return /^\p{L}+(?: \p{L}+)?$/u.test(rest) && !/ed$/.test(rest);
}
