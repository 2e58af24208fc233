import type { Word } from '../../matching/word.ts';

const manyWords = new Set(
  'sources officials monitors groups witnesses residents analysts experts reports outlets observers agencies commanders ministers organisations organizations activists accounts diplomats media newspapers websites broadcasters networks sites channels portals eyewitnesses'.split(
    ' ',
  ),
);
const counting = new Set(
  'several multiple various numerous many different other independent separate two three both all'.split(' '),
);

/** "Sources", "monitors", "several outlets": more than one, and none by name. */
export function isNamelessPlural(words: readonly Word[]): boolean {
  const head = words.findLast(({ lower }) => manyWords.has(lower));
  // "The sources" are those of before.
  if (head === undefined || (words.length === 2 && words[0]?.lower === 'the')) return false;
  // "State media" and "the media" are a body; "several media" are many.
  return head.lower !== 'media' || words.some(({ lower }) => counting.has(lower));
}
