import { findWordValues } from '../core/log/find-word-values.ts';
import type { Work } from '../core/log/work.ts';
import { countWordsRead, type WordCounts } from '../core/matching/count-words-read.ts';
import type { Case } from '../core/model/case.ts';

export function countWordsIn(theCase: Case, work: Work): WordCounts {
  return countWordsRead(theCase, findWordValues(work));
}
