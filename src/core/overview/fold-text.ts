/** A word of a text as it is searched for. */
export interface Token {
  /** UTF-16 offsets of the word as it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Folded; empty for an article that stands apart, since "al-Safirah" is to be found by "Safirah" and by "as-Safirah". */
  readonly word: string;
  /** With its article, or the article alone; null without one. An index holds it too, so that it is found while only its beginning is typed. */
  readonly whole: string | null;
}

/**
 * The words of a text with case, accents, vowel points, articles and ways of
 * spelling folded away. What is indexed and what is looked for go through the same fold.
 */
export function foldText(text: string): readonly string[] {
  return findTokens(text)
    .map(({ word }) => word)
    .filter((word) => word !== '');
}

/** `fold` may be one that remembers what `foldWord` made of a word: the same few words make up most of a text. */
export function findTokens(text: string, fold: (raw: string) => Folded = foldWord): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = plainText.test(text) ? plainWord : anyWord;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [raw] = match;
    const end = pattern.lastIndex;
    const { word, whole } = isLatinArticle(raw, text, end) ? { word: '', whole: raw.toLowerCase() } : fold(raw);
    if (word !== '' || whole !== null) tokens.push({ start: match.index, end, word, whole });
  }
  return tokens;
}

/**
 * Figures with their thousands ("1,200"), initials ("U.S."), and words with the apostrophes
 * and, in Hebrew, the quotation marks within them ("Dar'a", "צה״ל").
 */
const anyWord =
  /\p{Nd}+(?:[,٬]\p{Nd}{3})+(?!\p{Nd})|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘`´]|(?<=\p{Script=Hebrew}\p{M}*)["״׳](?=\p{Script=Hebrew}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The same for plain English text, three times as fast. */
const plainWord = /[0-9]+(?:,[0-9]{3})+(?![0-9])|(?:[a-z]\.){2,}|[a-z0-9]+(?:['’‘`][a-z0-9]+)*/gi;
const plainText = /^[\0-\x7f‐–—‘’“”…]*$/;

/** The article of names from Arabic, its consonant as spoken before sun letters; a plain "as" or "an" is an English word. */
const joinedArticle = /^(?:[ae]l|a[srnztd]|ash|ath|adh)$/i;
const freeArticle = /^[ae]l$/i;
const joint = /[-\u2010\u2011]\p{L}/uy;
const space = / \p{L}/uy;

function isLatinArticle(raw: string, text: string, end: number): boolean {
  if (raw.length > 3) return false;
  return (joinedArticle.test(raw) && isAt(joint, text, end)) || (freeArticle.test(raw) && isAt(space, text, end));
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

export type Folded = Pick<Token, 'word' | 'whole'>;

const asciiWord = /^[a-z0-9]+$/;

export function foldWord(raw: string): Folded {
  const lower = raw.toLowerCase();
  const plain = asciiWord.test(lower) ? lower : foldLetters(lower);
  const stripped = plain.replace(semiticArticle, '');
  return { word: stripped.replace(finalAh, 'a'), whole: stripped === plain ? null : plain };
}

/** Arabic: two letters or more are left (الجو), three after a joined particle (والد is no article), and God keeps it. Hebrew: three. */
const semiticArticle = /^(?:ال(?!له$)(?=..)|[وفبك]ال(?=...)|لل(?=...)|ה(?=...))/u;

/** Safirah and Safira, Hamah and Hama. */
const finalAh = /(?<=^[a-z]{3,})ah$/;

/** NFKD parts letters from their marks: of أ إ آ is left ا, of é e. */
function foldLetters(lower: string): string {
  return lower
    .replace(possessive, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(otherForms, (letter) => formOf[letter] ?? letter)
    .replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 15));
}

const possessive = /['’‘`´ʼ]s$/u;
/** Marks, tatweel, and all that a word holds besides letters and digits. */
const dropped = /[\u0640\u02b0-\u02ff]|[^\p{L}\p{N}]/gu;
const easternDigit = /[٠-٩۰-۹]/gu;

/** Alef, ya, ta marbuta and kaf in their other forms; Hebrew letters as they stand within a word. */
const formOf: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
};
const otherForms = new RegExp(`[${Object.keys(formOf).join('')}]`, 'gu');
