import type { Extent, Quantity } from '../../core/model/case.ts';
import { isAtOrUnder } from '../../core/model/concept-tree.ts';
import { spellForDesk } from '../desk-style.ts';
import { sayConcept } from '../say-concept.ts';
import { nameEvent } from './embed-question.ts';
import { isPlural, singularise } from './fit-label.ts';
import { readFigure, sayRange } from './say-count.ts';
import type { Telling } from './telling.ts';
import { agree, anyAuxiliary, shiftBack, toPast } from './verb-forms.ts';

/** The question "How many X were Y", apart. */
interface CountFrame {
  /** "Iranians", "of the dead"; empty for "How many were killed". */
  readonly noun: string;
  readonly verb: string;
  /** "killed", "of Hezbollah", "there been", "there in the week to 4 May". */
  readonly rest: string;
}

function readFrame(asked: string): CountFrame | null {
  const found = new RegExp(`^How many(?: (.+?))? (${anyAuxiliary}) (.+)$`).exec(asked);
  if (found === null) return null;
  const [, noun = '', verb = '', rest = ''] = found;
  // "How many raids has Israel made": who did it stands between.
  return /^(?:\p{Lu}|the |it |they |he |she )/u.test(rest) && !noun.startsWith('of ') ? null : { noun, verb, rest };
}

/** A clause that gives a figure as the question's answer; null where the question's form is not known. */
export function stateCount(telling: Telling, quantity: Quantity): string | null {
  const clause = stateFigure(telling, quantity);
  return clause === null ? null : spellForDesk(clause, telling.style);
}

function stateFigure(telling: Telling, quantity: Quantity): string | null {
  const read = quantity.words === undefined ? null : readFigure(quantity.words);
  const own = read?.noun ?? '';
  if (quantity.max === 0) return stateNone(telling, quantity, read?.figure === '' ? own : '');
  const figure = read === null ? sayRange(quantity) : read.figure;
  if (figure === null || (figure === '' && own === '')) return null;
  const died = stateDied(telling, quantity, own, figure);
  return died ?? stateDone(telling, quantity, own, figure) ?? stateCounted(telling, quantity, own, figure);
}

/** "nine people died", "no one died"; null for a question that asks otherwise. */
function stateDied(telling: Telling, quantity: Quantity, own: string, figure: string | null): string | null {
  const [asked, noun = '', rest = ''] = /^How many(?: (.+?))? died( .+)?$/.exec(telling.asked) ?? [];
  if (asked === undefined) return null;
  const what = own === '' ? findNoun(telling, quantity, { noun, verb: '', rest: 'killed' }) : own;
  if (what === null) return null;
  if (figure === null) return `no ${what === '' || what === 'people' ? 'one' : what} died${rest}`;
  return `${joinFigure(figure, figure === 'one' && own === '' ? singularise(what) : what)} died${rest}`;
}

/** "nine people were killed", "there had been hundreds of raids". */
function stateCounted(telling: Telling, quantity: Quantity, own: string, figure: string): string | null {
  const frame = readFrame(telling.asked);
  if (frame === null) return null;
  const isOne = figure === 'one' || (figure === '' && /^an? (?!.* and )/.test(own));
  const noun = own === '' ? findNoun(telling, quantity, frame) : own;
  if (noun === null) return null;
  const counted = joinFigure(figure, isOne && own === '' && !noun.startsWith('of ') ? singularise(noun) : noun);
  const verb = agree(shiftBack(frame.verb, telling.style.tense), !isOne);
  const [there, rest = ''] = /^there( .+)?$/.exec(frame.rest) ?? [];
  if (there === undefined) return `${counted} ${verb} ${isOne ? singulariseComplement(frame.rest) : frame.rest}`;
  return rest === ' been' ? `there ${verb} been ${counted}` : `there ${verb} ${counted}${rest}`;
}

