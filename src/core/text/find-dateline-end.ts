import type { Token } from './tagged-text.ts';

/** The longest dateline, in tokens: "WASHINGTON, United States, Nov. 21, 2024 (AFP) —". */
const longest = 16;
const dash = /^(?:[-–—]|--)$/;
const town = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const part = /^(?:[,.()]|\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}{1,4}|of|the|and|al)$/u;
const opening = /^[\p{Lu}\p{Lo}\p{N}"“„«‘'[]/u;

/**
 * One past the dateline at the beginning of a paragraph: "BEIRUT (AP) —", "MOSCOW, May 9. /TASS/."; `from` if
 * there is none. It is a sentence of its own: nobody says it.
 */
export function findDatelineEnd(text: string, tokens: readonly Token[], from: number, stop: number): number {
  const words = tokens.slice(from, Math.min(stop, from + longest)).map(({ start, end }) => text.slice(start, end));
  const at = words.findIndex((word, index) => index > 0 && !part.test(word));
  if (dash.test(words[at] ?? '')) return endsDateline(words, at) ? from + at + 1 : from;
  if (words[at] !== '/' || words[at + 2] !== '/') return from;
  return Math.min(stop, from + at + (/^[.–—-]$/.test(words[at + 3] ?? '') ? 4 : 3));
}

/** Whether the dash at `at` comes after an agency or a town in capitals, and before copy. */
function endsDateline(words: readonly string[], at: number): boolean {
  const isCredited = words[at - 1] === ')' || (words[at - 2] === ',' && town.test(words[at - 1] ?? ''));
  return (isCredited || town.test(words[0] ?? '')) && opening.test(words[at + 1] ?? '');
}
