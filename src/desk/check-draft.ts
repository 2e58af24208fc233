import { createDraftChecker, type DraftChecker } from '../core/draft/check-draft.ts';
import type { DraftCheck } from '../core/draft/draft-check.ts';
import { findWordValues } from '../core/log/find-word-values.ts';
import type { Work } from '../core/log/work.ts';
import type { Case, IncidentId } from '../core/model/case.ts';
import { createTagger } from '../core/text/tag-text.ts';

/** That of the case on the screen; it keeps what it read, so that a draft is checked while it is written. */
const tag = createTagger();
const checkers = new WeakMap<Case, DraftChecker>();

/** The same case is always checked by the same work: each change makes another of it. */
export function checkDraft(theCase: Case, work: Work, text: string, incident: IncidentId | null): DraftCheck {
  const checker = checkers.get(theCase) ?? createDraftChecker(theCase, tag, findWordValues(work));
  checkers.set(theCase, checker);
  return checker.check(text, incident);
}
