import type { Question } from '../model/case.ts';
import { type Finding, isUnbroken, lowerAt, makeFinding } from './finding.ts';
import { findOnlyMaterial } from './only-material.ts';
import type { Content } from './read-content.ts';
import { type RemarkSense, remarkSenses } from './remark-words.ts';
import { findWords, type Word } from './word.ts';

/** What is said to a question that is answered in words: by the matter it asks about, else by words it shares. */
export function findRemarks(content: Content, question: Question): readonly Finding[] {
  const senses = sensesOf(question);
  for (const sense of senses) {
    const found = findSense(content, sense);
    if (found !== null) return [found];
  }
  return senses.length > 0 ? [] : findShared(content, question);
}

const known = new WeakMap<Question, readonly RemarkSense[]>();

/** What a question that is answered in words is about. Remembered: it is asked of every content. */
export function sensesOf(question: Question): readonly RemarkSense[] {
  const senses = known.get(question);
  if (senses !== undefined) return senses;
  const asked = new Set(`${question.text} ${question.id}`.toLowerCase().split(/[^a-z]+/));
  const read = remarkSenses.filter((sense) => sense.asked.some((word) => asked.has(word)));
  known.set(question, read);
  return read;
}

const phrases = remarkSenses.flatMap((sense) => sense.said.map((said) => ({ sense, parts: said.split(' ') })));

/** The senses that a text speaks of. */
export function sensesIn(words: readonly Word[]): readonly RemarkSense[] {
  const said = new Set(words.map(({ lower }) => lower));
  const spoken = phrases.filter(({ parts }) => {
    const [first = ''] = parts;
    return (first.endsWith('*') || said.has(first)) && findPhrase(words, parts) !== null;
  });
  return [...new Set(spoken.map(({ sense }) => sense))];
}

function findSense(content: Content, { said, answer }: RemarkSense): Finding | null {
  for (const phrase of said) {
    const at = findPhrase(content.words, phrase.split(' '));
    if (at === null) continue;
    const [from, to] =
      answer === 'from' ? [phraseStart(content, at), clauseEnd(content, at)] : clauseRange(content, at);
    return textFinding(content, from, to);
  }
  return null;
}

function findPhrase(words: readonly Word[], parts: readonly string[]): number | null {
  for (let at = 0; at < words.length; at += 1)
    if (
      parts.every((part, step) => isWord(lowerAt(words, at + step), part)) &&
      isUnbroken(words, at, at + parts.length)
    )
      return at;
  return null;
}

function isWord(lower: string, part: string): boolean {
  return part.endsWith('*') ? lower.startsWith(part.slice(0, -1)) && lower !== '' : lower === part;
}

/** "a response to", "at the invitation of": with what leads it. */
function phraseStart({ words }: Content, at: number): number {
  let from = at;
  while (from > 0 && ['a', 'an', 'the', 'at'].includes(lowerAt(words, from - 1)) && words[from]?.gap === '') from -= 1;
  return from;
}

function clauseEnd({ words }: Content, at: number): number {
  let end = at + 1;
  while (end < words.length && !/[.;!?—“”]/.test(words[end]?.gap ?? '')) end += 1;
  return end;
}

const clauseStarts = new Set(['that', 'and', 'but', 'while', 'where', 'at', 'which']);

/** From the joint before it to the one behind it. */
function clauseRange(content: Content, at: number): readonly [number, number] {
  const { words } = content;
  let from = at;
  while (from > 0 && !/[,.;!?—]/.test(words[from]?.gap ?? '') && !clauseStarts.has(lowerAt(words, from - 1))) from -= 1;
  let end = at + 1;
  while (
    end < words.length &&
    !/[,.;!?—]/.test(words[end]?.gap ?? '') &&
    !(clauseStarts.has(lowerAt(words, end)) && end - at > 2)
  )
    end += 1;
  return [from, end];
}

const common = new Set(
  'is are was were the a an of on in to for what how who whom whose why will would does did do they them it its said that there have has been be with by and or be'.split(
    ' ',
  ),
);

/** Two words of the question that are no everyday words. */
function findShared(content: Content, question: Question): Finding[] {
  const asked = new Set(
    findWords(question.text)
      .filter(({ lower }) => !common.has(lower))
      .map(({ key }) => key),
  );
  const hits = content.words.flatMap(({ key }, at) => (asked.has(key) ? [at] : []));
  const [first] = hits;
  if (first === undefined || new Set(hits.map((at) => content.words[at]?.key)).size < 2) return [];
  const [from] = clauseRange(content, first);
  return [textFinding(content, from, clauseEnd(content, hits.at(-1) ?? first))];
}

function textFinding(content: Content, from: number, to: number): Finding {
  const start = content.words[from]?.start ?? 0;
  const end = content.words[to - 1]?.end ?? start;
  return makeFinding(content, { text: content.text.slice(start, end) }, [from, to], from);
}

const damageLeads = new Set(
  'causing caused cause extensive material heavy severe serious significant minor limited some no only direct major massive considerable widespread the great'.split(
    ' ',
  ),
);

/** "extensive material damage", "no damage": the words with their adjectives. */
export function findDamage(content: Content): readonly Finding[] {
  const { words, text } = content;
  const only = findOnlyMaterial(words);
  if (only !== null && lowerAt(words, only[0]) !== 'only') return [textFinding(content, ...only)];
  const at = words.findIndex(({ lower }, index) => /^damages?$/.test(lower) && isDamageNoun(words, index));
  if (at < 0) return [];
  let from = at;
  while (from > 0 && damageLeads.has(lowerAt(words, from - 1)) && words[from]?.gap === '') from -= 1;
  const start = /^caus/.test(lowerAt(words, from)) ? from + 1 : from;
  const said = text.slice(words[start]?.start, words[at]?.end);
  // "Damage was being assessed": spoken of, and not told.
  const isOpen =
    words.slice(at, at + 6).some(({ lower }) => /^assess|^estimat|^unclear|^determin/.test(lower)) || said === 'damage';
  return [
    makeFinding(content, isOpen ? null : { text: said }, [from, isOpen ? Math.min(words.length, at + 5) : at + 1], at),
  ];
}

function isDamageNoun(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at - 1) !== 'to' || lowerAt(words, at + 1) === 'to';
}
