import type { Clause } from './clause.ts';
import { findComplement } from './find-complement.ts';
import { readAsClause } from './read-as-clause.ts';
import { readCharge } from './read-charge.ts';
import { readComplement } from './read-complement.ts';
import { readCount } from './read-count.ts';
import { readFronted } from './read-fronted.ts';
import { readGap } from './read-gap.ts';
import { readLightVerb } from './read-light-verb.ts';
import { readPassive } from './read-passive.ts';
import { readQuotedAs, readSayingAs } from './read-quoted-as.ts';
import { readNeither, readNoAnswer, readNothing } from './read-silence.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import { isBareParticiple, isReduced, readVerbCue, type VerbCue } from './verb-cue.ts';
import { isPassive } from './verb-group.ts';

/** What verbs attribute in one sentence, from left to right. */
export function findVerbAttributions(reading: Reading, clause: Clause): readonly Finding[] {
  const found: Finding[] = [];
  for (const [index, [from]] of clause.groups.entries()) {
    // "to announce …" says what is meant to be said, not that it was.
    if (reading.quoteAt[from] !== -1 || lowerAt(reading, from) === 'to') continue;
    const next =
      readCount(reading, clause, index) ?? readLightVerb(reading, clause, index) ?? readGroup(reading, clause, index);
    if (next === null) continue;
    const isShared = clause.subjects[index]?.kind === 'shared' && lowerAt(reading, next.cue[0] - 1) === ',';
    found.push(isShared ? takeInverted(next, found.at(-1)) : next);
  }
  return found;
}

/** "…, said the minister, adding that": whose the verb before is stands after it. */
function takeInverted(finding: Finding, before: Finding | undefined): Finding {
  const inverted = before?.source[0];
  if (before === undefined || inverted === undefined || finding.source.length !== 1) return finding;
  const isBetween = inverted[0] >= before.cue[1] && inverted[1] <= finding.cue[0];
  return isBetween ? { ...finding, source: [inverted] } : finding;
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
  if (isInName(reading, cue)) return null;
  if (isPassive(reading, cue.from, cue.head) || isReduced(reading, cue) || isBareParticiple(reading, cue)) {
    return readQuotedAs(reading, cue) ?? readPassive(reading, cue);
  }
  if (isSecond(reading, cue)) return readSayingAs(reading, cue);
  return (
    readNeither(reading, cue) ??
    readNoAnswer(reading, cue) ??
    readNothing(reading, cue) ??
    readAsClause(reading, cue) ??
    readCharge(reading, cue) ??
    readFronted(reading, cue) ??
    readFollowing(reading, cue) ??
    readGap(reading, cue)
  );
}

/** "a commander in an alliance supporting Damascus said": part of who says it. */
function isInName(reading: Reading, { verb, from, head, index, clause }: VerbCue): boolean {
  if (verb.form !== 'gerund' || !['NOUN', 'PROPN'].includes(tagAt(reading, from - 1))) return false;
  return clause.subjects.slice(index + 1, index + 3).some(({ source, kind }) => {
    return kind === 'own' && source !== null && source[0] < head && head < source[1];
  });
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
