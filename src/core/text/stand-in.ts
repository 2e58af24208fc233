import type { Tag } from './tagged-text.ts';

/** What the model is given instead of a word, and the tag where it need not be asked. */
export interface StandIn {
  readonly word: string;
  readonly tag?: Tag;
}

const plainWord = /^[A-Za-z]{1,30}$/;
const plainMark = /^[.,:;!?()]$/;
const suffix = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const quoteMark = /^(?:["“”„«»‘’'`‹›]|''|``|,,)$/;
const capital = /^\p{Lu}/u;
const participle = /(?:ed|ing|based|old|led|born|made|held|run|style|wide|free|only)$/;

const name: StandIn = { word: 'John', tag: 'PROPN' };
const thing: StandIn = { word: 'thing', tag: 'NOUN' };
const describing: StandIn = { word: 'large', tag: 'ADJ' };

function standInForHyphenated(word: string): StandIn {
  const parts = word.split('-');
  const last = parts.at(-1) ?? '';
  if (participle.test(last)) return describing;
  if (capital.test(last)) return name;
  return plainWord.test(last) ? { word: last } : thing;
}

/**
 * The model splits what it has not seen before and keeps the pieces, so each word it could split is
 * replaced by a plain one: its tags then depend on the text alone. Null for a word that is plain itself.
 */
export function standIn(word: string): StandIn | null {
  if (plainWord.test(word) || plainMark.test(word)) return null;
  if (suffix.test(word)) return { word: word.replace('’', "'").toLowerCase() };
  if (word === '/') return { word: ',', tag: 'SYM' };
  if (quoteMark.test(word)) return { word: '"', tag: 'PUNCT' };
  if (/^[-+]?\p{N}/u.test(word)) return word.includes('-') ? describing : { word: '5', tag: 'NUM' };
  if (/^\p{L}+-/u.test(word)) return standInForHyphenated(word);
  if (/^\p{L}/u.test(word)) return capital.test(word) || /^[^\p{Ll}]/u.test(word) ? name : thing;
  return { word: ',', tag: /^[\p{P}]/u.test(word) ? 'PUNCT' : 'SYM' };
}
