import type { Attribution } from '../attribution/attribution.ts';
import type { ConceptId, Incident, TimeSpan } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { TaggedText } from '../text/tagged-text.ts';
import { type FoundSource, findSources } from './find-sources.ts';
import type { Matching } from './index-for-matching.ts';
import { type Content, readContent } from './read-content.ts';
import { findWords, type Word } from './word.ts';

/** A report's text as it is matched. */
export interface MatchedText {
  readonly text: string;
  /** A day or a moment; null where it is not known, and then no relative date is read. */
  readonly published: string | null;
  /** The paragraphs that count, in order: no heading, nothing that is set aside. */
  readonly passages: readonly Span[];
  /** Whose voice an unattributed statement is; null leaves those out. */
  readonly outlet: string | null;
  /** What it is about, where that is known before it is read. */
  readonly about?: Incident | null;
}

/** A text with its attributions, as every reader of it needs it. */
export interface Frame extends MatchedText {
  readonly matching: Matching;
  /** Those of the passages. */
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  /** The attributions with a source that stand in another's content, by its index. */
  readonly innerOf: ReadonlyMap<number, readonly Attribution[]>;
  /** The sources of a speaker's name, and of a country: the same few speak all along. */
  readonly findSpeakers: (name: string, home: string | null) => readonly FoundSource[];
}

export function makeFrame(
  matching: Matching,
  report: MatchedText,
  attributions: readonly Attribution[],
  { sentences, tokens }: TaggedText,
): Frame {
  const innerOf = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const { within, source } = attribution;
    if (within === null || source.length === 0) continue;
    const inner = innerOf.get(within);
    if (inner === undefined) innerOf.set(within, [attribution]);
    else inner.push(attribution);
  }
  return {
    ...report,
    matching,
    attributions,
    findSpeakers: rememberSpeakers(matching),
    innerOf,
    words: report.passages.flatMap(([start, end]) => findWords(report.text.slice(start, end), start)),
    sentences: sentences.flatMap(([from, to]) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return first === undefined || last === undefined ? [] : [[first.start, last.end] as const];
    }),
  };
}

function rememberSpeakers({ sources }: Matching): Frame['findSpeakers'] {
  const known = new Map<string, readonly FoundSource[]>();
  return (name, home) => {
    const key = `${home} ${name}`;
    const found = known.get(key) ?? findSources(sources, name, home);
    known.set(key, found);
    return found;
  };
}

/** The content of some of its words. `self`: who "we" and "it" are. */
export function readIn(
  { matching, text, published }: Frame,
  words: readonly Word[],
  sameDay: TimeSpan | null,
  self: readonly ConceptId[],
): Content {
  return readContent(matching, words, { text, published, sameDay, self });
}

/** Of spans in order and apart, those that share something with the stretch. */
export function overlapping(spans: readonly Span[], [start, end]: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && (spans[to]?.[0] ?? 0) < end) to += 1;
  return spans.slice(low, to);
}

export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}
