import type { TokenRange } from '../text/tagged-text.ts';
import { findPending, holdOver, isEmbedded } from './pending-subject.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseBeforeAside } from './phrase-before-aside.ts';
import { closesQuote, isFullQuote, lowerAt, type Reading, tagAt } from './reading.ts';
import type { Subject } from './subject.ts';
import { isGerund, type VerbGroup } from './verb-group.ts';
import { listWords } from './word-list.ts';

/** What is known of the sentence before the next verb group. */
interface State {
  /** The main subject, by quotation and outside (-1): what is quoted has subjects of its own. */
  readonly mains: Map<number, TokenRange>;
  /** A noun phrase whose verb is still to come, once a relative clause without a comma has begun. */
  pending: TokenRange | null;
}

const relatives = listWords('who which that whom');
const breaks = listWords(', — – -- -');

/** The subjects of a sentence's verb groups. */
export function findSubjects(reading: Reading, [start]: TokenRange, groups: readonly VerbGroup[]): readonly Subject[] {
  const state: State = { mains: new Map(), pending: null };
  const subjects = groups.map((group) => {
    const quote = isFullQuote(reading, group[0]) ? (reading.quoteAt[group[0]] ?? -1) : -1;
    const main = state.mains.get(quote) ?? null;
    const subject = holdOver(reading, group, findSubject(reading, start, group, main), state.pending);
    state.pending = findPending(reading, start, group, subject, state.pending);
    const isMain = main === null || (subject.kind === 'own' && !isGerund(reading, group));
    if (subject.source !== null && isMain) state.mains.set(quote, subject.source);
    return subject;
  });
  return subjects.map((subject, index) => lookAhead(reading, start, groups[index], subject, subjects));
}

/** "Citing an officer, the agency said …": its subject comes after. */
function lookAhead(
  reading: Reading,
  start: number,
  group: VerbGroup | undefined,
  subject: Subject,
  all: readonly Subject[],
): Subject {
  if (group?.[0] !== start || subject.source !== null || !isGerund(reading, group)) return subject;
  return { source: all.find(({ kind }) => kind === 'own')?.source ?? null, kind: 'shared' };
}

function findSubject(reading: Reading, start: number, group: VerbGroup, main: TokenRange | null): Subject {
  const from = lowerAt(reading, group[0] - 1) === 'neither' ? group[0] - 1 : group[0];
  const shared: Subject = { source: from === start ? null : main, kind: 'shared' };
  if (from === start || ['CCONJ', 'ADP'].includes(tagAt(reading, from - 1))) return shared;
  const before = lowerAt(reading, from - 1);
  if (relatives.has(before)) return { source: [from - 1, from], kind: 'embedded' };
  if (breaks.has(before) && main !== null && isGerund(reading, group)) return shared;
  const source = findSource(reading, start, from);
  if (source === null) return shared;
  return { source, kind: isEmbedded(reading, start, source[0]) ? 'embedded' : 'own' };
}

function findSource(reading: Reading, start: number, end: number): TokenRange | null {
  const before = lowerAt(reading, end - 1);
  if (breaks.has(before)) return phraseBeforeAside(reading, start, end - 1, before);
  if (!endsAsideInQuote(reading, end)) return phraseBefore(reading, start, end);
  const phrase = phraseBeforeAside(reading, start, end - 1, ',');
  return phrase === null ? null : [phrase[0], end];
}

/** 'the hacker known as "Ghost," said': the comma that ends the aside stands inside the marks. */
function endsAsideInQuote(reading: Reading, at: number): boolean {
  return closesQuote(reading, at - 1) && lowerAt(reading, at - 2) === ',' && !isFullQuote(reading, at - 1);
}
