import type { Word } from './list-words.ts';
import type { Quotation } from './read-quotation.ts';

/** A word of the draft's (`said`) and the source's that stands in its place; the same word, or another. */
export interface Pairing {
  readonly said: number;
  readonly right: number;
  readonly isSame: boolean;
}

export interface Alignment {
  /** Word indexes on both sides, rising. */
  readonly pairs: readonly Pairing[];
  readonly score: number;
  /** The score, if all of the draft's words stood there one after another. */
  readonly most: number;
}

const same = { content: 12, small: 4 };
/** Another word in its place; a small word hardly stands for a content word. */
const other = { like: 2, unlike: 9 };
/** Another form of the word: "stepped" for "stepping". */
const akin = 5;
const added = 4;
/** What leaving words out costs at once, and for each word: a long clause left out is one change. */
interface Cost {
  readonly open: number;
  readonly each: number;
}
const silent: Cost = { open: 6, each: 0.75 };
const bracketed: Cost = { open: 0, each: 0.5 };
const elided: Cost = { open: 0, each: 1 / 128 };

const nothing = Number.NEGATIVE_INFINITY;

/** How a best score came about, in bits: by a word on both sides or on the draft's alone, and whether after words left out. */
const [fromPair, fromAdded, isAfterGap, gapGoesOn] = [0, 1, 2, 4];

/**
 * Where in a text the draft's words stand best, all of them in order and the text's ends free (Smith and Waterman 1981,
 * with Gotoh's gaps). A longest common subsequence was rejected: it takes a "the" from anywhere.
 */
export function alignWords(quotation: Quotation, words: readonly Word[], from: number, to: number): Alignment {
  const { words: said } = quotation;
  const width = to - from + 1;
  const steps = new Uint8Array((said.length + 1) * width);
  const paired = new Float64Array(width);
  const gapped = new Float64Array(width).fill(nothing);
  let most = 0;
  for (let row = 1; row <= said.length; row += 1) {
    most += weigh(said[row - 1]);
    fillRow({ quotation, words, from, steps, paired, gapped }, row);
  }
  let end = 0;
  for (let column = 1; column < width; column += 1) if ((paired[column] ?? 0) > (paired[end] ?? 0)) end = column;
  const pairs = traceBack(said, words, from, steps, width, end);
  return { pairs, score: paired[end] ?? 0, most };
}

interface Table {
  readonly quotation: Quotation;
  readonly words: readonly Word[];
  readonly from: number;
  readonly steps: Uint8Array;
  /** Best scores of the row before, then of this one: after a word of the draft's, and after words left out. */
  readonly paired: Float64Array;
  readonly gapped: Float64Array;
}

function fillRow({ quotation, words, from, steps, paired, gapped }: Table, row: number): void {
  const word = quotation.words[row - 1];
  const width = paired.length;
  const cost = costOf(quotation, row);
  const weight = weigh(word);
  let [cornerPaired, cornerGapped] = [nothing, nothing];
  let [leftPaired, leftGapped] = [nothing, nothing];
  for (let column = 0; column < width; column += 1) {
    const [abovePaired, aboveGapped] = [paired[column] ?? 0, gapped[column] ?? 0];
    const corner = Math.max(cornerPaired, cornerGapped) + score(word, words[from + column - 1], weight);
    const above = Math.max(abovePaired, aboveGapped) - added;
    const opened = leftPaired - cost.open - cost.each;
    const extended = leftGapped - cost.each;
    const best =
      corner > above ? afterGap(fromPair, cornerPaired, cornerGapped) : afterGap(fromAdded, abovePaired, aboveGapped);
    steps[row * width + column] = best | (extended > opened ? gapGoesOn : 0);
    [cornerPaired, cornerGapped] = [abovePaired, aboveGapped];
    [leftPaired, leftGapped] = [Math.max(corner, above), Math.max(opened, extended)];
    paired[column] = leftPaired;
    gapped[column] = leftGapped;
  }
}

function afterGap(step: number, paired: number, gapped: number): number {
  return gapped > paired ? step | isAfterGap : step;
}

/** What leaving words out costs after the word of a row. */
function costOf({ joints }: Quotation, row: number): Cost {
  const joint = joints.get(row);
  if (joint === undefined) return silent;
  return joint.hasEllipsis ? elided : bracketed;
}

function score(said: Word | undefined, right: Word | undefined, weight: number): number {
  if (said === undefined || right === undefined) return nothing;
  if (said.key === right.key) return weight;
  if (weight === same.content && isAkin(said.key, right.key)) return akin;
  return said.isSmall === right.isSmall ? -other.like : -other.unlike;
}

const leastStem = 4;

function isAkin(one: string, another: string): boolean {
  return one.length >= leastStem && another.startsWith(one.slice(0, leastStem));
}

function weigh(word: Word | undefined): number {
  return word?.isSmall === false ? same.content : same.small;
}

function traceBack(
  said: readonly Word[],
  words: readonly Word[],
  from: number,
  steps: Uint8Array,
  width: number,
  end: number,
): readonly Pairing[] {
  const pairs: Pairing[] = [];
  let [row, column, isInGap] = [said.length, end, false];
  while (row > 0) {
    const step = steps[row * width + column] ?? 0;
    if (isInGap) {
      isInGap = (step & gapGoesOn) !== 0;
      column -= 1;
      continue;
    }
    if ((step & fromAdded) === 0) {
      const right = from + column - 1;
      pairs.push({ said: row - 1, right, isSame: said[row - 1]?.key === words[right]?.key });
      column -= 1;
    }
    row -= 1;
    isInGap = (step & isAfterGap) !== 0;
  }
  return pairs.reverse();
}
