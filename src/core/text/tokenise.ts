import { abbreviations } from './abbreviations.ts';
import type { Span } from './span.ts';

/*
 * One sticky expression, each branch of it linear. The tagger's own tokeniser is not used:
 * it remembers unknown words, so that a text read twice gets other tokens the second time.
 * A full stop inside a word belongs to it in "U.S." and "example.com" but not where a space was lost: "attacks.Israel".
 */
const token = new RegExp(
  [
    /([^\S\n]+|\n)/u,
    /https?:\/\/\S+|www\.\S+/u,
    /((?:\p{L}\.){2,}|\p{L}{1,6}\.)(?![\p{L}\p{N}])/u,
    /[-+]?\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th|s|am|pm|m|k)(?![\p{L}\p{N}]))?(?:-[\p{L}\p{N}]+)*/u,
    /([\p{L}\p{N}\p{M}_]+(?:(?:['’-]|\.(?!(?<=\p{Ll}\.)\p{Lu}))[\p{L}\p{N}\p{M}_]+)*)/u,
    /(?<=[^\s'])'(?=''(?!'))|''|``|,,|--+|\.(?: ?\.)+|–+|—+/u,
    /./su,
  ]
    .map(({ source }) => source)
    .join('|'),
  'yu',
);

const contraction = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

function isShortForm(word: string, text: string, end: number): boolean {
  if (word.length === 2) return /^\p{Lu}/u.test(word) && /^ ?\p{Lu}/u.test(text.slice(end, end + 3)) && word !== 'I.';
  return abbreviations.has(word.toLowerCase()) || /^(?:\p{L}\.){2,}$/u.test(word);
}

const tail = /-[\p{L}\p{N}-]*/uy;

/** The rest of "U.S.-backed". */
function hyphened(text: string, at: number): string {
  tail.lastIndex = at;
  return tail.exec(text)?.[0] ?? '';
}

function pushWord(spans: Span[], word: string, start: number): void {
  const split = contraction.exec(word);
  const cut = split === null || split.index === 0 ? word.length : split.index;
  spans.push([start, start + cut]);
  if (cut < word.length) spans.push([start + cut, start + word.length]);
}

/** One past the plain word at `at`: ASCII letters with nothing after them that could belong to them; `at` if there is none. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  // A space, a comma, a semicolon, a closing bracket or quotation mark.
  return code === 32 || code === 44 || code === 59 || code === 41 || code === 34 || code === 8221 ? end : at;
}

/** Pushes what starts at `at`; gives where the next one may start. */
function pushNext(spans: Span[], text: string, at: number): number {
  token.lastIndex = at;
  const found = token.exec(text);
  if (found === null) return text.length;
  const [matched, space, short, word] = found;
  if (space !== undefined) {
    if (matched === '\n') spans.push([at, at + 1]);
    return at + matched.length;
  }
  const taken = short !== undefined ? takeShort(text, at, short) : matched;
  if (short !== undefined || word !== undefined) pushWord(spans, taken, at);
  else spans.push([at, at + taken.length]);
  return at + taken.length;
}

function takeShort(text: string, at: number, short: string): string {
  const end = at + short.length;
  if (!isShortForm(short, text, end)) return short.slice(0, short.indexOf('.'));
  return text[end] === '-' ? short + hyphened(text, end) : short;
}

/** Words and punctuation marks in order; a line break is a token of its own, so that paragraphs can be told. */
export function tokenise(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    const plain = endOfPlainWord(text, at);
    if (plain > at) spans.push([at, plain]);
    at = plain > at ? plain : pushNext(spans, text, at);
  }
  return spans;
}
