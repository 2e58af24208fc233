import type { JudgedGap } from './judge-edge.ts';
import type { Source } from './judge-gap.ts';
import type { Likeness } from './read-likeness.ts';
import type { Quotation } from './read-quotation.ts';

/**
 * The source's words for the draft's, in the source's letters. What the draft may keep it keeps: its dots and brackets,
 * and the punctuation at its ends. Double quotation marks become single ones, for they stand within the draft's own.
 */
export function writeRight(quotation: Quotation, source: Source, { stretch, gaps }: Likeness): string {
  const pieces: string[] = [];
  let from = stretch[0];
  for (const gap of gaps.slice(1, -1)) {
    if (!keepsOwn(quotation, gap)) continue;
    pieces.push(takeWords(source, from, gap.right[0]), takeOwn(quotation, gap.said));
    from = gap.right[1];
  }
  pieces.push(takeWords(source, from, stretch[1]));
  const { text, words } = quotation;
  const before = text.slice(0, words[0]?.start ?? 0);
  const after = text.slice(words.at(-1)?.end ?? 0);
  const [isLeadFair, isTailFair] = [gaps[0]?.isFair === true, gaps.at(-1)?.isFair === true];
  return (isLeadFair ? before : dropBrackets(before)) + pieces.join('') + (isTailFair ? after : dropBrackets(after));
}

/** What stands there in the draft's words and not in the source's, and may. */
function keepsOwn({ words }: Quotation, { isFair, said, right, joint }: JudgedGap): boolean {
  if (!isFair) return false;
  if (joint !== null) return true;
  return said[0] === said[1] ? right[0] < right[1] : words[said[0]]?.stem !== null;
}

/** From the end of the word before to the start of the word after. */
function takeOwn({ text, words }: Quotation, [from, to]: JudgedGap['said']): string {
  return text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? text.length);
}

const singles: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚', '"': "'", '«': '‹', '»': '›' };

function takeWords({ text, words }: Source, from: number, to: number): string {
  const taken = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return taken.replace(/[“”„"«»]/g, (mark) => singles[mark] ?? mark);
}

function dropBrackets(text: string): string {
  return text.replace(/\[[^[\]\n]{0,160}\]/g, '').trim();
}
