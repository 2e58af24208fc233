import type { Span } from '../text/span.ts';
import type { Heading } from './heading.ts';
import { listParagraphs, pushTrimmed } from './list-units.ts';
import type { Aside } from './set-aside.ts';

/**
 * The report's passages: its paragraphs without what is set aside or heading. A box in
 * the middle of a paragraph parts it in two. In order and apart, none over a line break.
 */
export function splitPassages(
  text: string,
  asides: readonly Pick<Aside, 'span'>[],
  heading: Pick<Heading, 'lines'>,
): readonly Span[] {
  const taken = [...asides.map(({ span }) => span), ...heading.lines].sort((a, b) => a[0] - b[0]);
  const passages: Span[] = [];
  let next = 0;
  for (const [start, end] of listParagraphs(text)) {
    let from = start;
    for (let span = taken[next]; span !== undefined && span[0] < end; span = taken[next]) {
      pushTrimmed(passages, text, from, Math.max(from, span[0]));
      from = Math.max(from, span[1]);
      next += 1;
    }
    pushTrimmed(passages, text, from, end);
  }
  return passages.filter((span) => hasWord.test(text.slice(...span)));
}

const hasWord = /[\p{L}\p{N}]/u;
