import { foldKey } from './fold-key.ts';
import { listWords, type Word } from './list-words.ts';

/** A word of the draft's. */
export interface SaidWord extends Word {
  /** "target[ed]": what the source's word begins with; null where no bracket is in it. */
  readonly stem: string | null;
}

/** What the draft owns to having changed, between two words: "…", "[the army]". */
export interface Joint {
  readonly hasEllipsis: boolean;
  /** The words in brackets; null where there are no brackets. */
  readonly bracketed: readonly Word[] | null;
}

/** The words inside a draft's quotation marks. */
export interface Quotation {
  readonly text: string;
  /** Without those in brackets. */
  readonly words: readonly SaidWord[];
  /** By the index of the word they stand before; those at the end by the number of words. */
  readonly joints: ReadonlyMap<number, Joint>;
}

/** A bracket or three dots. The bound keeps a text of opening brackets from being read once for each. */
const sign = /\[([^[\]\n]{0,160})\]|…|\.(?:\s?\.){2,}/gu;

interface Sign {
  readonly start: number;
  readonly end: number;
  /** What a bracket holds; null for an ellipsis, in brackets or not. */
  readonly inside: string | null;
  /** Its bracket holds letters of a word that goes on outside: "[T]he". */
  readonly isInWord: boolean;
}

export function readQuotation(text: string): Quotation {
  const signs = listSigns(text);
  const plain = listWords(coverSigns(text, signs));
  const inWords = signs.filter((one) => one.isInWord);
  let at = 0;
  const words = plain.map((word) => {
    while ((inWords[at]?.end ?? word.end) < word.start) at += 1;
    return joinBracket(text, word, inWords[at]);
  });
  return { text, words, joints: listJoints(words, signs) };
}

const letters = /^\p{L}+$/u;
const letter = /\p{L}/u;

function listSigns(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (const { 0: raw, 1: held, index: start } of text.matchAll(sign)) {
    const end = start + raw.length;
    const inside = held === undefined || /^[\s.…]+$/.test(held) ? null : held;
    const touches = letter.test(text.charAt(start - 1)) || letter.test(text.charAt(end));
    signs.push({ start, end, inside, isInWord: touches && inside !== null && letters.test(inside) });
  }
  return signs;
}

/** As long as the text, so that offsets hold: a word with a bracket in it stays one, what else is in brackets is none. */
function coverSigns(text: string, signs: readonly Sign[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, inside, isInWord } of signs) {
    pieces.push(text.slice(last, start), isInWord ? `\u2060${inside}\u2060` : '|'.repeat(end - start));
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.join('');
}

function joinBracket(text: string, word: Word, sign: Sign | undefined): SaidWord {
  if (sign === undefined || sign.start > word.end || sign.end < word.start) return { ...word, stem: null };
  const stem = sign.start > word.start ? foldKey(text.slice(word.start, sign.start)) : null;
  return { ...word, start: Math.min(word.start, sign.start), end: Math.max(word.end, sign.end), stem };
}

function listJoints(words: readonly Word[], signs: readonly Sign[]): ReadonlyMap<number, Joint> {
  const joints = new Map<number, { hasEllipsis: boolean; bracketed: Word[] | null }>();
  let at = 0;
  for (const { start, inside, isInWord } of signs) {
    while ((words[at]?.start ?? start) < start) at += 1;
    if (isInWord || inside?.trim() === 'sic') continue;
    const joint = joints.get(at) ?? { hasEllipsis: false, bracketed: null };
    joints.set(at, joint);
    if (inside === null) joint.hasEllipsis = true;
    else {
      joint.bracketed ??= [];
      joint.bracketed.push(...listWords(inside));
    }
  }
  return joints;
}

/** What the draft owns to before any of these words, in one. */
export function findJoint({ joints }: Quotation, from: number, to: number): Joint | null {
  const found: Joint[] = [];
  for (let at = from; at <= to && joints.size > 0; at += 1) {
    const joint = joints.get(at);
    if (joint !== undefined) found.push(joint);
  }
  if (found.length === 0) return null;
  const brackets = found.flatMap(({ bracketed }) => (bracketed === null ? [] : [bracketed]));
  return {
    hasEllipsis: found.some(({ hasEllipsis }) => hasEllipsis),
    bracketed: brackets.length === 0 ? null : brackets.flat(),
  };
}
