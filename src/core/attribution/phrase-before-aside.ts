import type { TokenRange } from '../text/tagged-text.ts';
import { phraseBefore } from './phrase-before.ts';
import { isFullQuote, lowerAt, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

/** How far back the comma of "X, the Z, said" is looked for, in tokens. */
const longestAside = 45;

/** "X, the Z, said", "X - a friend - said": the phrase with its aside. At `end` stands the mark that ends the aside. */
export function phraseBeforeAside(reading: Reading, start: number, end: number, mark: string): TokenRange | null {
  for (let at = end - 1; at > start && end - at < longestAside && !isFullQuote(reading, at); at -= 1) {
    if (lowerAt(reading, at) !== mark || reading.quoteAt[at] !== -1) continue;
    const phrase = phraseBefore(reading, start, at);
    if (phrase !== null) return withAside(reading, start, phrase, [at + 1, end]);
  }
  return null;
}

function withAside(reading: Reading, start: number, phrase: TokenRange, aside: TokenRange): TokenRange | null {
  if (isPassing(reading, aside) || whenAsked.has(lowerAt(reading, aside[0]))) return phrase;
  if (!beginsAside(reading, aside[0]) || hasClause(reading, aside)) return null;
  const hasComma = lowerAt(reading, aside[0] - 1) === ',';
  return [outermost(reading, start, phrase[0]), hasComma ? aside[1] : phrase[1]];
}

/** "however", "for instance", "in turn": said in passing, no part of the source. */
function isPassing(reading: Reading, [from, to]: TokenRange): boolean {
  if (to - from > 6) return false;
  const [word, tag] = [lowerAt(reading, from), tagAt(reading, from)];
  return tag === 'ADV' || tag === 'SCONJ' || word === 'too' || (tag === 'ADP' && word !== 'of');
}

/** "X, asked whether it was true, said": of the saying, not of who says. */
const whenAsked = listWords('asked pressed questioned');
/** After these an aside may have a verb of its own. */
const clausal = listWords('who whose which that whom because as since while');
const relatives = listWords('who whose which that whom');
const asideTags = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADV', 'PRON']);

function beginsAside(reading: Reading, at: number): boolean {
  return relatives.has(lowerAt(reading, at)) || lowerAt(reading, at) === 'of' || asideTags.has(tagAt(reading, at));
}

/** An aside has no finite verb but in a relative clause. */
function hasClause(reading: Reading, [from, to]: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    if (clausal.has(lowerAt(reading, at))) return false;
    if (tagAt(reading, at) === 'AUX') return true;
  }
  return false;
}

/** "Jane Roe, a lawyer, and mother of two, said", "Jane Roe, Iran's envoy, who": back to the name. */
function outermost(reading: Reading, start: number, from: number): number {
  const isName = tagAt(reading, from) === 'PROPN' && lowerAt(reading, from + 1) !== "'s";
  if (lowerAt(reading, from - 1) !== ',' || isName) return from;
  const phrase = phraseBefore(reading, start, from - 1);
  return phrase !== null && tagAt(reading, phrase[1] - 1) === 'PROPN' ? phrase[0] : from;
}
