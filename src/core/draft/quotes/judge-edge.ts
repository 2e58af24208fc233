import type { Pairing } from './align-words.ts';
import { endOfSentence, type Moved, startOfSentence } from './find-moved.ts';
import type { Stretch } from './find-stretch.ts';
import { findLostBeside, type Gap, isWrittenAlike, type Source } from './judge-gap.ts';
import type { Word } from './list-words.ts';
import { findJoint, type Joint, type Quotation } from './read-quotation.ts';

/** A gap with what is to be done about it. */
export interface JudgedGap extends Gap {
  readonly isFair: boolean;
}

/** So many words more than its own may the draft's beginning or end stand for: "We did" for "We are said to have done". */
const mostForEdge = 6;
/** So many words more belong to a word that is replaced, if a phrase ends with them: "shot down" for "destroyed". */
const mostTrailing = 2;

/** What stands before the first word that the draft shares with its source. */
export function readLead(
  quotation: Quotation,
  source: Source,
  pairs: readonly Pairing[],
  first: Pairing,
  moved: Moved,
): JudgedGap {
  const said: Stretch = [0, first.said];
  const joint = findJoint(quotation, ...said);
  const written = quotation.words.slice(...said);
  const to = first.right;
  const give = (from: number, isFair: boolean): JudgedGap => ({ said, right: [from, to], joint, isFair });
  if (written.length === 0) {
    const lost = findLost(source, joint, to, -1);
    return give(Math.min(lost ?? to, moved.stretch[0]), lost === null);
  }
  const paired = standsElsewhere(written, moved) ? to : Math.min(pairs[0]?.right ?? to, to);
  const alike = [paired, paired - 1].find((at) => isWrittenAlike(written, source.words.slice(Math.max(0, at), to)));
  if (alike !== undefined) return give(alike, true);
  const farthest = startOfSentence(source, to, written.length + mostForEdge);
  const begins = source.words.slice(farthest, to).findLastIndex(({ key }) => key === written[0]?.key);
  if (begins !== -1) return give(farthest + begins, false);
  return give(Math.min(Math.max(paired, startOfSentence(source, to, to - paired)), moved.stretch[0]), false);
}

/** What stands after the last one. */
export function readTail(
  quotation: Quotation,
  source: Source,
  pairs: readonly Pairing[],
  last: Pairing,
  moved: Moved,
): JudgedGap {
  const said: Stretch = [last.said + 1, quotation.words.length];
  const joint = findJoint(quotation, ...said);
  const written = quotation.words.slice(...said);
  const from = last.right + 1;
  const give = (to: number, isFair: boolean): JudgedGap => ({ said, right: [from, to], joint, isFair });
  if (written.length === 0) {
    const lost = findLost(source, joint, last.right, 1);
    return give(Math.max(lost === null ? from : lost + 1, moved.stretch[1]), lost === null);
  }
  const paired = standsElsewhere(written, moved) ? from : (pairs.at(-1)?.right ?? last.right) + 1;
  const alike = [paired, paired + 1].find((to) => isWrittenAlike(written, source.words.slice(from, to)));
  if (alike !== undefined) return give(alike, true);
  const farthest = endOfSentence(source, from, written.length + mostForEdge);
  const ends = source.words.slice(from, farthest).findIndex(({ key }) => key === written.at(-1)?.key);
  if (ends !== -1) return give(from + ends + 1, false);
  const isReplaced = paired > from && pairs.at(-1)?.said === quotation.words.length - 1;
  const to = Math.min(paired, endOfSentence(source, from, paired - from));
  return give(Math.max(isReplaced ? endOfPhrase(source, to) : to, moved.stretch[1]), false);
}

/** The words come later, or came before: nothing stands for them here. */
function standsElsewhere(written: readonly Word[], { keys }: Moved): boolean {
  return written.every(({ key, isSmall }) => keys.has(key) || isSmall);
}

function findLost(source: Source, joint: Joint | null, edge: number, step: 1 | -1): number | null {
  return joint?.bracketed == null ? null : findLostBeside(source, joint.bracketed, edge, step);
}

/** `end` where none ends soon. */
function endOfPhrase({ text, words }: Source, end: number): number {
  for (let at = end; at <= end + mostTrailing; at += 1) {
    const [before, next] = [words[at - 1], words[at]];
    if (before === undefined) return end;
    if (next === undefined || /[^\s\p{Pd}]/u.test(text.slice(before.end, next.start))) return at;
  }
  return end;
}
