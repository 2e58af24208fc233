import type { TokenRange } from '../text/tagged-text.ts';
import { type Clause, lastWord } from './clause.ts';
import { minding, saying } from './cue-words/cue-nouns.ts';
import { endOfObject } from './end-of-object.ts';
import { endOfPhrase, isPossessive } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

const sayingNouns = listWords(saying);
const mindingNouns = listWords(minding);
const prepositions = listWords('of about for against to with toward towards');
const topical = listWords('on in over');
const topicNouns = listWords(
  'view views opinion opinions position positions stance stances comment comments remark remarks statement statements ' +
    'question questions report reports criticism faith belief confidence interest concern concerns message',
);
const aloneNouns = listWords(
  'questions accusations allegations claims complaints criticism speculation rumors reports concerns fears',
);
const relatives = listWords('who which that whom where when');

/** "the army's claim that …", "a claim by the army that …", "their support for …", "accusations that …". */
export function findNounAttributions(reading: Reading, clause: Clause): readonly Finding[] {
  const findings: Finding[] = [];
  const [start] = clause.sentence;
  const stop = lastWord(reading, clause.sentence);
  for (let at = start; at + 2 < stop; at += 1) {
    const word = lowerAt(reading, at);
    // A capital at the head of a sentence may pass for a name's.
    const isNoun = tagAt(reading, at) === 'NOUN' || (at === start && tagAt(reading, at) === 'PROPN');
    const isCue = isNoun && (sayingNouns.has(word) || mindingNouns.has(word));
    const finding = isCue && reading.quoteAt[at] === -1 ? readNoun(reading, clause, at, stop) : null;
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

function readNoun(reading: Reading, clause: Clause, noun: number, stop: number): Finding | null {
  const [start] = clause.sentence;
  const from = startOfNoun(reading, start, noun);
  const agent = agentAfter(reading, noun, stop);
  const link = agent === null ? noun + 1 : agent[1];
  const isClause =
    lowerAt(reading, link) === 'that' || (lowerAt(reading, link) === 'to' && tagAt(reading, link + 1) === 'VERB');
  if (!isClause && !takesPreposition(reading, noun, link)) return null;
  const source = agent ?? ownerBefore(reading, start, from);
  if (source === null && !standsAlone(reading, noun)) return null;
  const first = isClause ? link : link + 1;
  if (first >= stop) return null;
  const content: TokenRange = [first, endOfNounClause(reading, clause, first)];
  const cueEnd = agent === null ? first : noun + 2;
  return { source: source === null ? [] : [source], cue: [from, cueEnd], content: [content], keepsInside: false };
}

/** Where the noun's own adjectives begin: "controversial proposal". */
function startOfNoun(reading: Reading, start: number, noun: number): number {
  let from = noun;
  while (from > start && ['ADJ', 'NOUN'].includes(tagAt(reading, from - 1))) from -= 1;
  return from;
}

/** Who makes "a claim by the army that …". */
function agentAfter(reading: Reading, noun: number, stop: number): TokenRange | null {
  if (lowerAt(reading, noun + 1) !== 'by') return null;
  const end = endOfPhrase(reading, noun + 2, stop);
  return end > noun + 2 ? [noun + 2, end] : null;
}

function takesPreposition(reading: Reading, noun: number, at: number): boolean {
  const word = lowerAt(reading, at);
  return prepositions.has(word) || (topical.has(word) && topicNouns.has(lowerAt(reading, noun)));
}

/** "accusations that …", "questions about …": a cue though nobody is named. */
function standsAlone(reading: Reading, noun: number): boolean {
  const [word, next] = [lowerAt(reading, noun), lowerAt(reading, noun + 1)];
  if (next === 'that') return sayingNouns.has(word) && word.endsWith('s');
  return next !== 'to' && next !== 'in' && aloneNouns.has(word);
}

function ownerBefore(reading: Reading, start: number, end: number): TokenRange | null {
  if (end <= start) return null;
  const last = lowerAt(reading, end - 1);
  if (isPossessive(last)) return [end - 1, end];
  if (last !== "'s" && last !== "'") return null;
  const phrase = phraseBefore(reading, start, end - 1);
  return phrase === null ? null : [phrase[0], end];
}

/** "reports that it fell could not be checked": a second verb with nothing to join it is the noun's own. */
function endOfNounClause(reading: Reading, clause: Clause, start: number): number {
  const end = endOfObject(reading, clause, -1, start);
  const inside = clause.groups.filter(([from]) => from >= start && from < end && lowerAt(reading, from) !== 'to');
  const [first, second] = inside;
  if (lowerAt(reading, start) !== 'that' || first === undefined || second === undefined) return end;
  const isPlain = tagAt(reading, second[0]) === 'AUX' && !isJoined(reading, first[1], second[0]);
  return isPlain ? second[0] : end;
}

function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (['PUNCT', 'SCONJ', 'CCONJ'].includes(tagAt(reading, at)) || relatives.has(lowerAt(reading, at))) return true;
  }
  return false;
}
