import type { Claim } from '../../core/model/case.ts';
import { groupDigits } from '../group-digits.ts';
import { readFigure, readNumber, sayRange, spellNumber } from '../sentence/say-count.ts';
import { fitCapital, type Place } from './place.ts';

const bound =
  /(?:^|\s)(at least|no fewer than|not fewer than|no less than|more than|over|about|some|around|nearly|almost|up to|fewer than|roughly)\s+$/i;

/** The claim's figure, in figures or in words as the draft has the other; null where the words about it would no longer fit. */
export function suggestFigure(place: Place, { answer }: Claim): string | null {
  if (answer === undefined || !('quantity' in answer)) return null;
  const old = readFigure(place.words.replace(/^a dozen\b/i, 'twelve'));
  if (old === null || old.figure === '') return null;
  const { quantity } = answer;
  if (quantity.max === 0) return suggestNone(place, old.noun);
  const own = quantity.words === undefined ? null : readFigure(quantity.words);
  const figure = own === null || own.figure === '' ? sayRange(quantity) : own.figure;
  if (figure === null || isOne(figure) !== isOne(old.figure)) return null;
  const fitted = fitBound(place, figure);
  if (fitted === null) return null;
  const set = setLike(/\d/.test(place.words), fitted);
  return fitCapital(place, old.noun === '' ? set : `${set} ${old.noun}`);
}

function isOne(figure: string): boolean {
  return /^(?:one|1|a|an)$/i.test(figure);
}

/** "at least" may stand before the figure already; another bound than the claim's would make it say something else. */
function fitBound({ before }: Place, figure: string): string | null {
  const said = bound.exec(before)?.[1]?.toLowerCase();
  if (said === undefined) return figure;
  const isLeast = /^(?:at least|no fewer than|not fewer than|no less than)$/.test(said);
  if (/ or more$/.test(figure)) return isLeast ? figure.replace(/ or more$/, '') : null;
  const [own] = bound.exec(`${figure.replace(/\s\S+$/, '')} `) ?? [];
  if (own === undefined) return isLeast ? figure : null;
  return own.trim().toLowerCase() === said ? figure.slice(own.trim().length + 1) : null;
}

/** Digits where the draft has digits, else words as far as they are short. */
function setLike(hasDigits: boolean, figure: string): string {
  return figure.replace(/[\p{L}\d][\p{L}\d,-]*(?<![,-])/gu, (word) => {
    const number = readNumber(word);
    if (number === null) return word;
    return hasDigits ? groupDigits(number) : (spellNumber(number) ?? groupDigits(number));
  });
}

/** "no civilians", "none were killed". */
function suggestNone(place: Place, noun: string): string | null {
  if (bound.test(place.before) || isOne(place.words.trim())) return null;
  if (noun !== '') return fitCapital(place, `no ${noun}`);
  const next = /^\s+(\p{L}+)/u.exec(place.after)?.[1];
  if (next === undefined) return null;
  return fitCapital(place, /^(?:were|was|are|is|died|had|have|of|in|on|at)$/.test(next) ? 'none' : 'no');
}
