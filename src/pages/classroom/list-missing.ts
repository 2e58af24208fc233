import type { MarkAnswer } from '../../core/lesson/lesson-answer.ts';

export type Missing = 'mark' | 'claims' | 'reason';

/**
 * What an answer lacks, in the order of its fields. Between two rounds a mark and its claims will do; before the key is
 * shown the reason must stand, else it would be written after it.
 */
export function listMissing(answer: MarkAnswer | null, when: 'in between' | 'before the key'): readonly Missing[] {
  if (answer === null || answer.mark === null) return when === 'in between' ? ['mark'] : ['mark', 'reason'];
  const needsClaims = answer.mark !== 'unconfirmed' && answer.claims.length === 0;
  const needsReason = when === 'before the key' && answer.reason.trim() === '';
  return [...(needsClaims ? (['claims'] as const) : []), ...(needsReason ? (['reason'] as const) : [])];
}
