import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';

const circumstance = /^(?:when|after|while|as|in|on|at|during|before|following|to|from)\b/i;

/**
 * "Advisers were working in the plant, the army said when it confirmed the raid": what is said stands
 * before the speaker, and after the cue only when. A report's reader is offered either.
 */
export function frontContents(tagged: TaggedText, attributions: readonly Attribution[]): readonly Attribution[] {
  const sentences = tagged.sentences.map(
    ([from, to]): Span => [tagged.tokens[from]?.start ?? 0, tagged.tokens[to - 1]?.end ?? 0],
  );
  return attributions.map((attribution) => {
    const [source, cue, content] = [attribution.source[0], attribution.cue[0], attribution.content[0]];
    if (source === undefined || cue === undefined || content === undefined || attribution.within !== null)
      return attribution;
    if (content[0] < cue[1] || !circumstance.test(tagged.text.slice(...content))) return attribution;
    const sentence = sentences.find(([start, end]) => start <= source[0] && source[0] < end);
    const before = tagged.text.slice(sentence?.[0] ?? 0, Math.min(source[0], cue[0]));
    const told = /^(.*\w),\s*$/s.exec(before)?.[1];
    if (sentence === undefined || told === undefined || told.split(/\s+/).length < 4) return attribution;
    const isTaken = attributions.some(
      (other) => other !== attribution && other.source.some(([start]) => start >= sentence[0] && start < source[0]),
    );
    return isTaken ? attribution : { ...attribution, content: [[sentence[0], sentence[0] + told.length]] };
  });
}
