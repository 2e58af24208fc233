import type { Span } from '../text/span.ts';
import type { TaggedText } from '../text/tagged-text.ts';
import type { Attribution } from './attribution.ts';
import { SpeakerReader } from './speaker-reader.ts';

/** An attribution before its speaker is known. */
type Unresolved = Omit<Attribution, 'speaker' | 'speakerAt'>;

/**
 * Gives each attribution its speaker by one reading of the text from left to right. What names
 * somebody anew ("a regional source") is its own speaker; "he", "Katz" and "the group" are looked
 * up among those spoken of before. Nobody is guessed from what comes later.
 */
export function resolveSpeakers(tagged: TaggedText, attributions: readonly Unresolved[]): readonly Attribution[] {
  const reader = new SpeakerReader(tagged, listQuoted(attributions));
  const order = attributions.map((_, index) => index).filter((index) => attributions[index]?.source[0] !== undefined);
  order.sort((one, another) => startOf(attributions[one]) - startOf(attributions[another]) || one - another);
  const found: (Span | null)[] = attributions.map(() => null);
  const selves: number[] = [];
  for (const index of order) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const speaker = reader.readSource(attribution.source);
    if (speaker === 'self') selves.push(index);
    else found[index] = speaker;
  }
  // "We believe" inside a quotation: whoever is quoted, and that may be said only after it.
  for (const index of selves) found[index] = found[attributions[index]?.within ?? -1] ?? null;
  return attributions.map((attribution, index) => {
    const speakerAt = found[index] ?? null;
    return { ...attribution, speaker: speakerAt === null ? null : readName(tagged.text, speakerAt), speakerAt };
  });
}

function listQuoted(attributions: readonly Unresolved[]): readonly Span[] {
  const direct = attributions.filter(({ quotation }) => quotation === 'direct').flatMap(({ content }) => content);
  return direct.sort((one, another) => one[0] - another[0]);
}

function startOf(attribution: Unresolved | undefined): number {
  return attribution?.source[0]?.[0] ?? 0;
}

function readName(text: string, [start, end]: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
