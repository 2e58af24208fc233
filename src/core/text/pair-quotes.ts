import type { Span } from './span.ts';
import type { TaggedText, Token, TokenRange } from './tagged-text.ts';

type Style = 'double' | 'single';
type Role = 'open' | 'close' | 'either' | 'none';

const doubles = new Set(['"', '“', '”', '„', '«', '»', "''", '``', ',,']);
const singles = new Set(["'", '‘', '’', '‹', '›', '`']);

function styleOf(mark: string): Style | null {
  if (doubles.has(mark)) return 'double';
  return singles.has(mark) ? 'single' : null;
}

/** “ « ‘ open and ” » close wherever they stand; a straight mark opens before a word and closes after one. */
function roleOf(text: string, { start, end }: Token): Role {
  const mark = text.slice(start, end);
  if (mark === '“' || mark === '«' || mark === '„' || mark === '``' || mark === '‘' || mark === '‹' || mark === ',,')
    return 'open';
  if (mark === '”' || mark === '»' || mark === '›') return 'close';
  const [before, after] = [/[\s([{—–-]/u.test(text[start - 1] ?? ' '), /[\s)\]},.;:!?—–-]/u.test(text[end] ?? ' ')];
  if (before && !after) return 'open';
  if (after && !before) return mark === "'" || mark === '’' ? closingApostrophe(text, start) : 'close';
  if (mark === "'" || mark === '’' || mark === '`') return 'none';
  return 'either';
}

/** "voters’ hopes" has no quotation mark, unless a quotation is open: the caller knows. */
function closingApostrophe(text: string, start: number): Role {
  return /[\p{L}\p{N}\p{P}]/u.test(text[start - 1] ?? '') ? 'close' : 'none';
}

/**
 * The outermost quotations, as ranges of tokens with their marks. One that is left open runs to the
 * end of its paragraph: so does each paragraph but the last of a long quotation, by custom.
 */
export function pairQuotes({ text, tokens, paragraphs }: TaggedText): readonly TokenRange[] {
  const pairs: TokenRange[] = [];
  let from = 0;
  for (const paragraph of paragraphs) {
    let stop = from;
    while (stop < tokens.length && (tokens[stop]?.start ?? 0) < paragraph[1]) stop += 1;
    pairParagraph(text, tokens, [from, stop], pairs);
    from = stop;
  }
  return pairs;
}

interface Opening {
  readonly at: number;
  readonly style: Style;
}

function pairParagraph(text: string, tokens: readonly Token[], [from, stop]: TokenRange, pairs: TokenRange[]): void {
  let open: Opening | null = null;
  for (let at = from; at < stop; at += 1) {
    const mark = readMark(text, tokens[at]);
    if (mark === null) continue;
    if (open === null || outranks(open, mark)) {
      open = opens(mark) ? { at, style: mark.style } : open;
    } else if (closes(open, mark)) {
      pairs.push([open.at, at + 1]);
      open = null;
    }
  }
  // A single mark that is never closed was an apostrophe.
  if (open?.style === 'double') pairs.push([open.at, stop]);
}

interface Mark {
  readonly style: Style;
  readonly role: Role;
}

function readMark(text: string, token: Token | undefined): Mark | null {
  if (token === undefined || (token.tag !== 'PUNCT' && token.tag !== 'PART')) return null;
  const style = styleOf(text.slice(token.start, token.end));
  return style === null ? null : { style, role: roleOf(text, token) };
}

function opens({ style, role }: Mark): boolean {
  return role === 'open' || (role === 'either' && style === 'double');
}

function closes(open: Opening, { style, role }: Mark): boolean {
  return style === open.style && (role === 'close' || role === 'either');
}

/** A double mark that opens inside single ones shows that the single one was an apostrophe. */
function outranks(open: Opening, { style, role }: Mark): boolean {
  return open.style === 'single' && style === 'double' && role === 'open';
}

/** The span in the text of a range of tokens. */
export function spanOf(tokens: readonly Token[], [from, to]: TokenRange): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
