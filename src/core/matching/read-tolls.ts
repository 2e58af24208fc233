import { type Matter, matterOfKey } from './asked-count.ts';
import { isUnbroken, lowerAt } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import type { Content } from './read-content.ts';
import type { Counted } from './read-quantities.ts';
import { strikeNouns } from './strike-words.ts';
import { keysOf } from './word.ts';

/** A number with what it counts. */
export interface Toll {
  readonly matter: Matter;
  readonly counted: Counted;
  /** The words that carry it. */
  readonly from: number;
  readonly to: number;
  /** The words that say who is counted, in keys, and the concepts named among them. */
  readonly group: ReadonlySet<string>;
  /** "including six": of those counted before. */
  readonly isPart: boolean;
}

export function readTolls(matching: Matching, content: Content): readonly Toll[] {
  if (content.counts.length === 0) return [];
  const tolls: Toll[] = [];
  let before: Toll | null = null;
  for (const [index, counted] of content.counts.entries()) {
    const next = content.counts[index + 1]?.from ?? content.words.length;
    const previous = content.counts[index - 1]?.to ?? 0;
    const toll = readToll(matching, content, counted, [previous, next], before);
    if (toll === null) continue;
    tolls.push(toll);
    before = toll;
  }
  return tolls;
}

const partWords = new Set(['including', 'among', 'of', 'them', 'whom', 'which']);

function readToll(
  matching: Matching,
  content: Content,
  counted: Counted,
  [previous, next]: readonly [number, number],
  before: Toll | null,
): Toll | null {
  const { words } = content;
  const ofDead = endOfShare(content, counted, next);
  const isPart = ofDead !== null || isPartOf(content, counted, next, before);
  const right = findRight(content, counted, next);
  if (right !== null && isPair(content, counted, right.at)) return null;
  // "the toll to 14 wounded"
  const isNamed = right?.at === counted.to && right.matter === 'wounded';
  const left = isNamed ? null : findLeft(content, counted, previous);
  const matter = choose(left, right, isPart ? before : null) ?? findAhead(content, counted, next);
  if (matter === null) return null;
  const isLed = partWords.has(lowerAt(words, counted.from - 1));
  const from = Math.min(matter.at, isLed ? counted.from - 1 : counted.from);
  const end = groupEnd(content, counted, next, matter.at);
  const to = Math.max(end, matter.at >= counted.to ? matter.at + 1 : 0, counted.to);
  return {
    matter: matter.matter,
    counted,
    from,
    to,
    isPart: isPart || matter.isPart === true,
    group: readGroup(matching, content, [counted.to, Math.max(to, ofDead ?? to)]),
  };
}

/** "the dead include three foreigners", "11 were killed, including six foreigners". */
function isPartOf(content: Content, counted: Counted, next: number, before: Toll | null): boolean {
  const lead = [lowerAt(content.words, counted.from - 1), lowerAt(content.words, counted.from - 2)];
  if (/^includ(?:e|es|ed)$/.test(lead[0] ?? '') || isAmongDead(content, counted, next)) return true;
  const isLed = lead.some((word, at) => partWords.has(word) && (at === 0 || lead[0] !== 'the'));
  return before !== null && (isLed || isListed(content, counted, before));
}

/** "56 Syrians and four others were among the dead": what is said of the next holds of this one. */
function findAhead({ words }: Content, { to }: Counted, next: number): Found | null {
  if (next - to > 4 || next >= words.length || lowerAt(words, next - 1) !== 'and') return null;
  for (let at = next; at < Math.min(words.length, next + 9); at += 1) {
    if (/[.;:!?()—]/.test(words[at]?.gap ?? '')) return null;
    const matter = matterOfKey(words[at]?.key ?? '');
    if (matter !== null && matter !== 'missile' && matter !== 'raid') return { matter, at: to - 1, isPart: true };
  }
  return null;
}

/** "Four of the dead were Hezbollah fighters", "eight of them Iranians": where what they were ends; null where it is no such share. */
function endOfShare({ words }: Content, { to }: Counted, next: number): number | null {
  const isShare = lowerAt(words, to) === 'of' && /^(?:the|those|them|whom)$/.test(lowerAt(words, to + 1));
  const isOfDead = /^(?:dead|killed|victims|casualties)$/.test(lowerAt(words, to + 2));
  if (!isShare || !(isOfDead || /^(?:them|whom)$/.test(lowerAt(words, to + 1)))) return null;
  let end = to + 2;
  while (end < Math.min(words.length, next, to + 8) && !/[,.;:]/.test(words[end]?.gap ?? '')) end += 1;
  return end;
}

/** "a man and his wife were killed": more than the one. */
function isPair({ words }: Content, { to, max }: Counted, matter: number): boolean {
  return max === 1 && words.slice(to, matter).some(({ lower }) => lower === 'and');
}

/** "ten soldiers were among the dead". */
function isAmongDead({ words }: Content, { to }: Counted, next: number): boolean {
  const at = words.findIndex(({ lower }, index) => index >= to && index < Math.min(next, to + 8) && lower === 'among');
  return at >= 0 && lowerAt(words, at + 1) === 'the';
}

