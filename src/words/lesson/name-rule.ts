import type { MisconceptionCode } from '../../core/lesson/feedback.ts';

/** As the method numbers it; `?page=method#rule-N` explains it. */
export interface RuleName {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly name: string;
}

const whoVotes: RuleName = { number: 1, name: 'Who votes' };
const whatStands: RuleName = { number: 2, name: 'What stands' };
const whoIsCommitted: RuleName = { number: 3, name: 'Who is committed' };
const whatIsCompared: RuleName = { number: 4, name: 'When two answers can be compared' };
const conflict: RuleName = { number: 5, name: 'Conflict' };
const agreement: RuleName = { number: 6, name: 'Agreement' };
const unconfirmed: RuleName = { number: 7, name: 'Unconfirmed' };

const rules: Readonly<Record<MisconceptionCode, RuleName | null>> = {
  'conflict-taken-for-agreement': conflict,
  'declined-taken-for-position': whoIsCommitted,
  'silence-taken-for-position': whoIsCommitted,
  'noncommittal-taken-for-position': whoIsCommitted,
  'no-answer-taken-for-position': whoIsCommitted,
  'belief-taken-for-assertion': whoIsCommitted,
  'one-party-counted-twice': whoVotes,
  'relay-counted': whoVotes,
  'own-voice-counted': whoVotes,
  'replaced-claim': whatStands,
  'difference-taken-for-conflict': whatIsCompared,
  'difference-taken-for-agreement': whatIsCompared,
  'reports-differ-taken-for-conflict': conflict,
  'broad-taken-for-agreement': agreement,
  'one-side-taken-for-agreement': agreement,
  'one-side-taken-for-conflict': conflict,
  'conflict-missed': conflict,
  'agreement-missed': agreement,
  'nobody-heard': unconfirmed,
  'deciding-claims-missed': null,
  'deciding-claims-incomplete': null,
};

/** The rule that tells it; null for a right mark, where that which decided the mark is the rule. */
export function findRule(code: MisconceptionCode): RuleName | null {
  return rules[code];
}
