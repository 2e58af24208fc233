import { type Clause, lastWord } from './clause.ts';
import { adjectives, partisans } from './cue-words/cue-adjectives.ts';
import { endOfObject } from './end-of-object.ts';
import { clauseFollows } from './find-complement.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import type { VerbGroup } from './verb-group.ts';

const mental = new Set(adjectives.split(' '));
const sides = new Set(partisans.split(' '));
const copulas = new Set(
  "is are was were be been being 's 're 'm seem seems seemed feel feels felt remain remains remained become becomes became sound sounded".split(
    ' ',
  ),
);
const prepositions = new Set('of about to with on in for at by over toward'.split(' '));
const clausal = new Set('that if whether how why what who when'.split(' '));

/** "is confident that …", "was critical of …", "it is unclear whether …", "is a supporter of …". */
export function findAdjectiveAttributions(reading: Reading, clause: Clause): readonly Finding[] {
  return clause.groups.flatMap((group, index) => {
    const finding = (reading.quoteAt[group[0]] ?? -1) === -1 ? readGroup(reading, clause, group, index) : null;
    return finding === null ? [] : [finding];
  });
}

function readGroup(reading: Reading, clause: Clause, [from, to]: VerbGroup, index: number): Finding | null {
  const stop = lastWord(reading, clause.sentence);
  const head = findPredicate(reading, from, to, stop);
  const source = clause.subjects[index]?.source ?? null;
  if (head === null || source === null) return null;
  const next = lowerAt(reading, head + 1);
  const isPreposition = prepositions.has(next) && !(next === 'to' && tagAt(reading, head + 2) === 'VERB');
  const isClause = clausal.has(next) || next === 'to' || clauseFollows(reading, head + 1, stop);
  const start = isPreposition ? head + 2 : head + 1;
  if ((!isPreposition && !isClause) || start >= stop) return null;
  const isNobody = lowerAt(reading, source[0]) === 'it';
  return {
    source: isNobody ? [] : [source],
    cue: [isNobody ? source[0] : from, start],
    content: [[start, endOfObject(reading, clause, index, start)]],
    keepsInside: false,
  };
}

/** "was not clear": where the verb ends. */
function negatedEnd(reading: Reading, to: number): number {
  return ['not', "n't"].includes(lowerAt(reading, to - 1)) ? to - 1 : to;
}

/** The adjective, or the noun of "a fierce critic", after a copula; null if the group has none. */
function findPredicate(reading: Reading, from: number, to: number, stop: number): number | null {
  let at = to;
  const last = negatedEnd(reading, to);
  if (!copulas.has(lowerAt(reading, last - 1))) {
    // Participles such as "opposed" and "concerned" are read into the group.
    return to - from > 1 && copulas.has(lowerAt(reading, to - 2)) && mental.has(lowerAt(reading, to - 1))
      ? to - 1
      : null;
  }
  while (at < stop && ['ADV', 'PART'].includes(tagAt(reading, at))) at += 1;
  if (mental.has(lowerAt(reading, at))) return at;
  if (tagAt(reading, at) !== 'DET') return null;
  const limit = Math.min(stop, at + 6);
  for (let noun = at + 1; noun < limit; noun += 1) {
    if (sides.has(lowerAt(reading, noun)) && lowerAt(reading, noun + 1) === 'of') return noun;
    if (!['ADJ', 'NOUN', 'ADV', 'VERB'].includes(tagAt(reading, noun))) return null;
  }
  return null;
}
