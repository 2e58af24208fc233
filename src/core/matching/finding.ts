import type { Answer, Certainty, ConceptId } from '../model/case.ts';
import { certaintyAt } from './hedges.ts';
import type { Content } from './read-content.ts';
import type { Word } from './word.ts';

/** An answer as a content gives it. Words `from` to `to`, the end excluded, carry it. */
export interface Finding {
  /** Null where the matter is spoken of and no answer given: "many raids". */
  readonly answer: Answer | null;
  readonly certainty: Certainty;
  readonly from: number;
  readonly to: number;
  readonly exhaustive?: boolean;
}

export function makeFinding(
  content: Content,
  answer: Answer | null,
  [from, to]: readonly [number, number],
  anchor = from,
  isOfNoun = false,
): Finding {
  return { answer, from, to, certainty: certaintyAt(content.words, content.hedges, anchor, isOfNoun) };
}

export function conceptAnswer(...ids: readonly ConceptId[]): Answer {
  return { concepts: [...new Set(ids)] };
}

/** Where the clause that holds a word begins and ends: full stops, semicolons and dashes part clauses. */
export function clauseAround(words: readonly Word[], at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && !/[.;!?—]/.test(words[from]?.gap ?? '')) from -= 1;
  let to = at + 1;
  while (to < words.length && !/[.;!?—]/.test(words[to]?.gap ?? '')) to += 1;
  return [from, to];
}

export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** No comma, stop or quotation mark between the words. */
export function isUnbroken(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (/[,.;:!?()—–]/.test(words[at]?.gap ?? '')) return false;
  return true;
}
