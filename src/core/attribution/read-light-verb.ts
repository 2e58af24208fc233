import { inflect } from '../text/verb-forms.ts';
import { type Clause, lastWord } from './clause.ts';
import { lightNouns, lightVerbs, minding, saying } from './cue-words/cue-nouns.ts';
import { endOfObject } from './end-of-object.ts';
import { endOfBase } from './noun-phrase.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import { isPassive } from './verb-group.ts';

const verbs = inflect(lightVerbs.split(' '));
const nouns = new Set(`${saying} ${minding} ${lightNouns}`.split(' '));
const prepositions = new Set('of on about for against to with over toward towards'.split(' '));

/** "expressed doubts about …", "gave no reason for …", "made the case that …": the noun belongs to the cue. "Gave no details" says nothing. */
export function readLightVerb(reading: Reading, clause: Clause, index: number): Finding | null {
  const [from, to] = clause.groups[index] ?? [0, 0];
  const head = to - 1;
  const source = clause.subjects[index]?.source ?? null;
  if (source === null || !verbs.has(lowerAt(reading, head)) || isPassive(reading, from, head)) return null;
  const stop = lastWord(reading, clause.sentence);
  const end = endOfBase(reading, to, stop);
  if (end === to || !nouns.has(lowerAt(reading, end - 1))) return null;
  const next = lowerAt(reading, end);
  const isClause = next === 'that' || (next === 'to' && tagAt(reading, end + 1) === 'VERB');
  const isPreposition = prepositions.has(next);
  if (lowerAt(reading, to) === 'no' && !isClause && !isPreposition) {
    return { source: [source], cue: [from, end], content: [], keepsInside: false };
  }
  const start = isClause ? end : end + 1;
  if ((!isClause && !isPreposition) || start >= stop) return null;
  return {
    source: [source],
    cue: [from, start],
    content: [[start, endOfObject(reading, clause, index, start)]],
    keepsInside: false,
  };
}
