import { listHandSet } from '../core/log/apply-word-values.ts';
import { findWordValues } from '../core/log/find-word-values.ts';
import type { Work } from '../core/log/work.ts';
import type { Case, ClaimId } from '../core/model/case.ts';

/** Claims whose range was an editor's before the work gave their words the same. */
export function findHandSet(base: Case, work: Work): readonly ClaimId[] {
  return listHandSet(base, findWordValues(work));
}
