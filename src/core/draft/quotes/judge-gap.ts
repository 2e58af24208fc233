import type { Word } from './list-words.ts';
import type { Joint, Quotation, SaidWord } from './read-quotation.ts';
import { isFigure, isHedge, isNegation } from './weigh-word.ts';

/** What stands between two words that the draft shares with its source: on either side nothing, or other words. */
export interface Gap {
  /** Word indexes in the quotation, the end excluded. */
  readonly said: readonly [from: number, to: number];
  /** Word indexes in the source's text, the end excluded. */
  readonly right: readonly [from: number, to: number];
  readonly joint: Joint | null;
}

/** The source's side: its words and its letters. */
export interface Source {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What the draft may do: write a word otherwise, leave out under dots, explain in brackets, pass over the report's "he said". */
export function isFairGap(quotation: Quotation, source: Source, gap: Gap): boolean {
  if (gap.joint === null && gap.said[0] === gap.said[1] && gap.right[0] === gap.right[1]) return true;
  const said = quotation.words.slice(...gap.said);
  const right = source.words.slice(...gap.right);
  if (isWrittenAlike(said, right)) return !addsNegation(gap.joint, right);
  if (said.length > 0) return false;
  if (gap.joint === null) return isCue(source.words, gap.right);
  if (gap.joint.bracketed === null) return !dropsTurn(source, gap.right);
  return isFairBracket(source, right, gap.joint);
}

/** "airstrike" and "air strike"; "target[ed]" for "targets". */
export function isWrittenAlike(said: readonly SaidWord[], right: readonly Word[]): boolean {
  const stem = said.length === 1 && right.length === 1 ? said[0]?.stem : null;
  if (stem != null && stem !== '' && right[0]?.key.startsWith(stem) === true) return true;
  return joinKeys(said) === joinKeys(right);
}

function joinKeys(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}

/** “We did it,” he said. “And will again.” */
function isCue(words: readonly Word[], [from, to]: Gap['right']): boolean {
  if (words[from - 1]?.quoted !== true || words[to]?.quoted !== true) return false;
  return words.slice(from, to).every(({ quoted }) => !quoted);
}

const joiners = new Set('and but or which who whose where when while because although though whereas since'.split(' '));

/** A whole clause that is left out takes its "not" with it; of a clause that is kept, the "not" may not go. */
function dropsTurn({ text, words }: Source, [from, to]: Gap['right']): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.opens || joiners.has(word.key)) break;
    if (isTurn(text, word)) return true;
  }
  for (let at = to; at > from; at -= 1) {
    const [word, next] = [words[at - 1], words[at]];
    if (word === undefined || next === undefined || next.opens || /[,;:]/.test(text.slice(word.end, next.start))) break;
    if (isTurn(text, word)) return true;
    if (joiners.has(word.key)) break;
  }
  return false;
}

/** A negation or a hedge; not the month of May. */
function isTurn(text: string, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.key === 'may' && text.startsWith('M', word.start)) return word.opens;
  return isNegation(word.key) || isHedge(word.key);
}

/** A bracket says the same more plainly; so many words more than its own it may stand for. */
const mostReplaced = 8;

function isFairBracket({ text }: Source, right: readonly Word[], joint: Joint): boolean {
  const bracketed = joint.bracketed ?? [];
  if (!joint.hasEllipsis && right.length > bracketed.length + mostReplaced) return false;
  if (changesFigure(bracketed, right) || addsNegation(joint, right)) return false;
  const keepsTurn = bracketed.some(({ key }) => isNegation(key) || isHedge(key));
  return keepsTurn || !right.some((word) => isTurn(text, word));
}

function changesFigure(bracketed: readonly Word[], right: readonly Word[]): boolean {
  const figures = new Set(right.map(({ key }) => key).filter(isFigure));
  return figures.size > 0 && bracketed.some(({ key }) => isFigure(key) && !figures.has(key));
}

function addsNegation(joint: Joint | null, right: readonly Word[]): boolean {
  const adds = joint?.bracketed?.some(({ key }) => isNegation(key)) === true;
  return adds && !right.some(({ key }) => isNegation(key));
}

/**
 * A bracket at the end of a quotation stands for words next to the ones kept, how many nobody can tell.
 * Gives the index of the first or last of them that may not go; null if all may.
 */
export function findLostBeside(source: Source, bracketed: readonly Word[], edge: number, step: 1 | -1): number | null {
  let at = edge;
  for (let count = 0; count <= bracketed.length; count += 1) {
    const next = at + step;
    const later = step === 1 ? source.words[next] : source.words[at];
    if (source.words[next] === undefined || later?.opens !== false) return null;
    at = next;
    const joint = { hasEllipsis: false, bracketed };
    if (!isFairBracket(source, source.words.slice(at, at + 1), joint)) return at;
  }
  return null;
}
