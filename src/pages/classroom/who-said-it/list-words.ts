import type { Place } from '../../../core/lesson/lesson-answer.ts';

/** A word of a sentence, or what stands between two. */
export interface Piece {
  readonly text: string;
  /** Null of what is no word. */
  readonly place: Place | null;
}

/** A sentence in words, as its language parts them; Arabic and Hebrew too. */
export function listWords(text: string, { passage, words: [start] }: Place, language: string): readonly Piece[] {
  const segmenter = new Intl.Segmenter(isKnown(language) ? language : 'en', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment, index, isWordLike }) => ({
    text: segment,
    place: isWordLike === true ? { passage, words: [start + index, start + index + segment.length] as const } : null,
  }));
}

/** The language of a report is as somebody wrote it. */
function isKnown(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** From the first word to the last, whichever was pressed first; of two passages the latter alone. */
export function spanWords(from: Place, to: Place): Place {
  if (from.passage !== to.passage) return to;
  return {
    passage: to.passage,
    words: [Math.min(from.words[0], to.words[0]), Math.max(from.words[1], to.words[1])],
  };
}
