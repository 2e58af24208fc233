import type { QuestionComparison } from '../../compare/comparison.ts';
import { type QuestionRole, roleOf } from '../../matching/question-role.ts';
import type { Case } from '../../model/case.ts';
import type { Placed } from '../place-in-draft.ts';
import type { HeardSource } from './find-heard.ts';
import { findLeftOut } from './find-one-sided.ts';
import type { Fault } from './judgement.ts';

/** One fault for each question in conflict of which the whole draft tells one side alone: at what it tells of it first. */
export function addOneSided(
  theCase: Case,
  placed: readonly Placed[],
  heard: readonly HeardSource[],
): readonly Placed[] {
  const inSentence = groupBy(placed, ({ sentence }) => sentence[0]);
  const faults = new Map<Placed, Fault>();
  for (const [comparison, told] of groupBy(placed, (each) => each.comparison)) {
    if (comparison?.mark !== 'conflict') continue;
    const beside = heard.filter(({ sentence }) => !isApart(comparison, inSentence.get(sentence[0]) ?? []));
    const first = findSided(comparison, told);
    const fault = first === undefined ? null : judgeSides(theCase, comparison, told, beside, first);
    if (first !== undefined && fault !== null) faults.set(first, fault);
  }
  return placed.map((each) => ({ ...each, fault: faults.get(each) ?? each.fault }));
}

function groupBy<Entry, Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): ReadonlyMap<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** What gives one side as somebody's word, and is no fault otherwise. */
function findSided({ camps }: QuestionComparison, told: readonly Placed[]): Placed | undefined {
  return told.find(
    ({ fault, speaker, claims }) =>
      fault === null && speaker !== null && camps.some((camp) => camp.some((id) => claims.includes(id))),
  );
}

function judgeSides(
  theCase: Case,
  comparison: QuestionComparison,
  told: readonly Placed[],
  heard: readonly HeardSource[],
  first: Placed,
): Fault | null {
  const leftOut = findLeftOut(theCase, {
    comparison,
    claims: new Set(told.flatMap(({ speaker, claims }) => (speaker === null ? [] : claims))),
    parties: new Set(heard.map(({ source }) => source.party)),
    said: told,
  });
  if (leftOut.length === 0) return null;
  return {
    code: 'one-side-only',
    span: first.sentence,
    claims: [...leftOut, ...first.claims],
    speaker: first.speaker,
    remedy: { kind: 'other-side', claims: leftOut },
  };
}

/** Whoever is heard in a sentence that is all about something else is not heard on the question. */
function isApart(comparison: QuestionComparison, sentence: readonly Placed[]): boolean {
  const isElse = ({ comparison: own }: Placed) => own !== null && !isByTheWay(own) && !isAkin(own, comparison);
  return sentence.length > 0 && sentence.every(isElse);
}

const byTheWay: ReadonlySet<QuestionRole> = new Set<QuestionRole>(['place', 'time', 'agent', 'cause']);
const ofHarm: ReadonlySet<QuestionRole> = new Set<QuestionRole>(['count', 'dead', 'damage', 'name', 'nationality']);
const ofDeed: ReadonlySet<QuestionRole> = new Set<QuestionRole>([
  'agent',
  'doer',
  'cause',
  'target',
  'owner',
  'helper',
]);

/** Where, when, by whom and how it was are told with anything. */
function isByTheWay({ question }: QuestionComparison): boolean {
  return byTheWay.has(roleOf(question));
}

/** Both ask what it cost, or both ask what was done. */
function isAkin({ question: a }: QuestionComparison, { question: b }: QuestionComparison): boolean {
  return [ofHarm, ofDeed].some((roles) => roles.has(roleOf(a)) && roles.has(roleOf(b)));
}
