import { type Clause, lastWord } from './clause.ts';
import { type CueVerb, cueVerbOf, isPhrasal } from './cue-words/cue-verb.ts';
import { lowerAt, type Reading, tagAt } from './reading.ts';
import type { Subject } from './subject.ts';

/** A cue verb in its place. */
export interface VerbCue {
  readonly verb: CueVerb;
  readonly head: number;
  /** Where its verb group begins: "has repeatedly said". */
  readonly from: number;
  /** One past the verb with its particle. */
  readonly end: number;
  readonly clause: Clause;
  /** Index of the verb group in the clause. */
  readonly index: number;
  readonly subject: Subject;
  /** One past the last word of the sentence. */
  readonly stop: number;
}

/** The cue verb at `head` of verb group `index`; null if the word is none, or only names something. */
export function readVerbCue(reading: Reading, clause: Clause, index: number, head: number): VerbCue | null {
  const group = clause.groups[index];
  const subject = clause.subjects[index];
  const verb =
    tagAt(reading, head) === 'VERB' ? cueVerbOf(lowerAt(reading, head), lowerAt(reading, head + 1)) : undefined;
  if (group === undefined || subject === undefined || verb === undefined) return null;
  if (isNaming(reading, subject, head, verb)) return null;
  const end = isPhrasal(verb) ? head + 2 : head + 1;
  return { verb, head, from: group[0], end, clause, index, subject, stop: lastWord(reading, clause.sentence) };
}

const naming = new Set(['call', 'name', 'title', 'dub', 'term']);
const indefinite = new Set(['a', 'an', 'one', 'another']);

/** "a company called Acme": nobody says it. */
function isNaming(reading: Reading, { source, kind }: Subject, head: number, { verb, form }: CueVerb): boolean {
  if (!naming.has(verb) || form !== 'past' || tagAt(reading, head - 1) !== 'NOUN' || source === null) return false;
  return kind === 'embedded' || indefinite.has(lowerAt(reading, source[0]));
}

const beliefs = new Set(['believe', 'think', 'know', 'say', 'suspect', 'allege', 'report', 'understand', 'presume']);

/** Verbs whose passive tells a belief that nobody is named for: "is believed to", "is said to". */
export function isBelief({ verb }: CueVerb): boolean {
  return beliefs.has(verb);
}

function isPastForm({ form }: CueVerb): boolean {
  return form === 'past' || form === 'participle';
}

/** "facilities believed to have been a centre for …" */
export function isReduced(reading: Reading, { verb, head }: VerbCue): boolean {
  const follows = lowerAt(reading, head + 1) === 'to' && ['AUX', 'VERB'].includes(tagAt(reading, head + 2));
  return follows && isPastForm(verb) && isBelief(verb) && ['NOUN', 'PROPN'].includes(tagAt(reading, head - 1));
}

const whenAsked = new Set(['when', 'if', 'until', 'once', 'while', 'as']);

/** "Asked whether …", "when told that …" */
export function isBareParticiple(reading: Reading, { verb, head, clause }: VerbCue): boolean {
  if (!verb.frames.has('told') || !isPastForm(verb)) return false;
  const before = lowerAt(reading, head - 1);
  return head === clause.sentence[0] || whenAsked.has(before) || (before === ',' && verb.verb === 'ask');
}
