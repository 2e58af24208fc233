import type { Clause } from './clause.ts';
import { findComplement } from './find-complement.ts';
import { readAsClause } from './read-as-clause.ts';
import { readComplement } from './read-complement.ts';
import { readCount } from './read-count.ts';
import { readFronted } from './read-fronted.ts';
import { readGap } from './read-gap.ts';
import { readLightVerb } from './read-light-verb.ts';
import { readPassive } from './read-passive.ts';
import { readQuotedAs, readSayingAs } from './read-quoted-as.ts';
import { readNeither, readNoAnswer } from './read-silence.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';
import { isBareParticiple, isReduced, readVerbCue, type VerbCue } from './verb-cue.ts';
import { isPassive } from './verb-group.ts';

/** What verbs attribute in one sentence, from left to right. */
export function findVerbAttributions(reading: Reading, clause: Clause): readonly Finding[] {
  return clause.groups.flatMap(([from], index) => {
    // "to announce …" says what is meant to be said, not that it was.
    if (reading.quoteAt[from] !== -1 || lowerAt(reading, from) === 'to') return [];
    return (
      readCount(reading, clause, index) ??
      readLightVerb(reading, clause, index) ??
      readGroup(reading, clause, index) ??
      []
    );
  });
}

/** What the first verb of the group that attributes attributes. */
function readGroup(reading: Reading, clause: Clause, index: number): Finding | null {
  const [from, to] = clause.groups[index] ?? [0, 0];
  for (let head = from; head < to; head += 1) {
    const cue = readVerbCue(reading, clause, index, head);
    const finding = cue === null ? null : readCue(reading, cue);
    if (finding !== null) return finding;
  }
  return null;
}

function readCue(reading: Reading, cue: VerbCue): Finding | null {
  if (isPassive(reading, cue.from, cue.head) || isReduced(reading, cue) || isBareParticiple(reading, cue)) {
    return readQuotedAs(reading, cue) ?? readPassive(reading, cue);
  }
  if (isSecond(reading, cue)) return readSayingAs(reading, cue);
  return (
    readNeither(reading, cue) ??
    readNoAnswer(reading, cue) ??
    readAsClause(reading, cue) ??
    readFronted(reading, cue) ??
    readFollowing(reading, cue) ??
    readGap(reading, cue)
  );
}

/** "neither confirmed nor denied", "was quoted as saying": read with the verb before it. */
function isSecond(reading: Reading, { verb, from, head }: VerbCue): boolean {
  if (lowerAt(reading, head - 1) === 'nor') return true;
  return lowerAt(reading, from - 1) === 'as' && verb.form === 'gerund' && verb.isSpeech;
}

/** "X said that …": the content follows. */
function readFollowing(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, from, clause, index, subject } = cue;
  const complement = findComplement(reading, cue);
  if (complement === null || subject.source === null) return null;
  const content = readComplement(reading, clause, index, complement);
  if (verb.frames.has('raising')) {
    return { source: [], cue: [from, complement.cueEnd], content: [subject.source, content], keepsInside: false };
  }
  const keepsInside = verb.isSpeech && verb.form !== 'gerund' && subject.kind !== 'shared';
  return { source: [subject.source], cue: [from, complement.cueEnd], content: [content], keepsInside };
}
