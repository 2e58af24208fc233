import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText, TokenRange } from '../../text/tagged-text.ts';
import { isWithin, moveSpan } from '../spans.ts';

/** A paragraph as a text of its own, with what is attributed in it. */
export interface Stretch {
  readonly span: Span;
  readonly tagged: TaggedText;
  readonly attributions: readonly Attribution[];
}

/** A paragraph of more characters is no prose, and would take time that grows with its square. */
const longest = 4000;

/** The paragraphs; a very long one in pieces of whole sentences. */
export function listStretches({ tokens, sentences, paragraphs }: TaggedText): readonly Span[] {
  const stretches: Span[] = [];
  const ends = sentences.map(([, to]) => tokens[to - 1]?.end ?? 0);
  let at = 0;
  for (const [start, end] of paragraphs) {
    let from = start;
    for (; (ends[at] ?? Number.POSITIVE_INFINITY) <= end; at += 1) {
      const to = ends[at] ?? end;
      const next = ends[at + 1] ?? Number.POSITIVE_INFINITY;
      if (to === end || next > end || next - from <= longest) continue;
      stretches.push([from, to]);
      from = tokens[sentences[at + 1]?.[0] ?? 0]?.start ?? to;
    }
    if (from < end) stretches.push([from, end]);
  }
  return stretches;
}

/** Each stretch with the attributions that stand in it, in order. A quotation that runs on over its end is whom it was, not the draft's. */
export function cutAttributions(
  tagged: TaggedText,
  stretches: readonly Span[],
  attributions: readonly Attribution[],
): readonly Stretch[] {
  const inStretch = stretches.map((): number[] => []);
  for (const [index, { source, cue, content }] of attributions.entries()) {
    const at = new Set([...source, ...cue, ...content].map(([start]) => findStretch(stretches, start)));
    for (const each of at) inStretch[each]?.push(index);
  }
  return stretches.map((span, at) => ({
    span,
    tagged: cutText(tagged, span),
    attributions: clipAttributions(attributions, inStretch[at] ?? [], span),
  }));
}

/** Index of the last that begins at `offset` or before. */
function findStretch(stretches: readonly Span[], offset: number): number {
  return Math.max(0, findFirst(stretches.length, (at) => (stretches[at]?.[0] ?? 0) > offset) - 1);
}

function cutText({ text, tokens, sentences }: TaggedText, span: Span): TaggedText {
  const [start, end] = span;
  const from = findFirst(tokens.length, (at) => (tokens[at]?.start ?? 0) >= start);
  const to = findFirst(tokens.length, (at) => (tokens[at]?.start ?? 0) >= end);
  const own: TokenRange[] = [];
  const first = findFirst(sentences.length, (at) => (sentences[at]?.[0] ?? 0) >= from);
  for (let at = first; (sentences[at]?.[1] ?? to + 1) <= to; at += 1) {
    const [begin, stop] = sentences[at] ?? [from, from];
    own.push([begin - from, stop - from]);
  }
  return {
    text: text.slice(start, end),
    tokens: tokens.slice(from, to).map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    sentences: own,
    paragraphs: [[0, end - start]],
  };
}

/** The first index at which something holds that, once it does, holds to the end; `length` if nowhere. */
function findFirst(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clipAttributions(
  attributions: readonly Attribution[],
  inside: readonly number[],
  stretch: Span,
): readonly Attribution[] {
  const clip = (spans: readonly Span[]) =>
    spans.filter((span) => isWithin(span, stretch)).map((span) => moveSpan(span, -stretch[0]));
  const clipped: Attribution[] = [];
  const indexes = new Map<number, number>();
  for (const index of inside) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const [source, cue, content] = [clip(attribution.source), clip(attribution.cue), clip(attribution.content)];
    if (source.length + cue.length + content.length === 0) continue;
    indexes.set(index, clipped.length);
    const [speakerAt = null] = attribution.speakerAt === null ? [] : clip([attribution.speakerAt]);
    const within = attribution.within === null ? null : (indexes.get(attribution.within) ?? null);
    clipped.push({ ...attribution, source, cue, content, speakerAt, within });
  }
  return clipped;
}
