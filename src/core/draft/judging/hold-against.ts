import type {
  Answer,
  Case,
  Certainty,
  Claim,
  ConceptId,
  Extent,
  Quantity,
  Question,
  Stance,
} from '../../model/case.ts';
import { isAtOrUnder, isOnOneLine } from '../../model/concept-tree.ts';
import { endOf, startOf } from '../../model/dates.ts';

/** What a draft has somebody say on a question. */
export interface Said {
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly answer: Answer | null;
}

/** Whether a claim says what the draft says, as surely or not. */
export function saysSame(theCase: Case, question: Question, said: Said, claim: Claim): boolean {
  if (said.answer === null || claim.answer === undefined || said.stance !== claim.stance) return false;
  return isSameEnough(theCase, question, said.answer, claim.answer);
}

/** As sure as the draft has it, or surer. */
export function isSureEnough(said: Said, { certainty }: Claim): boolean {
  return certainty === 'certain' || said.certainty !== 'certain';
}

/** What is vaguer is the same, and what a writer may call it by, wider or narrower; another figure is not, however near. */
export function isSameEnough(theCase: Case, question: Question, said: Answer, known: Answer): boolean {
  if ('concepts' in said && 'concepts' in known)
    return said.concepts.some((id) => isAmong(theCase, id, known.concepts));
  if ('quantity' in said && 'quantity' in known) return isSameCount(theCase, question, said.quantity, known.quantity);
  if ('extent' in said && 'extent' in known)
    return isAllIn(said.extent, known.extent) || isAllIn(known.extent, said.extent);
  if ('time' in said && 'time' in known)
    return startOf(said.time.from) <= endOf(known.time.to) && startOf(known.time.from) <= endOf(said.time.to);
  return 'text' in said && 'text' in known;
}

/** Of two civilians a draft may say that two were killed. */
function isSameCount({ conceptById }: Case, question: Question, said: Quantity, known: Quantity): boolean {
  const { unit = question.unit } = said;
  const { unit: of = question.unit } = known;
  const isOfUnit = unit === of || (unit !== undefined && of !== undefined && isAtOrUnder(conceptById, of, unit));
  return isOfUnit && isSameFigure(said, known);
}

function isAllIn(extents: readonly Extent[], others: readonly Extent[]): boolean {
  return extents.every((each) => others.includes(each));
}

/** It is one of them, or wider or narrower than one. */
function isAmong({ conceptById }: Case, id: ConceptId, known: readonly ConceptId[]): boolean {
  return known.some((each) => isOnOneLine(conceptById, id, each));
}

/**
 * The same number, or words that leave it open: "at least nine" may be told as "nine" and the other way
 * about, "about ten" as "ten", "14" as "more than a dozen". "36" for "dozens" is more than was said.
 */
export function isSameFigure(said: Quantity, known: Quantity): boolean {
  const [a, b] = [toRange(said), toRange(known)];
  if (a.min <= b.min && b.max <= a.max) return true;
  if (isNarrow(b) && b.min <= a.min && a.max <= b.max) return true;
  if (isVague(said) && a.min <= b.max && b.min <= a.max) return true;
  return isSameBound(a, b) || isJustOver(said, known) || isJustOver(known, said);
}

/** "Several", "dozens": too wide to be another figure than one that it may be. */
export function isVague({ min, max, words }: Quantity): boolean {
  return words !== undefined && max !== null && max >= 2 * min && min > 0;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function toRange({ min, max }: Quantity): Range {
  return { min, max: max ?? Number.POSITIVE_INFINITY };
}

function isNarrow({ min, max }: Range): boolean {
  return max - min <= Math.max(2, min / 4);
}

/** "at least nine" and "nine", "up to nine" and "nine". */
function isSameBound(a: Range, b: Range): boolean {
  const isOpen = ({ max }: Range) => max === Number.POSITIVE_INFINITY;
  if (a.min === b.min && (isOpen(a) || isOpen(b))) return true;
  return a.max === b.max && (a.min === 0 || b.min === 0);
}

/** "more than 12", which is 13 and up, and "12". */
function isJustOver({ min, max, words = '' }: Quantity, other: Quantity): boolean {
  return max === null && /more than|over|exceed/i.test(words) && Math.abs(other.min - min) <= 1;
}
