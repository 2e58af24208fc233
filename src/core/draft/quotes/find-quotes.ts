import { pairQuotes, spanOf } from '../../text/pair-quotes.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText, Token } from '../../text/tagged-text.ts';

const opening = new Set(['"', '“', '„', '«', '``', "''", ',,']);
const closing = new Set(['"', '”', '“', '»', "''", "'", '’', '›', '`']);

/**
 * The words inside outermost quotation marks. One that is not closed counts only where the next paragraph
 * opens another, as a long quotation does: a mark that has just been typed quotes nothing yet.
 */
export function findQuotes(tagged: TaggedText): readonly Span[] {
  const { text, tokens, paragraphs } = tagged;
  const spans: Span[] = [];
  let paragraph = 0;
  for (const range of pairQuotes(tagged)) {
    const [first, last] = [tokens[range[0]], tokens[range[1] - 1]];
    if (first === undefined || last === undefined) continue;
    const isClosed = last !== first && closes(text, last);
    const end = spanOf(tokens, range)[1];
    while ((paragraphs[paragraph]?.[1] ?? end) < end) paragraph += 1;
    if (!isClosed && !opensWithMark(text, paragraphs[paragraph + 1])) continue;
    pushTrimmed(spans, text, first.end, isClosed ? last.start : end);
  }
  return spans;
}

function closes(text: string, { start, end }: Token): boolean {
  return closing.has(text.slice(start, end));
}

function opensWithMark(text: string, paragraph: Span | undefined): boolean {
  if (paragraph === undefined) return false;
  const [start] = paragraph;
  return opening.has(text.charAt(start)) || opening.has(text.slice(start, start + 2));
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  const end = start + inside.trim().length;
  if (start < end) spans.push([start, end]);
}
