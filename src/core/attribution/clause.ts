import type { TokenRange } from '../text/tagged-text.ts';
import { findSubjects } from './find-subject.ts';
import { lowerAt, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';
import { findVerbGroups, type VerbGroup } from './verb-group.ts';

/** A sentence with its verbs and whose they are. */
export interface Clause {
  readonly sentence: TokenRange;
  readonly groups: readonly VerbGroup[];
  /** One for each verb group. */
  readonly subjects: readonly Subject[];
}

export function readClause(reading: Reading, sentence: TokenRange): Clause {
  const groups = findVerbGroups(reading, sentence);
  return { sentence, groups, subjects: findSubjects(reading, sentence, groups) };
}

const closing = /^(?:[.!?…]|\.[ .]*\.)$/;

/** One past the last word of a sentence: its full stop is left out. */
export function lastWord(reading: Reading, [start, stop]: TokenRange): number {
  let end = stop;
  while (end > start && closing.test(lowerAt(reading, end - 1))) end -= 1;
  return end;
}
