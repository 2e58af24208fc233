import type { TokenRange } from '../text/tagged-text.ts';
import { type Clause, lastWord } from './clause.ts';
import { cueVerbOf } from './cue-words/cue-verb.ts';
import { lowerAt, type Reading, tagAt } from './reading.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { listWords } from './word-list.ts';

const contrasts = listWords('while although though whereas');
const subordinators = listWords('when after because while as if although though whereas before since until unless');

/** Where a clause that starts at `start` as the content of verb group `index` ends: before the next statement. */
export function endOfClause(reading: Reading, clause: Clause, index: number, start: number): number {
  for (let next = index + 1; next < clause.groups.length; next += 1) {
    const [from = start] = clause.groups[next] ?? [];
    if (from <= start || reading.quoteAt[from] !== -1) continue;
    const cut = findCut(reading, clause, index, next, start);
    if (cut !== null && cut > start && !(tagAt(reading, cut) === 'CCONJ' && !hasVerbBetween(clause, start, cut)))
      return cut;
  }
  return lastWord(reading, clause.sentence);
}

/** "said she and her men spoke": "and" joins the subjects, no statement stands before it. */
function hasVerbBetween({ groups }: Clause, start: number, cut: number): boolean {
  return groups.some(([from]) => from >= start && from < cut);
}

/** Where the content of group `index` is cut by group `next`; null if that one belongs to it. */
function findCut(reading: Reading, clause: Clause, index: number, next: number, start: number): number | null {
  const { groups, subjects } = clause;
  const [group, subject] = [groups[next], subjects[next]];
  if (group === undefined || subject === undefined) return null;
  if (lowerAt(reading, group[0] - 1) === ',' && isCueGerund(reading, group[0])) return group[0] - 1;
  const { source } = subject;
  const first = lowerAt(reading, group[0] - 1) === 'neither' ? group[0] - 1 : group[0];
  // "X, asked whether …, said": the later verb's subject stands before.
  if (subject.kind === 'own' && source !== null && source[1] < start && lowerAt(reading, first - 1) === ',')
    return first - 1;
  // "X, who said that …, left": all of it is inside the later verb's subject.
  if (source !== null && source[0] < start && source[1] > start) return beforeComma(reading, source[1]);
  if (opensMain(reading, subject) && isSubordinate(reading, clause, index)) return (source?.[0] ?? 0) - 1;
  const isStatement = isSpeech(reading, group) || isParallel(reading, groups[index], group);
  return isStatement ? cutBefore(reading, subject, group, start) : null;
}

/** Where the statement of a verb group begins, if it is not one inside the content. */
function cutBefore(reading: Reading, { source, kind }: Subject, [from]: VerbGroup, start: number): number | null {
  const at = kind === 'shared' || source === null ? from - 1 : source[0] - 1;
  const [word, isAnd] = [lowerAt(reading, at), tagAt(reading, at) === 'CCONJ'];
  switch (kind) {
    case 'shared':
      return word === ',' || (isAnd && lowerAt(reading, from) !== 'to') ? beforeComma(reading, at) : null;
    case 'embedded':
      return at > start && contrasts.has(word) ? beforeComma(reading, at) : null;
    case 'own':
      return isAnd || word === ';' || word === ',' ? beforeComma(reading, at) : null;
  }
}

/** Of war, though a word may do it too: ", targeting a depot" goes on with what is said. */
const byArms = listWords('attack target hammer blast');

/** ", saying", ", citing": the next statement, where ", leaving seven dead" goes on with this one. */
export function isCueGerund(reading: Reading, at: number): boolean {
  const verb = cueVerbOf(lowerAt(reading, at), lowerAt(reading, at + 1));
  return verb?.form === 'gerund' && !byArms.has(verb.verb);
}

/** "After the army said that …, the group left": the content ends with the subordinate clause. */
function isSubordinate(reading: Reading, { groups, subjects, sentence }: Clause, index: number): boolean {
  // "Asked whether …, he left" has no subject of its own.
  if (groups[index]?.[0] === sentence[0]) return true;
  const { source = null } = subjects[index] ?? {};
  return source !== null && subordinators.has(lowerAt(reading, source[0] - 1));
}

function opensMain(reading: Reading, { source, kind }: Subject): boolean {
  return kind === 'own' && source !== null && lowerAt(reading, source[0] - 1) === ',';
}

function isSpeech(reading: Reading, [from, to]: VerbGroup): boolean {
  let at = from;
  while (at < to && tagAt(reading, at) !== 'VERB') at += 1;
  return at < to && cueVerbOf(lowerAt(reading, at), lowerAt(reading, at + 1))?.isSpeech === true;
}

/** "deny … and blame …": both verbs in the same finite form, the second without a subject of its own. */
function isParallel(reading: Reading, one: TokenRange | undefined, another: TokenRange): boolean {
  const form = one === undefined ? null : formOf(reading, one);
  return form !== null && tagAt(reading, another[0] - 1) === 'CCONJ' && formOf(reading, another) === form;
}

/** The form of a group's cue verb if the group has no auxiliary and no "to"; null too for a gerund. */
function formOf(reading: Reading, [from, to]: TokenRange): string | null {
  for (let at = from; at < to; at += 1) {
    if (tagAt(reading, at) === 'AUX' || lowerAt(reading, at) === 'to') return null;
    const form = tagAt(reading, at) === 'VERB' ? cueVerbOf(lowerAt(reading, at), '')?.form : undefined;
    if (form !== undefined) return form === 'gerund' ? null : form;
  }
  return null;
}

function beforeComma(reading: Reading, at: number): number {
  return lowerAt(reading, at - 1) === ',' ? at - 1 : at;
}
