import { foldKey } from './fold-key.ts';
import { readNumberRun } from './number-words.ts';
import { isSmall } from './weigh-word.ts';

/** A word as it is compared. A number of several words is one. */
export interface Word {
  readonly key: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** A sentence, or a stretch in or out of quotation marks, begins with it. */
  readonly opens: boolean;
  /** One that stands in any sentence: "the". */
  readonly isSmall: boolean;
  /** Inside double quotation marks. */
  readonly quoted: boolean;
}

const letters = String.raw`[\p{L}\p{M}\p{N}]`;
/** "U.S.", then a word with the apostrophes, and a number with the signs, inside it. A hyphen parts words: "al-Safirah" is two. */
const word = new RegExp(
  String.raw`(?:\p{L}\.){2,}|(?=[\p{L}\p{N}])${letters}+(?:(?:(?<=\p{N})[.,:](?=\p{N})|['’‘ʼ${'`'}´](?=\p{L})|\p{Cf}+(?=[\p{L}\p{N}]))${letters}+)*|%`,
  'gu',
);

/** The words of a text, which is read once and not understood: full stops after short forms end sentences too. */
export function listWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let [last, quoted] = [0, false];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const between = text.slice(last, index);
    const wasQuoted = quoted;
    if (/["“”„«»]/.test(between)) quoted = followMarks(between, quoted);
    const opens = quoted !== wasQuoted || /[.!?…]["”’')\]»]*\s|\n/.test(between);
    last = index + raw.length;
    const key = foldKey(raw);
    words.push({ key, start: index, end: last, opens, isSmall: isSmall(key), quoted });
  }
  return joinNumbers(text, words);
}

function followMarks(between: string, quoted: boolean): boolean {
  let now = quoted;
  for (const mark of between) {
    if (mark === '"') now = !now;
    else if (mark === '“' || mark === '„' || mark === '«') now = true;
    else if (mark === '”' || mark === '»') now = false;
  }
  return now;
}

const mostInNumber = 12;

function joinNumbers(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (first === undefined) break;
    const run = readNumberRun(listKeys(text, words, at));
    const last = words[at + (run?.length ?? 1) - 1] ?? first;
    joined.push(run === null ? first : { ...first, key: String(run.value), end: last.end, isSmall: false });
    at += run?.length ?? 1;
  }
  return joined;
}

/** As far as nothing but space or a hyphen stands between them. */
function listKeys(text: string, words: readonly Word[], from: number): readonly string[] {
  const keys: string[] = [];
  for (let at = from; at < words.length && keys.length < mostInNumber; at += 1) {
    const next = words[at];
    if (next === undefined) break;
    const before = words[at - 1];
    if (at > from && before !== undefined && !/^[\s‐‑-]+$/.test(text.slice(before.end, next.start))) break;
    keys.push(next.key);
    // Most words begin no number: one look shows it, or two for "a hundred".
    if (keys.length <= 2 && readNumberRun(keys) === null && !(keys.length === 1 && /^an?$/.test(next.key))) break;
  }
  return keys;
}
