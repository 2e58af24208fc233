import type { Position } from './position.ts';
import { relateClaims } from './relate-answers.ts';
import type { RelateContext, Relation } from './relation.ts';

/** Two positions on one question and how the first stands to the second. */
export interface Pair {
  readonly a: Position;
  readonly b: Position;
  readonly relation: Relation;
}

/** Each two of them once, in their order. */
export function pairPositions(positions: readonly Position[], context: RelateContext): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, a] of positions.entries())
    for (const b of positions.slice(index + 1)) pairs.push({ a, b, relation: relateClaims(a.claim, b.claim, context) });
  return pairs;
}

/** Readings of one source's word that differ between reports: a bad copy must not make a conflict. */
export function isReadingsPair({ a, b, relation }: Pair): boolean {
  return relation === 'disjoint' && a.origin === b.origin && restOnDifferentReports(a, b);
}

function restOnDifferentReports(a: Position, b: Position): boolean {
  const reports = (a.claim.evidence ?? []).map(({ report }) => report);
  const others = (b.claim.evidence ?? []).map(({ report }) => report);
  return reports.length > 0 && others.length > 0 && !reports.some((report) => others.includes(report));
}
