import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';
import type { Place } from '../lesson-answer.ts';
import type { PassagesReading } from './passages-reading.ts';

const between = '\n\n';

/** The passages as one text, in which "he" finds whom it stands for. */
export function joinPassages(passages: readonly string[]): string {
  return passages.join(between);
}

/** What was read in the joined text, told by passage. */
export function placeReading(
  passages: readonly string[],
  { text, tokens, sentences }: TaggedText,
  attributions: readonly Attribution[],
): PassagesReading {
  const place = makePlacer(passages);
  const placeAll = (spans: readonly Span[]) => spans.flatMap(place);
  return {
    sentences: sentences.flatMap(([from, to]) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (first === undefined || last === undefined) return [];
      return /[\p{L}\p{N}]/u.test(text.slice(first.start, last.end)) ? place([first.start, last.end]) : [];
    }),
    attributions: attributions.map(({ source, cue, content, stance, certainty, speaker, speakerAt, within }) => ({
      source: placeAll(source),
      cue: placeAll(cue),
      content: placeAll(content),
      speakerAt: (speakerAt === null ? undefined : place(speakerAt)[0]) ?? null,
      stance,
      certainty,
      speaker,
      within,
    })),
  };
}

/** A span that runs over several passages, as quotations do, is a place in each. */
function makePlacer(passages: readonly string[]): (span: Span) => readonly Place[] {
  let end = 0;
  const starts = passages.map((passage) => {
    const start = end;
    end += passage.length + between.length;
    return start;
  });
  return ([from, to]) =>
    passages.flatMap((passage, index) => {
      const start = starts[index] ?? 0;
      const words: Span = [Math.max(0, from - start), Math.min(passage.length, to - start)];
      return words[0] < words[1] ? [{ passage: index, words }] : [];
    });
}
