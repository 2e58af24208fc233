import type { Span } from '../../text/span.ts';
import type { TaggedText, Token, TokenRange } from '../../text/tagged-text.ts';

type Tag = (text: string) => TaggedText;

/** Tags a text paragraph by paragraph, and only those that were not there the last time. */
export function tagByParagraph(tag: Tag): Tag {
  let known: ReadonlyMap<string, TaggedText> = new Map();
  return (text) => {
    const used = new Map<string, TaggedText>();
    const tokens: Token[] = [];
    const sentences: TokenRange[] = [];
    const paragraphs: Span[] = [];
    for (const { index: offset, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
      const tagged = used.get(line) ?? known.get(line) ?? tag(line);
      used.set(line, tagged);
      const first = tokens.length;
      for (const token of tagged.tokens)
        tokens.push({ ...token, start: token.start + offset, end: token.end + offset });
      for (const [from, to] of tagged.sentences) sentences.push([from + first, to + first]);
      for (const [start, end] of tagged.paragraphs) paragraphs.push([start + offset, end + offset]);
    }
    known = used;
    return { text, tokens, sentences, paragraphs };
  };
}
