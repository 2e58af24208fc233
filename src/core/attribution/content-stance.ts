import type { Stance } from '../model/case.ts';
import type { HeadClause } from './head-clause.ts';
import { beForms, commenting, findings, speaking } from './stance-words.ts';
import { listWords } from './word-list.ts';

const negations = listWords(`not n't never nothing cannot`);
const nones = listWords('no nothing none nobody neither');
const selves = listWords('i we it they he she');
const accusations = listWords('credited accused blamed suspected');
/** A will is no statement of fact: "it does not intend to withdraw", "it will not". */
const wills = listWords(`will would wo shall sha should must ought want wants wanted intend intends intended plan plans
  planned need needs needed let`);
const unsettled =
  listWords(`clear known know knew certain sure confirmed verified determined established decided say tell
  confirm verify rule necessarily aware`);
const open = listWords('unclear unknown undetermined unconfirmed unsure uncertain undecided');
/** None of them is a number: an answer, not a denial. */
const tolls =
  listWords(`casualties casualty injuries injury deaths death victims victim fatalities losses dead wounded hurt
  killed injured harmed hospitalized hospitalised`);
const charges = listWords(`claim claims report reports allegation allegations accusation accusations story account
  suggestion charge charges`);
const falsehoods =
  listWords(`false baseless untrue unfounded fabricated fabrications wrong incorrect nonsense ridiculous
  groundless lies lie unlikely impossible fiction`);
const notDenied =
  listWords(`longer doubt more fewer less but plan plans intention intent choice need reason matter wonder
  question secret surprise mistake`);

const shares = listWords(`some several many most few half one two three four five six seven eight nine ten eleven twelve
  dozens scores hundreds thousands`);

const clauseMarks = listWords('that if whether , and but');

interface Parts {
  readonly subject: readonly string[];
  readonly verbs: readonly string[];
  readonly rest: readonly string[];
}

/** What the content's own first clause says of the stance; null where it plainly asserts. */
export function readContentStance(clause: HeadClause): Stance | null {
  const lower = clause.words.map((word) => word.lower);
  const [from, to] = clause.verbs;
  const parts = {
    subject: lower.slice(clause.start, from),
    verbs: lower.slice(from, to),
    rest: lower.slice(to, to + 4),
  };
  if (passesOn(lower, parts)) return 'noncommittal';
  if (lower[clause.start] === 'no' && lower[clause.start + 1] === 'comment') return 'declines';
  // "claimed not to have attacked"
  if (lower.slice(clause.start, clause.start + 3).join(' ') === 'not to have') return 'denies';
  if (clause.isQuestion || from === lower.length) return null;
  return readPredicate(parts, isCommand(parts, clause.start));
}

/** "We are being credited by foreign media with …", "According to the sources it’s Israel": it says what others say. */
function passesOn(words: readonly string[], { subject, verbs }: Parts): boolean {
  if (words[0] === 'according' && words[1] === 'to') return !/^(?:our|my)$/.test(words[2] ?? '');
  const isSelf = subject.length === 1 && selves.has(subject[0] ?? '');
  return isSelf && hasAny(verbs, accusations) && hasAny(verbs, beForms);
}

/** "Do not come back" */
function isCommand({ subject, verbs }: Parts, start: number): boolean {
  return start === 0 && subject.length === 0 && /^(?:do|let|never)$/.test(verbs[0] ?? '');
}

function readPredicate(parts: Parts, isOrder: boolean): Stance | null {
  const { subject, verbs, rest } = parts;
  if (hasAny([...verbs, ...rest.slice(0, 2)], open)) return 'noncommittal';
  if (hasAny(verbs, negations)) return isOrder || isShare(subject) ? null : readNegated(parts);
  if (isCharge(subject) && hasAny([...verbs, ...rest], falsehoods)) return 'denies';
  return nones.has(subject[0] ?? '') ? readNoSubject(subject) : readNoObject(rest);
}

/** "Six of the dead were not Syrians": says it of some, and denies nothing of the whole. */
function isShare([first = '']: readonly string[]): boolean {
  return shares.has(first) || /^\d/.test(first);
}

/** "the reports were false", "that is untrue" */
function isCharge(subject: readonly string[]): boolean {
  // Of "that was false" the subject has been passed over with the "that" of "said that".
  return hasAny(subject, charges) || /^(?:it|this|)$/.test(subject.join(' '));
}

/** "had not attacked", "would not comment", "was not clear" */
function readNegated({ verbs, rest }: Parts): Stance | null {
  const near = [...verbs, ...rest.slice(0, 2)];
  if (near.includes('confirm') && [...verbs, ...rest].includes('deny')) return 'noncommittal';
  if (hasAny(verbs, commenting)) return /^(?:did|had|has|have)$/.test(verbs[0] ?? '') ? 'silent' : 'declines';
  if (hasAny(near, unsettled)) return 'noncommittal';
  const after = near[near.findIndex((word) => negations.has(word)) + 1] ?? '';
  return /^(?:only|just|merely|simply)$/.test(after) || hasAny(verbs, wills) ? null : 'denies';
}

/** "no weapons were stored there", but "no one was killed" */
function readNoSubject([first = '', second = '', ...more]: readonly string[]): Stance | null {
  const isNumber = first === 'nobody' || first === 'none' || second === 'one' || hasAny([second, ...more], tolls);
  return isNumber || notDenied.has(second) ? null : 'denies';
}

/** "took no direct damage", "had nothing to do with it", "were neither Syrian nor Iranian", but "caused no casualties" */
function readNoObject(rest: readonly string[]): Stance | null {
  const at = rest.findIndex((word) => nones.has(word));
  if (at === -1 || at > 1 || (at === 1 && clauseMarks.has(rest[0] ?? ''))) return null;
  const next = rest[at + 1] ?? '';
  // "have nothing to add"
  if (rest[at] === 'nothing' && next === 'to' && speaking.has(rest[at + 2] ?? '')) return 'declines';
  if (hasAny(rest.slice(at + 1), tolls) || notDenied.has(next)) return null;
  if (next === 'comment') return 'declines';
  return findings.has(next) ? 'noncommittal' : 'denies';
}

function hasAny(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word));
}
