import type { TokenRange } from '../text/tagged-text.ts';
import { type Clause, lastWord } from './clause.ts';
import { minding, saying } from './cue-words/cue-nouns.ts';
import { endOfObject } from './end-of-object.ts';
import { isPossessive } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';

const sayingNouns = new Set(saying.split(' '));
const mindingNouns = new Set(minding.split(' '));
const prepositions = new Set('of about for against to with toward towards'.split(' '));
const topical = new Set(['on', 'in', 'over']);
const topicNouns = new Set(
  'view views opinion opinions position positions stance stances comment comments remark remarks statement statements question questions report reports criticism faith belief confidence interest concern concerns message'.split(
    ' ',
  ),
);

/** "the army's claim that …", "their support for …". */
export function findNounAttributions(reading: Reading, clause: Clause): readonly Finding[] {
  const findings: Finding[] = [];
  const [start] = clause.sentence;
  const stop = lastWord(reading, clause.sentence);
  for (let at = start + 1; at + 1 < stop; at += 1) {
    if ((reading.quoteAt[at] ?? -1) !== -1 || tagAt(reading, at) !== 'NOUN') continue;
    const noun = lowerAt(reading, at);
    if (!sayingNouns.has(noun) && !mindingNouns.has(noun)) continue;
    const finding = readNoun(reading, clause, at, start, stop);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

function readNoun(reading: Reading, clause: Clause, noun: number, start: number, stop: number): Finding | null {
  const next = lowerAt(reading, noun + 1);
  const isClause = next === 'that' || (next === 'to' && tagAt(reading, noun + 2) === 'VERB');
  if (!isClause && !prepositions.has(next) && !(topical.has(next) && topicNouns.has(lowerAt(reading, noun))))
    return null;
  let cueFrom = noun;
  while (cueFrom > start && (tagAt(reading, cueFrom - 1) === 'ADJ' || tagAt(reading, cueFrom - 1) === 'NOUN'))
    cueFrom -= 1;
  const owner = ownerBefore(reading, start, cueFrom);
  if (owner === null && !standsAlone(reading, noun, next)) return null;
  const from = isClause ? noun + 1 : noun + 2;
  if (from >= stop) return null;
  return {
    source: owner === null ? [] : [owner],
    cue: [cueFrom, from],
    content: [[from, endOfObject(reading, clause, -1, from)]],
    keepsInside: false,
  };
}

/** "accusations that …", "questions about …": a cue though nobody is named. */
function standsAlone(reading: Reading, noun: number, next: string): boolean {
  const word = lowerAt(reading, noun);
  if (next === 'that') return sayingNouns.has(word) && word.endsWith('s');
  return next !== 'to' && next !== 'in' && aloneNouns.has(word);
}

const aloneNouns = new Set(
  'questions accusations allegations claims complaints criticism speculation rumors reports concerns fears'.split(' '),
);

function ownerBefore(reading: Reading, start: number, end: number): TokenRange | null {
  const last = lowerAt(reading, end - 1);
  if (end <= start) return null;
  if (isPossessive(last)) return [end - 1, end];
  if (last !== "'s" && last !== "'") return null;
  const phrase = phraseBefore(reading, start, end - 1);
  return phrase === null ? null : [phrase[0], end];
}
