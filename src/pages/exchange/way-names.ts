import type { MergeWay } from '../../core/exchange/merge/case-merge.ts';

export const wayNames: Readonly<Record<MergeWay, string>> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  both: 'Both stand',
};
