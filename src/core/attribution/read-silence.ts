import { isAdjunct } from './adjuncts.ts';
import { type Clause, lastWord } from './clause.ts';
import { findComplement } from './find-complement.ts';
import { endOfPhrase } from './noun-phrase.ts';
import { readComplement } from './read-complement.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import { readVerbCue, type VerbCue } from './verb-cue.ts';
import { listWords } from './word-list.ts';

const answering = listWords('comment respond reply elaborate');
const negations = listWords("not n't never yet");

/** "neither confirmed nor denied the report": one cue, of both verbs. */
export function readNeither(reading: Reading, cue: VerbCue): Finding | null {
  const { from, head, clause, index, subject } = cue;
  const isFirst = lowerAt(reading, from - 1) === 'neither' || lowerAt(reading, head - 1) === 'neither';
  if (!isFirst || lowerAt(reading, head + 1) !== 'nor' || subject.source === null) return null;
  const second = readVerbCue(reading, clause, index + 1, head + 2);
  const complement = second === null ? null : findComplement(reading, second);
  if (second === null || complement === null) return null;
  const start = lowerAt(reading, from - 1) === 'neither' ? from - 1 : from;
  const content = readComplement(reading, clause, index + 1, complement);
  return { source: [subject.source], cue: [start, complement.cueEnd], content: [content], keepsInside: true };
}

/** "has not commented": a cue even where no matter is named. */
export function readNoAnswer(
  reading: Reading,
  { verb, from, head, end, subject, index, clause, stop }: VerbCue,
): Finding | null {
  if (!answering.has(verb.verb) || subject.source === null || !isNegated(reading, from, head)) return null;
  const next = lowerAt(reading, end);
  const isMatter = (next === 'on' || next === 'to') && !isAdjunct(reading, end, endOfPhrase(reading, end + 1, stop));
  const content = isMatter
    ? [readComplement(reading, clause, index, { cueEnd: end + 1, start: end + 1, kind: 'object' })]
    : [];
  return { source: [subject.source], cue: [from, isMatter ? end + 1 : end], content, keepsInside: true };
}

/** "said nothing about the dead" */
export function readNothing(reading: Reading, { verb, from, end, subject, index, clause }: VerbCue): Finding | null {
  const isMatter = ['about', 'of', 'on'].includes(lowerAt(reading, end + 1));
  if (verb.verb !== 'say' || subject.source === null || lowerAt(reading, end) !== 'nothing' || !isMatter) return null;
  const content = readComplement(reading, clause, index, { cueEnd: end + 2, start: end + 2, kind: 'object' });
  return { source: [subject.source], cue: [from, end + 2], content: [content], keepsInside: true };
}

function isNegated(reading: Reading, from: number, head: number): boolean {
  for (let at = from; at < head; at += 1) if (negations.has(lowerAt(reading, at))) return true;
  return false;
}

const reached = listWords('available reached reachable');

/** "was not available for comment", "could not be reached": nothing was said. */
export function findUnreached(reading: Reading, { sentence, groups, subjects }: Clause): readonly Finding[] {
  const stop = lastWord(reading, sentence);
  return groups.flatMap(([from, to], index) => {
    const source = subjects[index]?.source ?? null;
    let head = reached.has(lowerAt(reading, to - 1)) ? to - 1 : to;
    while (head < stop && tagAt(reading, head) === 'ADV') head += 1;
    const isMeant = reached.has(lowerAt(reading, head)) && isNegated(reading, from, to);
    if (source === null || !isMeant || reading.quoteAt[from] !== -1) return [];
    const end = lowerAt(reading, head + 1) === 'for' ? Math.min(stop, head + 3) : head + 1;
    return [{ source: [source], cue: [from, end] as const, content: [], keepsInside: true }];
  });
}

const answers = listWords('comment response reaction reply word statement confirmation');

/** "There was no immediate comment from Israel": who says nothing stands after. */
export function findNoComment(reading: Reading, { sentence }: Clause): readonly Finding[] {
  const stop = lastWord(reading, sentence);
  for (let at = sentence[0]; at + 2 < stop; at += 1) {
    if (lowerAt(reading, at) !== 'no' || reading.quoteAt[at] !== -1) continue;
    let noun = at + 1;
    while (noun < stop && ['ADJ', 'NOUN'].includes(tagAt(reading, noun)) && !answers.has(lowerAt(reading, noun)))
      noun += 1;
    const end = lowerAt(reading, noun + 1) === 'from' ? endOfPhrase(reading, noun + 2, stop) : noun;
    if (answers.has(lowerAt(reading, noun)) && end > noun + 2) {
      return [{ source: [[noun + 2, end]], cue: [at, noun + 2], content: [], keepsInside: true }];
    }
  }
  return [];
}
