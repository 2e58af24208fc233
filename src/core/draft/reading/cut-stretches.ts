import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText, TokenRange } from '../../text/tagged-text.ts';

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
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutText({ text, tokens, sentences }: TaggedText, span: Span): TaggedText {
  const [start, end] = span;
  const from = findFirst(tokens, start);
  const to = findFirst(tokens, end);
  const own: TokenRange[] = [];
  for (let at = findSentence(sentences, from); (sentences[at]?.[1] ?? to + 1) <= to; at += 1) {
    const [first, last] = sentences[at] ?? [from, from];
    own.push([first - from, last - from]);
  }
  return {
    text: text.slice(start, end),
    tokens: tokens.slice(from, to).map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    sentences: own,
    paragraphs: [[0, end - start]],
  };
}

/** Index of the first sentence that begins at the token or after. */
function findSentence(sentences: readonly TokenRange[], token: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first token that begins at `offset` or after. */
function findFirst(tokens: TaggedText['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clipAttributions(
  attributions: readonly Attribution[],
  inside: readonly number[],
  [start, end]: Span,
): readonly Attribution[] {
  const clip = (spans: readonly Span[]) =>
    spans.flatMap(([from, to]) => (from >= start && to <= end ? [[from - start, to - start] as const] : []));
  const indexes = new Map<number, number>();
  const clipped: Attribution[] = [];
  for (const index of inside) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const [source, cue, content] = [clip(attribution.source), clip(attribution.cue), clip(attribution.content)];
    if (source.length + cue.length + content.length === 0) continue;
    indexes.set(index, clipped.length);
    const { speakerAt, within } = attribution;
    const at = speakerAt === null ? null : (clip([speakerAt])[0] ?? null);
    clipped.push({
      ...attribution,
      source,
      cue,
      content,
      speakerAt: at,
      within: within === null ? null : (indexes.get(within) ?? null),
    });
  }
  return clipped;
}
