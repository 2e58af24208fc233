import type { Claim } from '../model/case.ts';
import { startOf } from '../model/dates.ts';

/**
 * The moments at which something was said, in order, each once and as the first
 * claim of that moment gives it. A bare day is its first moment, UTC, as in rule 2.
 */
export function listMoments(claims: readonly Claim[]): readonly string[] {
  const byStart = new Map<number, string>();
  for (const { saidAt } of claims) {
    if (saidAt !== undefined && !byStart.has(startOf(saidAt))) byStart.set(startOf(saidAt), saidAt);
  }
  return [...byStart].sort(([a], [b]) => a - b).map(([, moment]) => moment);
}
