import type { Span } from '../../core/text/span.ts';

/** What stands around words on their line, with the spaces; empty where they say enough by themselves. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** Of so many letters, words tell what they are about. */
const enough = 24;
const mostAround = 40;

/** A figure alone ("43") is found nowhere in a long draft, nor judged: it is shown with the words beside it. */
export function readAround(text: string, [start, end]: Span): WordsAround {
  if (end - start >= enough) return { before: '', after: '' };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    before: cutStart(text.slice(start === 0 ? 0 : lineStart, start)),
    after: cutEnd(text.slice(end, lineEnd === -1 ? text.length : lineEnd)),
  };
}

/** From the first whole word that there is room for. */
function cutStart(words: string): string {
  if (words.length <= mostAround) return words;
  const kept = words.slice(-mostAround);
  const space = kept.indexOf(' ');
  return space === -1 ? '' : `…${kept.slice(space)}`;
}

/** To the last whole word that there is room for. */
function cutEnd(words: string): string {
  if (words.length <= mostAround) return words;
  const kept = words.slice(0, mostAround);
  const space = kept.lastIndexOf(' ');
  return space === -1 ? '' : `${kept.slice(0, space)} …`;
}
