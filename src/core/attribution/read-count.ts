import { inflect } from '../text/verb-forms.ts';
import { type Clause, lastWord } from './clause.ts';
import { endOfObject } from './end-of-object.ts';
import { endOfBase } from './noun-phrase.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';
import { isPassive } from './verb-group.ts';
import { listWords } from './word-list.ts';

const verbs = inflect('raise revise lower put place update increase reduce cut correct'.split(' '));
const counts = listWords('toll tolls count tally figure figures number estimate');
const figures = listWords('at to from up down by as');

/** "raised the toll from nine to fourteen", "put the dead at 27 … ": who counts says so, though no verb of speaking stands there. */
export function readCount(reading: Reading, clause: Clause, index: number): Finding | null {
  const [from, to] = clause.groups[index] ?? [0, 0];
  const source = clause.subjects[index]?.source ?? null;
  if (source === null || !verbs.has(lowerAt(reading, to - 1)) || isPassive(reading, from, to - 1)) return null;
  const end = endOfBase(reading, to, lastWord(reading, clause.sentence));
  if (end === to || !isCounted(reading, to, end)) return null;
  return {
    source: [source],
    cue: [from, to],
    content: [[to, endOfObject(reading, clause, index, to)]],
    keepsInside: true,
  };
}

/** "its death toll to", "the number of dead at" */
function isCounted(reading: Reading, from: number, end: number): boolean {
  const head = lowerAt(reading, end - 1);
  if (!counts.has(head)) return false;
  const next = lowerAt(reading, end);
  return figures.has(next) || (next === 'of' && head !== 'figure') || from < end - 2;
}
