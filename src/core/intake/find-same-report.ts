import { findHeading } from './find-heading.ts';
import { foldWords } from './fold-words.ts';
import { type AboutReport, foldAddress, foldName } from './same-page.ts';
import { findAsides } from './set-aside.ts';
import { splitPassages } from './split-passages.ts';

export interface KnownReport extends AboutReport {
  readonly id: string;
  readonly passages: readonly string[];
  /** Whether these are all its passages, or only those that a claim quotes. */
  readonly isWhole: boolean;
}

/**
 * `same`: every word of its passages, and no other. `version`: the same report with other
 * words here and there. `copy`: the words of one wire in another outlet's report, which is a report of its own.
 */
export interface SameReport {
  readonly id: string;
  readonly how: 'same' | 'version' | 'copy';
  /** Of the known report's stretches of five words, how many stand in the text; null if no passage is stored. */
  readonly share: number | null;
}

/** The known report that a text is most likely to be; null if none. Ids in the order given break a tie. */
export function findSameReport(
  text: string,
  known: readonly KnownReport[],
  about: AboutReport = {},
): SameReport | null {
  const asides = findAsides(text);
  const passages = splitPassages(text, asides, findHeading(text, {}, asides)).map((span) => text.slice(...span));
  const mine = listShingles(passages);
  let best: SameReport | null = null;
  for (const report of known) {
    const found = judge(mine, report, about);
    if (found !== null && (best === null || rank(found) > rank(best))) best = found;
  }
  return best;
}

const order: Readonly<Record<SameReport['how'], number>> = { same: 4, version: 2, copy: 0 };

function rank({ how, share }: SameReport): number {
  return order[how] + (share ?? 1);
}

/** Fewer in common may be a quotation that two reports share. */
const fewestShared = 12;
/** Of the shorter of the two. A report that is carried on by the hour keeps most of what it said. */
const leastShare = 0.6;

function judge(mine: ReadonlySet<number>, report: KnownReport, about: AboutReport): SameReport | null {
  const { id } = report;
  const isSamePage = isSameAddress(report.url, about.url) || hasSameTitle(report, about);
  const theirs = listShingles(report.passages);
  if (theirs.size === 0) return isSamePage ? { id, how: 'same', share: null } : null;
  const shared = countShared(mine, theirs);
  const share = shared / theirs.size;
  const isAll = shared === theirs.size && (!report.isWhole || shared === mine.size);
  const how = isAll ? 'same' : 'version';
  if (isSamePage) return { id, how, share };
  const shorter = report.isWhole ? Math.min(mine.size, theirs.size) : theirs.size;
  if (!isAll && shared < Math.max(fewestShared, leastShare * shorter)) return null;
  return { id, how: isOtherOutlet(report, about) ? 'copy' : how, share };
}

function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of other) if (one.has(shingle)) shared += 1;
  return shared;
}

const shingleWords = 5;

/** Every stretch of five words within a passage (Broder 1997), as a number; a shorter passage is one stretch. */
function listShingles(passages: readonly string[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (const passage of passages) {
    const words = foldWords(passage).map(hashWord);
    for (let from = 0; from === 0 || from + shingleWords <= words.length; from += 1) {
      if (words.length > 0) shingles.add(combine(words, from));
    }
  }
  return shingles;
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function combine(words: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (const word of words.slice(from, from + shingleWords))
    hash = Math.imul(hash ^ (word >>> 15) ^ word, 0x01000193) + word;
  return hash | 0;
}

function isSameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && foldAddress(one) === foldAddress(other);
}

function hasSameTitle(one: AboutReport, other: AboutReport): boolean {
  const [title, otherTitle] = [foldName(one.headline), foldName(other.headline)];
  return title !== '' && title === otherTitle && foldName(one.outlet) !== '' && !isOtherOutlet(one, other);
}

/** Both named, and not alike. */
function isOtherOutlet(one: AboutReport, other: AboutReport): boolean {
  const [name, otherName] = [foldName(one.outlet), foldName(other.outlet)];
  return name !== '' && otherName !== '' && name !== otherName;
}
