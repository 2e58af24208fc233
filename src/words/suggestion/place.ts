import type { Span } from '../../core/text/span.ts';
import { capitalise } from '../say-list.ts';

/** Where in a draft other words are to stand. */
export interface Place {
  readonly before: string;
  /** The words that stand there now. */
  readonly words: string;
  readonly after: string;
}

export function placeAt(draft: string, [start, end]: Span): Place {
  return { before: draft.slice(0, start), words: draft.slice(start, end), after: draft.slice(end) };
}

function startsSentence({ before }: Place): boolean {
  return /(?:^|\n|[.!?…:]["'”’)\]]*\s)\s*["'“‘([]*$/.test(before);
}

export function fitCapital(place: Place, text: string): string {
  return startsSentence(place) ? capitalise(text) : text;
}

/** The sentence goes on after it, so that an aside put in has to be closed. */
export function goesOn({ after }: Place): boolean {
  return /^["'”’]?\s*[\p{L}\p{N}“‘(]/u.test(after) && !/^\s*\n/.test(after);
}

/** With `added` at its end, before its full stop. */
export function addBeforeStop(place: Place, added: string): string {
  const [, body = place.words, stop = ''] = /^(.*?)([.!?…]*["'”’)\]]*\s*)$/su.exec(place.words) ?? [];
  const closing = stop.trim() === '' && goesOn(place) ? ',' : '';
  return `${body}${added}${closing}${stop}`;
}
