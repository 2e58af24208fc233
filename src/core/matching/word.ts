import { articles, compounds, countryOfAdjective, makeSingular, pairs, sameWord } from './spelling.ts';

/** A word of a text, folded so that it can be compared with the words of a case. */
export interface Word {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** In lower case with straight apostrophes, without a possessive ending. */
  readonly lower: string;
  /** What is compared: singular, one spelling, the country for its adjective. */
  readonly key: string;
  /** "Israeli": the key is the country's, but the country itself is not named. */
  readonly adjective: boolean;
  readonly possessive: boolean;
  /** What stands between it and the word before, white space left out: a comma, a hyphen, a quotation mark. */
  readonly gap: string;
}

const anyWord =
  /\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’‘ʼ`][\p{L}\p{M}]+)*/gu;
const apostrophe = /['’‘ʼ`]/g;
const possessiveEnding = /'s$/;
const marks = /[\p{M}ʼʿʾ]/gu;
const ascii = /^[a-z0-9'.,]+$/;

export function findWords(text: string, offset = 0): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  let pending = '';
  for (const match of text.matchAll(anyWord)) {
    const [raw] = match;
    const gap = pending + text.slice(last, match.index).trim();
    last = match.index + raw.length;
    pending = '';
    if (isArticle(raw, text, last)) pending = gap;
    else for (const word of readWord(raw, match.index + offset, gap)) pushWord(words, word);
  }
  return words;
}

/** Joined to the word before, where the two are one thing. */
function pushWord(words: Word[], word: Word): void {
  const before = words.at(-1);
  const pair = before === undefined || word.gap !== '' ? undefined : pairs[`${before.key} ${word.key}`];
  if (before === undefined || pair === undefined) words.push(word);
  else
    words[words.length - 1] = {
      ...word,
      ...{ start: before.start, gap: before.gap, key: pair },
      lower: `${before.lower} ${word.lower}`,
    };
}

/** "al-Safirah" and "al Safirah"; a plain "ad" or "er" only before a hyphen. */
function isArticle(raw: string, text: string, end: number): boolean {
  if (raw.length > 3 || !articles.has(raw.toLowerCase())) return false;
  const next = text[end];
  return next === '-' || next === '‑' || next === '‐' || (next === ' ' && /^[ae]l$/i.test(raw));
}

function readWord(raw: string, start: number, gap: string): readonly Word[] {
  const end = start + raw.length;
  const straight = raw.toLowerCase().replace(apostrophe, "'");
  const lower = straight.replace(possessiveEnding, '');
  const possessive = lower !== straight;
  const isInitials = raw === 'US' || /^u\.?s\.?(?:a\.?)?$/.test(raw.includes('.') ? lower : '');
  if (isInitials) return [{ start, end, lower: 'u.s.', key: 'america', adjective: true, possessive, gap }];
  const parts = compounds[makeSingular(lower)];
  if (parts !== undefined) return splitCompound(parts, { start, end, lower, gap });
  const country = countryOfAdjective[lower];
  return [{ start, end, lower, key: country ?? keyOf(lower), adjective: country !== undefined, possessive, gap }];
}

function splitCompound(
  [first, second]: readonly [string, string],
  { start, end, lower, gap }: Pick<Word, 'start' | 'end' | 'lower' | 'gap'>,
): readonly Word[] {
  const common = { adjective: false, possessive: false, start, end, lower };
  return [
    { ...common, key: first, gap },
    { ...common, key: sameWord[second] ?? second, gap: '' },
  ];
}

function keyOf(lower: string): string {
  const plain = ascii.test(lower)
    ? lower.replace(/'/g, '')
    : lower.normalize('NFKD').replace(marks, '').replace(/'/g, '');
  const listed = sameWord[plain];
  if (listed !== undefined) return listed;
  const singular = makeSingular(plain);
  return (sameWord[singular] ?? singular).replace(/(?<=^[a-z]{3,})ah$/, 'a');
}

/** Keys of a name or label. */
export function keysOf(text: string): readonly string[] {
  return findWords(text).map(({ key }) => key);
}