/** "hundreds of raids", "several missiles", "a number of civilians". */
function joinFigure(figure: string, noun: string): string {
  if (figure === '' || noun === '') return `${figure}${noun}`;
  const takesOf = /(?:^|\s)(?:dozens|tens|scores|hundreds|thousands|number)$/.test(figure) && !noun.startsWith('of ');
  if (figure === 'others') return `other ${noun === 'people' ? 'people' : noun}`;
  return `${figure} ${takesOf ? 'of ' : ''}${noun}`;
}

/**
 * What is counted: of another unit than the question's, that; else as the question
 * puts it, else by its unit. Empty where the figure stands alone; null where the
 * unit would not fit the question's verb: casualties are not killed.
 */
function findNoun({ theCase, question }: Telling, { unit }: Quantity, { noun, rest }: CountFrame): string | null {
  const isOther = unit !== undefined && unit !== question.unit;
  if (!isOther && noun !== '') return noun;
  const counted = unit ?? question.unit;
  if (counted === undefined) return '';
  const label = sayConcept(theCase, counted);
  if (label === rest) return '';
  if (label.endsWith(` ${rest}`)) return label.slice(0, -rest.length - 1);
  if (!isOther) return '';
  const isPart = question.unit !== undefined && isAtOrUnder(theCase.conceptById, counted, question.unit);
  return isPart && !/(?:ed|en|hurt)$/.test(label) ? label : null;
}

/** "were Iranians" of one is "was Iranian". */
function singulariseComplement(rest: string): string {
  return /^(?:not )?\p{Lu}\p{L}+s$/u.test(rest) ? rest.slice(0, -1) : rest;
}

function stateNone(telling: Telling, quantity: Quantity, words: string): string | null {
  const frame = readFrame(telling.asked);
  const noneDied = words === '' ? stateDied(telling, quantity, '', null) : null;
  if (noneDied !== null) return noneDied;
  if (words !== '' && !/^(?:none|nobody|no one|nil|zero)$/i.test(words)) {
    return `there ${agree('was', isPlural(words))} ${words}`;
  }
  if (frame === null || frame.rest.startsWith('there')) return null;
  const noun = findNoun(telling, quantity, frame);
  if (noun === null) return null;
  const verb = shiftBack(frame.verb, telling.style.tense);
  if (noun === '' || noun === 'people') return `no one ${agree(verb, false)} ${frame.rest}`;
  return noun.startsWith('of ') ? `none ${noun} ${verb} ${frame.rest}` : `no ${noun} ${verb} ${frame.rest}`;
}

/** "How many civilians did they kill". */
function stateDone(telling: Telling, quantity: Quantity, own: string, figure: string): string | null {
  const found = /^How many (.+?) did (it|they|he|she|\p{Lu}[\p{L}-]*|the \p{L}+) (\p{Ll}+)( .+)?$/u.exec(telling.asked);
  if (found === null) return null;
  const [, noun = '', who = '', verb = '', rest = ''] = found;
  const what = own === '' ? findNoun(telling, quantity, { noun, verb: '', rest: '' }) : own;
  if (what === null) return null;
  const counted = joinFigure(figure, what);
  return `${nameEvent(`${who} ${toPast(verb)}`, telling.event)} ${counted}${rest}`;
}

/** "some of the missiles were intercepted"; null where it leaves everything open, or the question's form is not known. */
export function stateExtent({ asked, style }: Telling, extent: readonly Extent[]): string | null {
  const [, whole = '', verb = '', rest = ''] =
    /^How (?:many|much) (of .+?) (was|were|is|are|has been|have been) (.+)$/.exec(asked) ?? [];
  const part = sayExtent(extent);
  if (whole === '' || part === null) return null;
  const [first = '', ...more] = verb.split(' ');
  return spellForDesk([part, whole, shiftBack(first, style.tense), ...more, rest].join(' '), style);
}

function sayExtent(extent: readonly Extent[]): string | null {
  const [none, some, all] = (['none', 'some', 'all'] as const).map((each) => extent.includes(each));
  if (none && some && all) return null;
  if (none && some) return 'not all';
  if (some && all) return 'at least some';
  if (none && all) return 'either none or all';
  if (none) return 'none';
  return all ? 'all' : 'some';
}
