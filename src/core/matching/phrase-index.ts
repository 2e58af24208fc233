import type { Word } from './word.ts';

interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

export interface PhraseHit<Value> {
  readonly value: Value;
  /** Word indexes, the end excluded. */
  readonly from: number;
  readonly to: number;
}

/** A phrase given twice keeps its first value. */
export function indexPhrases<Value>(
  entries: Iterable<readonly [keys: readonly string[], value: Value]>,
): PhraseIndex<Value> {
  const seen = new Set<string>();
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const [all, value] of entries) {
    const keys = all.filter((key) => !isSkipped(key));
    const [first] = keys;
    const id = keys.join(' ');
    if (first === undefined || seen.has(id)) continue;
    seen.add(id);
    const phrases = byFirst.get(first);
    if (phrases === undefined) byFirst.set(first, [{ keys, value }]);
    else phrases.push({ keys, value });
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** From left to right, at each word the longest phrase, none within another. */
export function findPhrases<Value>(index: PhraseIndex<Value>, words: readonly Word[]): readonly PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = findPhraseAt(index, words, at);
    if (hit === null) at += 1;
    else {
      hits.push(hit);
      at = hit.to;
    }
  }
  return hits;
}

function findPhraseAt<Value>(index: PhraseIndex<Value>, words: readonly Word[], at: number): PhraseHit<Value> | null {
  for (const { keys, value } of index.get(words[at]?.key ?? '') ?? []) {
    const to = matchKeys(words, at, keys);
    if (to !== null) return { value, from: at, to };
  }
  return findJoined(index, words, at);
}

/** "Albu Kamal" for "Albukamal". */
function findJoined<Value>(index: PhraseIndex<Value>, words: readonly Word[], at: number): PhraseHit<Value> | null {
  const [first, second] = [words[at], words[at + 1]];
  const isJoint = second !== undefined && (second.gap === '' || second.gap === '-');
  if (first === undefined || !isJoint || first.key.length < 2) return null;
  const phrase = index.get(first.key + second.key)?.find(({ keys }) => keys.length === 1);
  return phrase === undefined ? null : { value: phrase.value, from: at, to: at + 2 };
}

/** Where the phrase ends; articles and "Shi'ite" between its words do not part them, a comma or a full stop does. */
function matchKeys(words: readonly Word[], from: number, keys: readonly string[]): number | null {
  let at = from;
  for (const [index, key] of keys.entries()) {
    while (index > 0 && isSkipped(words[at]?.key ?? '') && words[at]?.gap === '') at += 1;
    const word = words[at];
    if (word === undefined || word.key !== key || (index > 0 && /[.,;:!?()]/.test(word.gap))) return null;
    at += 1;
  }
  return at;
}

function isSkipped(key: string): boolean {
  return key === 'the' || key === 'a' || key === 'an' || key === 'shiite';
}
