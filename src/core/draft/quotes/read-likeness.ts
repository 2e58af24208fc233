import { alignWords, type Pairing } from './align-words.ts';
import type { Piece } from './corpus.ts';
import { findMoved } from './find-moved.ts';
import type { Stretch } from './find-stretch.ts';
import { type JudgedGap, readLead, readTail } from './judge-edge.ts';
import { type Gap, isFairGap, type Source } from './judge-gap.ts';
import { findJoint, type Quotation } from './read-quotation.ts';

/** How the draft's words stand to a stretch of a source's. */
export interface Likeness {
  readonly stretch: Stretch;
  /** In order; the first is before the first shared word, the last after the last. */
  readonly gaps: readonly JudgedGap[];
  /** How much of the draft's words stands there in their order, from 0 to 1. */
  readonly share: number;
  /** How many words are shared; a small one is a quarter of one. */
  readonly weight: number;
}

/** As the alignment counts a word that stands in its place, and less: here it does not. */
const movedWorth = 10;

/** Null where no word is shared, or where the draft goes on for a sentence of which the text says nothing. */
export function readLikeness(quotation: Quotation, source: Source, { from, to }: Piece): Likeness | null {
  const alignment = alignWords(quotation, source.words, from, to);
  const anchors = alignment.pairs.filter(({ isSame }) => isSame);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined || goesBeyond(quotation, anchors)) return null;
  const moved = findMoved(quotation, source, anchors, [first.right, last.right + 1]);
  const lead = readLead(quotation, source, alignment.pairs, first, moved);
  const tail = readTail(quotation, source, alignment.pairs, last, moved);
  const inner = anchors.slice(1).map((anchor, index) => readInner(quotation, source, anchors[index] ?? first, anchor));
  return {
    stretch: [lead.right[0], tail.right[1]],
    gaps: [lead, ...inner, tail],
    share: (alignment.score + movedWorth * moved.keys.size) / Math.max(1, alignment.most),
    weight: anchors.reduce((sum, { said }) => sum + (quotation.words[said]?.isSmall === true ? 0.25 : 1), 0),
  };
}

/** A sentence of fewer words is part of the one before. */
const fewestInSentence = 4;
/** A sentence that shares less is another. */
const leastShared = 0.4;

/** Whether one of several sentences is none of the text's: the source may have said it where no report of the case has it. */
function goesBeyond({ words }: Quotation, anchors: readonly Pairing[]): boolean {
  const shared = new Set(anchors.map(({ said }) => said));
  const starts = words.flatMap(({ opens }, index) => (opens && index > 0 ? [index] : []));
  if (starts.length === 0) return false;
  return [0, ...starts].some((from, sentence) => {
    const to = starts[sentence] ?? words.length;
    if (to - from < fewestInSentence) return false;
    const contents = words.slice(from, to).flatMap(({ isSmall }, index) => (isSmall ? [] : [from + index]));
    return contents.filter((at) => shared.has(at)).length < leastShared * contents.length;
  });
}

function readInner(quotation: Quotation, source: Source, before: Pairing, after: Pairing): JudgedGap {
  const gap: Gap = {
    said: [before.said + 1, after.said],
    right: [before.right + 1, after.right],
    joint: findJoint(quotation, before.said + 1, after.said),
  };
  return { ...gap, isFair: isFairGap(quotation, source, gap) };
}