/** "11 people were killed: eight Iranians, two Syrians and one Lebanese". */
function isListed({ words }: Content, { from }: Counted, before: Toll): boolean {
  const gap = words[from]?.gap ?? '';
  if (gap.includes(':')) return true;
  return before.isPart && from - before.counted.to <= 4 && (gap.includes(',') || lowerAt(words, from - 1) === 'and');
}

interface Found {
  readonly matter: Matter;
  readonly at: number;
  readonly isPart?: boolean;
}

/** A verb right before the number decides, then a word behind it, then one some way before it. */
function choose(left: Found | null, right: Found | null, before: Toll | null): Found | null {
  if (left !== null && right !== null) return left.at >= 0 && isStrong(left, right) ? left : right;
  if (left === null && right === null && before !== null) return { matter: before.matter, at: before.to };
  return left ?? right;
}

function isStrong(left: Found, right: Found): boolean {
  return left.matter !== 'raid' && !(right.matter === 'missile' && left.matter === 'missile');
}

/** "14 people were killed", "nine rockets", "hundreds of raids". */
function findRight(content: Content, { to, none }: Counted, next: number): Found | null {
  const { words } = content;
  for (let at = to; at < Math.min(next, to + 11); at += 1) {
    const word = words[at];
    const isOver = at > to && (/[.;:!?()—]/.test(word?.gap ?? '') || (word?.lower === 'and' && at > to + 3));
    if (word === undefined || isOver) return null;
    const matter = matterAt(content, at) ?? (isRaid(word.key, at - to) && !none ? 'raid' : null);
    if (matter !== null) return { matter, at };
  }
  return null;
}

function matterAt({ words, mentions }: Content, at: number): Matter | null {
  const { key = '', lower = '' } = words[at] ?? {};
  if (key === 'loss' && lowerAt(words, at - 1) === 'human') return 'harmed';
  const matter = matterOfKey(key) ?? matterOfKey(lower);
  // "a missile plant" is no missile.
  const isPart = matter === 'missile' && mentions.target.some(({ from, to }) => from <= at && at < to);
  return isPart ? null : matter;
}

function isRaid(key: string, distance: number): boolean {
  return strikeNouns.has(key) && distance <= 3;
}

/** "killed 14", "a death toll of 14", "the toll rose to 14". */
function findLeft({ words }: Content, { from }: Counted, previous: number): Found | null {
  const toll = tollBefore(words, from, previous);
  if (toll >= 0) return { matter: 'killed', at: toll };
  for (let at = from - 1; at >= Math.max(previous, from - 6); at -= 1) {
    const word = words[at];
    if (word === undefined || /[.;:!?()—]/.test(words[at + 1]?.gap ?? '')) return null;
    const matter = matterOfKey(word.lower) ?? null;
    const isNear = from - at <= 2 || (from - at <= 3 && lowerAt(words, from - 1) === 'another');
    if (matter !== null && matter !== 'missile' && matter !== 'raid' && isNear && isActive(words, at))
      return { matter, at };
  }
  return null;
}

/** "the death toll from the strikes has climbed to 82": the word may stand far off, "to" or "at" before the number not. */
function tollBefore(words: Content['words'], from: number, previous: number): number {
  const isSet = ['to', 'at', 'of', 'is', 'was', 'toll'].includes(lowerAt(words, from - 1));
  const at = words.slice(Math.max(previous, from - 16), from).findLastIndex(({ lower }) => lower === 'toll');
  return isSet && at >= 0 ? Math.max(previous, from - 16) + at : -1;
}

/** "killed 14", not "were killed, 14". */
function isActive(words: Content['words'], at: number): boolean {
  const isPassive =
    ['were', 'was', 'been', 'are', 'is'].includes(lowerAt(words, at - 1)) && !lowerAt(words, at).endsWith('ing');
  return !isPassive && isUnbroken(words, at, at + 2);
}

const groupStops = new Set('and in on at when after near but including while during by as'.split(' '));

/** To the end of the phrase: "seven members of the Iranian armed forces dead", "six who were not Syrians". */
function groupEnd({ words }: Content, { to }: Counted, next: number, matterAt: number): number {
  let end = to;
  for (; end < Math.min(next, to + 9, words.length); end += 1) {
    if (/[,.;:!?()—]/.test(words[end]?.gap ?? '') || (end > to && groupStops.has(lowerAt(words, end)))) break;
    if (end === matterAt) return end + 1;
  }
  return end;
}

/** Keys of the group, with those of every name of the concepts in it: "foreign fighters" are non-Syrians. */
function readGroup(
  { theCase }: Matching,
  { words, mentions }: Content,
  [from, to]: readonly [number, number],
): ReadonlySet<string> {
  const keys = new Set(words.slice(from, to).map(({ key }) => key));
  for (const mention of mentions.actor) {
    // "Iranian and Iraqi fighters" are not all Iranians.
    if (mention.from < from || mention.to > to || (mention.adjective && lowerAt(words, mention.to) === 'and')) continue;
    const concept = theCase.conceptById.get(mention.ids[0] as never);
    for (const name of [concept?.label ?? '', ...(concept?.aliases ?? [])])
      for (const key of keysOf(name)) keys.add(key);
  }
  return keys;
}
