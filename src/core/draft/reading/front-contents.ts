import type { Attribution } from '../../attribution/attribution.ts';
import { spanOf } from '../../text/pair-quotes.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';
import { findAround } from '../spans.ts';

/** How what is told beside the cue begins: when, where and whereto. */
const circumstance = /^(?:when|after|while|as|in|on|at|during|before|following|to|from)\b/i;

/**
 * "Advisers were working in the plant, the army said when it confirmed the raid": what is said stands
 * before the speaker, and after the cue only when. A report's reader is offered either.
 */
export function frontContents(tagged: TaggedText, attributions: readonly Attribution[]): readonly Attribution[] {
  const { text, tokens } = tagged;
  const sentences = tagged.sentences.map((range) => spanOf(tokens, range));
  return attributions.map((attribution) => {
    const [source, cue, content] = [attribution.source[0], attribution.cue[0], attribution.content[0]];
    if (source === undefined || cue === undefined || content === undefined || attribution.within !== null)
      return attribution;
    const words = text.slice(...content);
    if (content[0] < cue[1] || !(circumstance.test(words) || isNothing(words))) return attribution;
    const sentence = findAround(sentences, source);
    const told = sentence === undefined ? null : findTold(text, [sentence[0], Math.min(source[0], cue[0])]);
    if (sentence === undefined || told === null) return attribution;
    const isTaken = attributions.some(
      (other) => other !== attribution && other.source.some(([start]) => start >= sentence[0] && start < source[0]),
    );
    return isTaken ? attribution : { ...attribution, content: [told] };
  });
}

/** "…, the ministry announced; the Observatory says": a mark between two clauses. */
function isNothing(words: string): boolean {
  return /^[^\p{L}\p{N}]*(?:;|$)/u.test(words);
}

/** Fewer words than these are no statement: "On Sunday, …". */
const fewest = 4;

/** The words up to a comma at the end of a stretch. */
function findTold(text: string, [start, end]: Span): Span | null {
  const told = /^(.*\w),\s*$/s.exec(text.slice(start, end))?.[1];
  return told === undefined || told.split(/\s+/).length < fewest ? null : [start, start + told.length];
}
