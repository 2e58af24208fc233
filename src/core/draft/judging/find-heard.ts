import type { Span } from '../../text/span.ts';
import type { NamedSource } from '../reading/name-sources.ts';
import type { ParagraphReading } from '../reading/paragraph-reading.ts';
import { findAround, isSharing, moveSpan } from '../spans.ts';

/** A source that a draft lets speak. */
export interface HeardSource extends NamedSource {
  readonly sentence: Span;
}

/** After a name: it is who says so. */
const sayingAfter = /^\s*(?:ha(?:s|ve|d) )?(?:sa(?:id|ys?)|told|den(?:y|ied|ies)|insist|reject|repl|call|disput)/;
/** Before a name. */
const sayingBefore = /(?:sa(?:id|ys?)|repl(?:ies|ied)|according to|told|by)\s+(?:the )?$/;
/** No words of saying are longer. */
const reach = 40;

/** Who is heard in a paragraph, with offsets into the draft: whoever only tells, and of those who act whoever is said to speak, or comes first. */
export function findHeard(
  { text, named, attributions, sentences }: ParagraphReading,
  offset: number,
): readonly HeardSource[] {
  return named.flatMap((each) => {
    const [start, end] = each.span;
    const sentence = findAround(sentences, each.span) ?? each.span;
    const isHeard =
      each.isTelling ||
      start === sentence[0] ||
      attributions.some(({ source }) => source.some((span) => isSharing(span, each.span))) ||
      sayingAfter.test(text.slice(end, end + reach)) ||
      sayingBefore.test(text.slice(Math.max(0, start - reach), start));
    return isHeard ? [{ ...each, sentence: moveSpan(sentence, offset) }] : [];
  });
}
