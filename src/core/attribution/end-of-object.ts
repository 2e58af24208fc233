import type { Clause } from './clause.ts';
import { cueVerbOf } from './cue-words/cue-verb.ts';
import { endOfClause, isCueGerund } from './end-of-clause.ts';
import { lowerAt, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

const stops = listWords('; — – -- -');
const adverbial = listWords(
  'when after because while if although though before since until during despite unless amid',
);
const adverbialTags = new Set(['ADP', 'SCONJ', 'ADV', 'PRON']);
/** What after a comma is no more of the thing: ", a move that …", ", who …", ", with …". */
const turns = listWords('as according who which a with but');

/** Where the thing that starts at `start` as the content of verb group `index` ends: before an adverbial clause, a new verb, an aside. */
export function endOfObject(reading: Reading, clause: Clause, index: number, start: number): number {
  const isInfinitive = lowerAt(reading, start) === 'to';
  const end = endOfClause(reading, clause, index, start);
  const quote = reading.quoteAt[start] ?? -1;
  for (let at = start + 1; at < end; at += 1) {
    const inside = reading.quoteAt[at] ?? -1;
    if ((inside === -1 || inside === quote) && breaksObject(reading, clause, at, isInfinitive)) return at;
  }
  return end;
}

function breaksObject(reading: Reading, clause: Clause, at: number, isInfinitive: boolean): boolean {
  const word = lowerAt(reading, at);
  if (stops.has(word)) return true;
  if (word === ',') return breaksAtComma(reading, clause, at + 1);
  if (adverbial.has(word)) return adverbialTags.has(tagAt(reading, at)) && !isTimeOf(reading, at);
  if (tagAt(reading, at) !== 'CCONJ') return false;
  return !(isInfinitive && isBaseForm(reading, at + 1)) && startsStatement(reading, clause, at + 1);
}

const hours = listWords('dawn midnight noon daybreak sunrise sunset dusk');

/** "hundreds of raids since 2011", "before dawn": when it was belongs to the thing. */
function isTimeOf(reading: Reading, at: number): boolean {
  const next = lowerAt(reading, at + 1);
  if (lowerAt(reading, at) === 'since') return /^(?:19|20)\d\d$/.test(next);
  return hours.has(next);
}

/** Whether after a comma something new is said: "…, but he", "…, saying", "…, while". */
function breaksAtComma(reading: Reading, clause: Clause, at: number): boolean {
  const word = lowerAt(reading, at);
  if (turns.has(word) || adverbial.has(word)) return true;
  if (tagAt(reading, at) === 'CCONJ')
    return startsStatement(reading, clause, tagAt(reading, at + 1) === 'ADV' ? at + 2 : at + 1);
  const isGerund = tagAt(reading, at) === 'VERB' && word.endsWith('ing');
  return isGerund ? isCueGerund(reading, at) : startsStatement(reading, clause, at);
}

/** Whether a verb without a subject of its own, or the subject of a main clause, starts at `at`. */
function startsStatement(reading: Reading, { groups, subjects }: Clause, at: number): boolean {
  return subjects.some(({ source, kind }, index) => {
    const from = groups[index]?.[0] ?? at;
    return kind === 'shared' ? from === at : kind === 'own' && source?.[0] === at && isFiniteAt(reading, from);
  });
}

/** "allies to help", "losses stemming from it" are no statements. */
function isFiniteAt(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) !== 'to' && !(tagAt(reading, at) === 'VERB' && lowerAt(reading, at).endsWith('ing'));
}

/** "to reprint it and hand it out": both infinitives. */
function isBaseForm(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  const isInflected = /(?:ed|[^s]s|ing)$/.test(word) || cueVerbOf(word, '')?.form === 'past';
  return tagAt(reading, at) === 'VERB' && !isInflected;
}
