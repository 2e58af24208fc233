import type { Span } from '../text/span.ts';

const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** Stretches between line breaks, white space at their ends left out. In order. */
export function listParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(lineBreak)) {
    pushTrimmed(paragraphs, text, from, index);
    from = index + 1;
  }
  pushTrimmed(paragraphs, text, from, text.length);
  return paragraphs;
}

/** A full stop after a small letter or a bracket ends a sentence even where the next is glued to it: "raids.The army". */
const sentenceEnd = /[.!?…؟]["”’')\]»]*(?:\s|$)|(?<=[\p{Ll})\]])[.!?…]["”’]*(?=\p{Lu}\p{L})/gu;

/**
 * A paragraph's sentences, cut at every full stop followed by space: "Gen. Smith" is two.
 * Who takes a piece for boilerplate needs more than a short one to go by.
 */
export function listSentences(text: string, [start, end]: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(sentenceEnd)) {
    const cut = start + match.index + match[0].length;
    pushTrimmed(sentences, text, from, cut);
    from = cut;
  }
  pushTrimmed(sentences, text, from, end);
  return sentences;
}

/** The stretch without the white space at its ends; nothing if nothing is left. */
export function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) spans.push([start, end]);
}

/** What `trim` takes away, and the zero-width space and joiner that pages leave at the ends of lines. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x85) return code === 0x7f;
  if (code <= 0xa0) return code === 0x85 || code === 0xa0;
  return (code >= 0x2000 && code <= 0x200b) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return (
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
