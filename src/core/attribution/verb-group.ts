import type { TokenRange } from '../text/tagged-text.ts';
import { lowerAt, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

/** Verbs that stand together with their adverbs and negations: "has not publicly said", "wants to see". */
export type VerbGroup = TokenRange;

const beForms = new Set("be is are was were been being 's 're 'm am get gets got getting".split(' '));

/** Adverbs that open a clause and are no part of its verb. */
const openers = listWords('when where why how so here there however meanwhile instead otherwise as');

function isVerbal(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  return tag === 'VERB' || tag === 'AUX';
}

function joins(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (isVerbal(reading, at)) return true;
  const word = lowerAt(reading, at);
  if (tag === 'ADV') return !openers.has(word);
  if (word === 'since') return tagAt(reading, at - 1) === 'AUX' && tagAt(reading, at + 1) === 'VERB';
  if (word === 'to')
    return isVerbal(reading, at + 1) || (tagAt(reading, at + 1) === 'ADV' && isVerbal(reading, at + 2));
  return (
    word === 'not' || word === "n't" || (word === "'s" && isVerbal(reading, at + 1) && isPronominal(reading, at - 1))
  );
}

function isPronominal(reading: Reading, at: number): boolean {
  return ['he', 'she', 'it', 'who', 'there', 'that', 'what'].includes(lowerAt(reading, at));
}

/** The verb groups of a sentence, from left to right. */
export function findVerbGroups(reading: Reading, [start, stop]: TokenRange): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = start;
  while (at < stop) {
    let end = at;
    let hasVerb = false;
    while (end < stop && joins(reading, end)) {
      hasVerb ||= isVerbal(reading, end);
      end += 1;
    }
    if (hasVerb) {
      while (tagAt(reading, end - 1) === 'ADV') end -= 1;
      groups.push([at, end]);
    }
    at = Math.max(at + 1, end);
  }
  return groups;
}

/** "was asked", "has been described": a participle after a form of "be" in the group that starts at `from`. */
export function isPassive(reading: Reading, from: number, head: number): boolean {
  for (let at = head - 1; at >= from; at -= 1) {
    if (beForms.has(lowerAt(reading, at))) return !lowerAt(reading, head).endsWith('ing');
    if (tagAt(reading, at) !== 'ADV' && lowerAt(reading, at) !== 'not' && lowerAt(reading, at) !== "n't") return false;
  }
  return false;
}

/** "now saying" */
export function isGerund(reading: Reading, [from, to]: VerbGroup): boolean {
  let at = from;
  while (at < to - 1 && tagAt(reading, at) === 'ADV') at += 1;
  return lowerAt(reading, at).endsWith('ing');
}
