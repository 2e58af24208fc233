import type { Case, Claim, Report } from './case.ts';

/** The reports that some claims rest on, each once, in the order in which they first come up. */
export function listReports({ reportById }: Case, claims: readonly Claim[]): readonly Report[] {
  const ids = new Set(claims.flatMap(({ evidence = [] }) => evidence.map(({ report }) => report)));
  return [...ids].flatMap((id) => reportById.get(id) ?? []);
}
