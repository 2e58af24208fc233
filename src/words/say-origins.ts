import type { OriginTrace } from '../core/analysis/trace-origins.ts';
import type { Case } from '../core/model/case.ts';
import { nameSource } from './say-claim.ts';
import { count } from './say-list.ts';

/** "4 reports, 1 origin: SOHR", "9 reports, 3 origins". Null unless there are twice as many reports: then most stand for others. */
export function sayOrigins(theCase: Case, origins: readonly OriginTrace[]): string | null {
  const figures = countOrigins(theCase, origins);
  const [only, ...others] = origins.flatMap(({ origin }) => theCase.sourceById.get(origin) ?? []);
  if (figures === null || only === undefined || others.length > 0) return figures;
  return `${figures}: ${nameSource(theCase, only)}`;
}

/** The same without a name, for a line that has said it. "At most 2 origins" where one is unnamed: it may be the other. */
export function countOrigins(theCase: Case, origins: readonly OriginTrace[]): string | null {
  const reports = new Set(origins.flatMap((trace) => trace.reports)).size;
  if (reports === 0 || reports < 2 * origins.length) return null;
  const isBound = origins.length > 1 && origins.some(({ origin }) => theCase.sourceById.get(origin)?.named === false);
  return `${count(reports, 'report', 'reports')}, ${isBound ? 'at most ' : ''}${count(origins.length, 'origin', 'origins')}`;
}
